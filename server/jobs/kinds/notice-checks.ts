/** Each day, received notices are checked again, where their issuers can be asked: one withdrawn since is refused. */
import { jobKind } from '../job.ts';

/** Notices looked at before how far it has come is noted. */
const PART = 50;

export const noticeChecks = jobKind<unknown>('notice-checks', async (context) => {
  const { within, scope, now, resume } = context;
  if (scope === null) throw new TypeError('notices belong to an organisation');
  // The routes know the jobs, so the jobs meet them only when they work.
  const { recheckHere } = await import('../../routes/notices/recheck-here.ts');
  let { done, cursor } = { done: resume?.done ?? 0, cursor: String(resume?.cursor ?? '') };
  let refused = 0;
  for (;;) {
    const rows = await within(
      (db) => {
        const standing = db
          .selectFrom('incoming_notices')
          .select('id')
          .where('medium', '=', 'vc+jwt')
          .where('verdict', '!=', 'refused')
          .orderBy('id')
          .limit(PART);
        return (cursor === '' ? standing : standing.where('id', '>', cursor)).execute();
      },
      { done, of: null, cursor },
    );
    for (const { id } of rows) {
      const found = await recheckHere(context, scope, id, now(), false);
      if (found?.verdict === 'refused') refused += 1;
      [done, cursor] = [done + 1, id];
    }
    if (rows.length < PART) return { checked: done, refused };
  }
});
