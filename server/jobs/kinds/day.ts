/**
 * What each new day in Asia/Shanghai brings: standing questions are asked anew where the law turns on it, and people
 * are reminded. The job of a day puts in that of the next; a server that was down makes up for the days at once.
 */

import { addDays, beginningOfDay, shanghaiDay } from '../../store/clock.ts';
import type { Store } from '../../store/store.ts';
import { enqueue } from '../enqueue.ts';
import { jobKind } from '../job.ts';

export const day = jobKind<{ readonly day: string }>('day', async ({ asSystem, now }) =>
  asSystem(async (db) => {
    const today = shanghaiDay(now());
    const organisations = await db.selectFrom('organisations').select('id').execute();
    for (const { id: organisation } of organisations) {
      await enqueue(db, {
        ...{ kind: 'redetermine', organisation, key: `day:${today}` },
        payload: { occasion: 'day' },
      });
      for (const kind of ['reminders', 'licence-ends', 'retention', 'notice-checks']) {
        await enqueue(db, { kind, organisation, key: `day:${today}`, payload: {} });
      }
    }
    const next = addDays(today, 1);
    await enqueue(db, {
      ...{ kind: 'day', organisation: null, key: `day:${next}`, payload: { day: next } },
      runAfter: beginningOfDay(next),
    });
    return { day: today, organisations: organisations.length };
  }),
);

/** Sees to it that each day's job runs; called where a server starts. */
export async function startDays(store: Store, now: Date = new Date()): Promise<void> {
  const today = shanghaiDay(now);
  await store.asSystem((db) =>
    enqueue(db, { kind: 'day', organisation: null, key: `day:${today}`, payload: { day: today } }),
  );
}
