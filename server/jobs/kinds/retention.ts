/**
 * Each day, records of people whose time is over are emptied, in a house that has said for how many years it keeps them.
 * A house that has said nothing keeps them: nothing goes unasked.
 */
import { forget, isOver } from '../../desk/forget.ts';
import { jobKind } from '../job.ts';

/** People looked at in one transaction. */
const PART = 200;

export const retention = jobKind<unknown>('retention', async ({ within, now, secret }) => {
  let [forgotten, after] = [0, ''];
  for (;;) {
    const done = await within(async (db, scope) => {
      const { settings } = await db.selectFrom('organisations').select('settings').executeTakeFirstOrThrow();
      const years = settings.keepPeopleYears;
      if (typeof years !== 'number') return null;
      const standing = db
        .selectFrom('people')
        .selectAll()
        .where('document', 'is not', null)
        .orderBy('id')
        .limit(PART)
        .forUpdate();
      const rows = await (after === '' ? standing : standing.where('id', '>', after)).execute();
      let count = 0;
      for (const row of rows) {
        if (!(await isOver({ db, now: now() }, row, years))) continue;
        await forget({ db, scope, now: now(), secret }, row, { keptYears: years });
        count += 1;
      }
      return { count, last: rows.at(-1)?.id, isAll: rows.length < PART };
    });
    if (done === null) return { kept: 'no term is set' };
    forgotten += done.count;
    if (done.isAll || done.last === undefined) return { forgotten };
    after = done.last;
  }
});
