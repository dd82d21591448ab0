/**
 * What the owner of a store may have done to it from a terminal, beside whatever runs on it. Each order answers in lines;
 * it works on the database itself, so it is for whoever may open the store, not for an organisation's members.
 */
import { hashOf } from '@ytterby/engine';
import type { ChainEnd } from '../audit/event.ts';
import { exportTrail } from '../audit/export.ts';
import { verify } from '../audit/read.ts';
import type { TrailFault } from '../audit/verify.ts';
import { backupLines } from '../backup/save.ts';
import { type Replay, replay } from '../determinations/replay.ts';
import { corporaOf } from '../law/corpora.ts';
import { type OpenDatabase, storeOver } from '../store/database.ts';
import { isUuid, type Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';

export type Order =
  | { readonly command: 'backup' }
  /** `kept`: an end that was kept elsewhere, of the one organisation asked about. */
  | { readonly command: 'verify'; readonly organisation: string | null; readonly kept: ChainEnd | null }
  | { readonly command: 'export'; readonly organisation: string | null }
  | { readonly command: 'replay'; readonly id: string };

export type OrderFault =
  | { readonly code: 'no-such-organisation'; readonly organisation: string }
  /** There are several, and the order is about one. */
  | { readonly code: 'which-organisation'; readonly organisations: readonly string[] }
  | { readonly code: 'no-such-determination'; readonly id: string }
  | { readonly code: 'order-failed'; readonly reason: string };

/** A line of `verify`. */
export type VerifiedTrail = {
  readonly organisation: string;
  readonly name: string;
  readonly events: number;
  readonly end: ChainEnd | null;
  readonly faults: readonly TrailFault[];
};
/** The one line of `replay`. */
export type ReplayedLine = Replay & { readonly organisation: string };

const refuse = (fault: OrderFault): Error => Object.assign(new Error(fault.code), { fault });

/** Why an order could not be carried out. */
export function faultOf(error: unknown): OrderFault {
  if (error instanceof Error && 'fault' in error) return error.fault as OrderFault;
  return { code: 'order-failed', reason: error instanceof Error ? error.message : String(error) };
}

const scopeOf = (organisation: string, command: string): Scope => ({
  organisation,
  actor: { kind: 'command', id: command, name: command },
  request: hashOf(command).slice(0, 16),
});

/** Carries out an order; its lines end in line breaks. Throws what `faultOf` reads. */
export async function* carryOut(database: OpenDatabase, order: Order): AsyncGenerator<string> {
  if (order.command === 'backup') {
    yield* backupLines(database);
    return;
  }
  const store = storeOver(database);
  if (order.command === 'replay') {
    yield `${JSON.stringify(await replayed(store, order.id))}\n`;
    return;
  }
  const named = await organisations(store, order.organisation);
  if (order.command === 'verify') {
    if (order.kept !== null) oneOf(named);
    for (const { id, name } of named) {
      const found = await verify(store, scopeOf(id, 'audit verify'), order.kept);
      yield `${JSON.stringify({ organisation: id, name, ...found } satisfies VerifiedTrail)}\n`;
    }
    return;
  }
  yield* exportTrail(store, scopeOf(oneOf(named).id, 'audit export'));
}

type Named = { readonly id: string; readonly name: string };

async function organisations(store: Store, asked: string | null): Promise<readonly Named[]> {
  const all = await store.asSystem((db) =>
    db.selectFrom('organisations').select(['id', 'name']).orderBy('id').execute(),
  );
  if (asked === null) return all;
  const found = all.filter(({ id, name }) => id === asked || name === asked);
  if (found.length === 0) throw refuse({ code: 'no-such-organisation', organisation: asked });
  return found;
}

function oneOf(all: readonly Named[]): Named {
  const [only, another] = all;
  if (only !== undefined && another === undefined) return only;
  throw refuse({ code: 'which-organisation', organisations: all.map(({ id, name }) => `${id} (${name})`) });
}

async function replayed(store: Store, id: string): Promise<ReplayedLine> {
  const row = isUuid(id)
    ? await store.asSystem((db) =>
        db.selectFrom('determinations').select('organisation_id').where('id', '=', id).executeTakeFirst(),
      )
    : undefined;
  if (row === undefined) throw refuse({ code: 'no-such-determination', id });
  const organisation = row.organisation_id;
  const again = await store.within(scopeOf(organisation, 'replay'), (db) => replay(db, corporaOf(), id));
  if (again === null) throw refuse({ code: 'no-such-determination', id });
  return { organisation, ...again };
}
