/** What a person must look at. A task with a key stands once; asking for it again only brings its fields up to date. */
import { sql, type Transaction } from 'kysely';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

export type TaskRequest = {
  /** A code, as `review-hit`; the sentence is the language files'. */
  readonly kind: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly key?: string;
  /** A calendar day in Asia/Shanghai. */
  readonly dueOn?: string;
};

/** Opens a task, or brings the standing one of the same key up to date. Returns its id, and whether it is new. */
export async function openTask(
  db: Transaction<Tables>,
  scope: Scope,
  { kind, object, fields = {}, key, dueOn }: TaskRequest,
): Promise<{ readonly id: string; readonly opened: boolean }> {
  const now = new Date().toISOString();
  const id = newId();
  const row = await db
    .insertInto('tasks')
    .values({
      ...{ id, organisation_id: scope.organisation, kind, object_kind: object.kind, object_id: object.id },
      ...{ fields: json(fields), key: key ?? null, due_on: dueOn ?? null },
      ...{ created_at: now, updated_at: now },
    })
    .onConflict((clash) =>
      clash
        .columns(['organisation_id', 'key'])
        .where('key', 'is not', null)
        .where('state', '=', 'open')
        .doUpdateSet((set) => ({
          fields: sql<Readonly<Record<string, unknown>>>`tasks.fields || excluded.fields`,
          due_on: set.ref('excluded.due_on'),
          updated_at: now,
          version: sql<number>`tasks.version + 1`,
        })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, opened: row.id === id };
}
