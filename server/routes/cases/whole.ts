/** A case with its tasks, its files and its documents. */
import type { Call } from '../../http/route.ts';
import { type Row, shown } from './shapes.ts';

const FILES = [
  'applications',
  'queries',
  'licences',
  'reviews',
  'questionnaires',
  'service_checks',
  'technology_transfers',
  'humanitarian_reports',
] as const;

export async function shownWhole(db: Call['db'], row: Row) {
  const tasks = await db
    .selectFrom('tasks')
    .select(['id', 'kind', 'fields', 'state', 'due_on', 'version'])
    .where('object_kind', '=', 'case')
    .where('object_id', '=', row.id)
    .orderBy('id')
    .execute();
  const files = [];
  for (const table of FILES) {
    const found = await db
      .selectFrom(table as 'licences')
      .select(['id', 'reference', 'state'])
      .where('case_id', '=', row.id)
      .where('archived_at', 'is', null)
      .orderBy('id')
      .execute();
    files.push(...found.map((one) => ({ kind: table.replaceAll('_', '-'), ...one })));
  }
  const documents = await db
    .selectFrom('documents')
    .select(['kind', 'id', 'reference', 'state'])
    .where('case_id', '=', row.id)
    .orderBy('id')
    .execute();
  return {
    ...shown(row),
    documents,
    tasks: tasks.map(({ due_on, ...task }) => ({ ...task, dueOn: due_on })),
    files,
  };
}
