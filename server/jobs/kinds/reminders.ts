/**
 * What is near: a day on which the law turns for standing questions or planned acts, and a program's key that runs out.
 * Each is one task for as long as it is open.
 */
import { turningDays } from '@ytterby/engine';
import type { Transaction } from 'kysely';
import { addDays, shanghaiDay } from '../../store/clock.ts';
import type { Scope } from '../../store/scope.ts';
import type { Tables } from '../../store/tables/index.ts';
import { openTask } from '../../tasks/open-task.ts';
import { jobKind } from '../job.ts';

/** Days ahead that a person is told. */
const AHEAD = 14;

export const reminders = jobKind<unknown>('reminders', async ({ within, corpora, now }) =>
  within(async (db, scope) => {
    const today = shanghaiDay(now());
    const until = addDays(today, AHEAD);
    const { law } = (await corpora.current(db)).corpus.corpus;
    const near = turningDays(law).filter((one) => today < one && one <= until);
    let turns = 0;
    for (const one of near) turns += await remindOfTurn(db, scope, one);
    return { turns, keys: await remindOfKeys(db, scope, now(), until) };
  }),
);

/** Only where something of the organisation is asked of that day or later. */
async function remindOfTurn(db: Transaction<Tables>, scope: Scope, day: string): Promise<number> {
  const touched = await db
    .selectFrom('transactions')
    .select(db.fn.count<number>('id').as('count'))
    .where('archived_at', 'is', null)
    .where((is) => is.or([is('follows_day', '=', true), is('on_day', '>=', day)]))
    .executeTakeFirstOrThrow();
  if (touched.count === 0) return 0;
  await openTask(db, scope, {
    ...{ kind: 'law-turns', object: { kind: 'day', id: day }, key: `turn:${day}`, dueOn: addDays(day, -1) },
    fields: { day, transactions: touched.count },
  });
  return 1;
}

async function remindOfKeys(
  db: Transaction<Tables>,
  scope: Scope,
  now: Date,
  until: string,
): Promise<number> {
  const keys = await db
    .selectFrom('api_keys')
    .select(['id', 'name', 'expires_at'])
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toISOString())
    .where('expires_at', '<=', `${until}T00:00:00Z`)
    .execute();
  for (const { id, name, expires_at: expires } of keys) {
    await openTask(db, scope, {
      ...{ kind: 'key-expires', object: { kind: 'api-key', id }, key: `key:${id}` },
      ...{ dueOn: shanghaiDay(new Date(expires)), fields: { name, expires } },
    });
  }
  return keys.length;
}
