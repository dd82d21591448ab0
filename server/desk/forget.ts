/**
 * Emptying records of people who got controlled technology: the row and the trail stay, what was in it goes. Where the
 * installation has a secret, the trail keeps a digest under it, by which the house can later prove which record it was.
 */
import { createHmac } from 'node:crypto';
import { isToBeForgotten } from '@ytterby/desk';
import { canonical } from '@ytterby/engine';
import type { Selectable, Transaction } from 'kysely';
import { recordEvent } from '../audit/index.ts';
import { shanghaiDay } from '../store/clock.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

export type Person = Selectable<Tables['people']>;
type Around = {
  readonly db: Transaction<Tables>;
  readonly scope: Scope;
  readonly now: Date;
  readonly secret: string | null;
};

const CLOSED: readonly string[] = ['reported', 'given-up'];

/** Whether the record's time is over, or it was never used and nothing open uses it. */
export async function isOver(
  { db, now }: Pick<Around, 'db' | 'now'>,
  row: Person,
  years?: number,
): Promise<boolean> {
  const used = await db
    .selectFrom('technology_transfers')
    .select('state')
    .where('document', '@>', json({ recipients: [{ person: row.id }] }) as never)
    .execute();
  const anyOpen = used.some(({ state }) => !CLOSED.includes(state));
  const today = shanghaiDay(now);
  if (row.last_transfer_on !== null) return isToBeForgotten(row.last_transfer_on, anyOpen, today, years);
  if (years === undefined) return !anyOpen;
  return isToBeForgotten(shanghaiDay(new Date(row.created_at)), anyOpen, today, years);
}

/** Empties the record, in the transaction that looked at it. */
export async function forget({ db, scope, now, secret }: Around, row: Person, why: object): Promise<Person> {
  const at = now.toISOString();
  const kept = await db
    .updateTable('people')
    .set({ document: null, version: row.version + 1, updated_at: at, forgotten_at: at })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const digest =
    secret === null || row.document === null
      ? {}
      : {
          digest: `hmac-sha-256:${createHmac('sha256', `ytterby forget ${secret}`)
            .update(canonical(row.document as never))
            .digest('hex')}`,
        };
  await recordEvent(db, scope, {
    ...{ verb: 'forgotten', object: { kind: 'person', id: row.id } },
    after: { ...why, ...digest },
  });
  return kept;
}
