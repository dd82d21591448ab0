/** Cancels a job of the organisation, or puts one that was given up back into the queue. */
import { sql, type Transaction } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';

export type JobMove = 'cancelled' | 'cancel-asked' | 'waiting' | 'too-late' | 'not-found';

/** A waiting job ends at once; one at work stops before its next effect. */
export async function cancelJob(db: Transaction<Tables>, scope: Scope, id: string): Promise<JobMove> {
  const now = new Date().toISOString();
  const job = await db.selectFrom('jobs').select('state').where('id', '=', id).forUpdate().executeTakeFirst();
  if (job === undefined) return 'not-found';
  if (job.state === 'running') {
    await db.updateTable('jobs').set({ cancel_asked: true, updated_at: now }).where('id', '=', id).execute();
    return 'cancel-asked';
  }
  if (job.state !== 'waiting') return 'too-late';
  await db
    .updateTable('jobs')
    .set({ state: 'cancelled', cancel_asked: true, updated_at: now, ended_at: now })
    .where('id', '=', id)
    .execute();
  await recordEvent(db, scope, { verb: 'cancelled', object: { kind: 'job', id } });
  return 'cancelled';
}

/** Only a job that was given up is tried again; it starts where it had come to. */
export async function retryJob(db: Transaction<Tables>, scope: Scope, id: string): Promise<JobMove> {
  const now = new Date().toISOString();
  const job = await db.selectFrom('jobs').select('state').where('id', '=', id).forUpdate().executeTakeFirst();
  if (job === undefined) return 'not-found';
  if (job.state !== 'dead') return 'too-late';
  await db
    .updateTable('jobs')
    .set({
      ...{ state: 'waiting', attempts: sql<number>`0`, taken_over: sql<number>`0` },
      ...{ run_after: now, updated_at: now, ended_at: null },
    })
    .where('id', '=', id)
    .execute();
  await recordEvent(db, scope, { verb: 'tried-again', object: { kind: 'job', id } });
  return 'waiting';
}
