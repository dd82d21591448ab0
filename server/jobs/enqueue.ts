/** Puts a job into the queue, in the caller's transaction: it is there if and only if what asked for it is. */
import { sql, type Transaction } from 'kysely';
import { newId } from '../store/id.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

export type JobRequest = {
  readonly kind: string;
  /** null: work of the whole installation. */
  readonly organisation: string | null;
  readonly payload: unknown;
  /** ISO 8601; at once where it is not said. */
  readonly runAfter?: string;
  /** Of two jobs with the same kind, organisation and key only one waits or runs; the second request is that job. */
  readonly key?: string;
  readonly maxAttempts?: number;
};

/** Returns the id of the job, or of the one that stands for it already. */
export async function enqueue(db: Transaction<Tables>, job: JobRequest): Promise<string> {
  const now = new Date().toISOString();
  const id = newId();
  const inserted = await db
    .insertInto('jobs')
    .values({
      ...{ id, organisation_id: job.organisation, kind: job.kind, payload: json(job.payload) },
      ...{ key: job.key ?? null, run_after: job.runAfter ?? now, created_at: now, updated_at: now },
      ...(job.maxAttempts === undefined ? {} : { max_attempts: job.maxAttempts }),
    })
    .onConflict((clash) => clash.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return inserted.id;
  const standing = await db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', job.kind)
    .where(sql<boolean>`organisation_id is not distinct from ${job.organisation}::uuid`)
    .where('key', '=', job.key ?? '')
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return standing ? standing.id : enqueue(db, job);
}
