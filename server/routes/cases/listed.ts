/** What a list shows of a case beside itself, for a page of cases at once. */
import type { Call } from '../../http/route.ts';
import { clockOf } from '../applications/clock.ts';
import type { FileRow } from '../desk/kind.ts';
import { type Row, shown } from './shapes.ts';

export async function listedOf(call: Pick<Call, 'db' | 'context' | 'now'>, rows: readonly Row[]) {
  const { db } = call;
  const ids = rows.map(({ id: one }) => one);
  if (ids.length === 0) return [];
  const applications = await db
    .selectFrom('applications')
    .selectAll()
    .where('case_id', 'in', ids)
    .where('archived_at', 'is', null)
    .orderBy('id')
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select(['object_id', 'due_on'])
    .where('object_kind', '=', 'case')
    .where('object_id', 'in', ids)
    .where('state', '=', 'open')
    .execute();
  const filed = await Promise.all(
    applications.map(async (row) => ({
      of: row.case_id,
      shown: {
        ...{ id: row.id, kind: row.kind, state: row.state, lastOn: row.last_on },
        clock: await clockOf(row as unknown as FileRow, call),
      },
    })),
  );
  return rows.map((row) => {
    const open = tasks.filter((task) => task.object_id === row.id);
    const days = open.flatMap(({ due_on }) => due_on ?? []).sort();
    return {
      ...shown(row),
      applications: filed.filter((one) => one.of === row.id).map((one) => one.shown),
      openTasks: open.length,
      nextDue: days[0] ?? null,
    };
  });
}
