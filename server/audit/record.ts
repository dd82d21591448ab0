/**
 * One event of the audit trail, written in the same transaction as what it tells of. Each is bound to the one before it
 * by its hash; the row of the chain's end is locked until the transaction is over, so that appends of one organisation
 * take turns. Call it last in a transaction: the turn is then short.
 */
import { canonical } from '@ytterby/engine';
import { sql, type Transaction } from 'kysely';
import { sha256 } from '../sha256.ts';
import { newId } from '../store/id.ts';
import type { Actor, Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

export type Happening = {
  /** What was done, as `created`, `determined`, `cleared`. */
  readonly verb: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly before?: unknown;
  readonly after?: unknown;
};

export type EventContent = {
  readonly id: string;
  readonly at: string;
  readonly actor: Actor;
  readonly verb: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly before: unknown;
  readonly after: unknown;
  readonly request: string;
};

/** What stands before the first event of an organisation. */
export const FIRST = '0'.repeat(64);

/**
 * The hash of an event: over its content's hash, its place, and the hash before it. `event_link` of the store computes the same.
 * @example linkOf('c', 1, FIRST).length // 64
 */
export function linkOf(content: string, sequence: number, previous: string): string {
  return sha256(canonical({ content, previous, sequence }));
}

/** The hash of what an event says. */
export const contentOf = (event: EventContent): string => sha256(canonical(event));

/** Appends an event to the organisation's trail; returns its id and place. */
export async function recordEvent(
  db: Transaction<Tables>,
  scope: Scope,
  { verb, object, before = null, after = null }: Happening,
): Promise<{ readonly id: string; readonly sequence: number; readonly hash: string }> {
  const { organisation, actor, request } = scope;
  const event: EventContent = {
    ...{ id: newId(), at: new Date().toISOString(), actor, verb, object, before, after, request },
  };
  const content = contentOf(event);
  const { rows } = await sql<{ sequence: number; hash: string }>`
    with chain as (
      insert into event_chains as chain (organisation_id, sequence, previous_hash, hash)
      values (${organisation}, 1, ${FIRST}, ${linkOf(content, 1, FIRST)})
      on conflict (organisation_id) do update set
        sequence = chain.sequence + 1,
        previous_hash = chain.hash,
        hash = event_link(${content}, chain.hash, chain.sequence + 1)
      returning sequence, previous_hash, hash
    )
    insert into events (organisation_id, sequence, id, at, actor, verb, object_kind, object_id, before, after, request,
      previous_hash, hash)
    select ${organisation}::uuid, sequence, ${event.id}::uuid, ${event.at}::timestamptz, ${json(actor)}, ${verb},
      ${object.kind}, ${object.id}, ${documentOf(before)}, ${documentOf(after)}, ${request}, previous_hash, hash
    from chain
    returning sequence, hash`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the event was not written');
  return { id: event.id, ...row };
}

const documentOf = (value: unknown) => (value === null ? sql`null::jsonb` : json(value));
