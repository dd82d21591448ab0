/**
 * Who works on a job: a lease with an end, taken by one and renewed while the work goes on. Where a worker dies, its
 * lease runs out and another takes the job. Times are the database's, so that replicas' clocks do not matter.
 */
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import type { Progress } from './job.ts';

export type ClaimedJob = Selectable<Tables['jobs']>;

/** The work must not go on: another has the job, it was cancelled, or the program of its worker ends. */
export type Stopped = Error & { readonly code: 'lease-lost' | 'job-cancelled' | 'worker-ends' };

const CODES: readonly unknown[] = ['lease-lost', 'job-cancelled', 'worker-ends'] satisfies Stopped['code'][];

export const stopped = (code: Stopped['code']): Stopped => Object.assign(new Error(code), { code });

export const isStopped = (error: unknown): error is Stopped =>
  error instanceof Error && 'code' in error && CODES.includes(error.code);

const inSeconds = (seconds: number) => sql<string>`clock_timestamp() + ${seconds} * interval '1 second'`;

/** Takes the next job that is due, or one whose worker is gone; undefined where there is none. */
export async function claim(
  db: Transaction<Tables>,
  token: string,
  leaseSeconds: number,
): Promise<ClaimedJob | undefined> {
  const { rows } = await sql<ClaimedJob>`
    update jobs set state = 'running', leased_by = ${token},
      attempts = attempts + case state when 'waiting' then 1 else 0 end,
      taken_over = taken_over + case state when 'running' then 1 else 0 end,
      leased_until = ${inSeconds(leaseSeconds)}, updated_at = clock_timestamp()
    where id = (
      select id from jobs
      where (state = 'waiting' and run_after <= clock_timestamp())
        or (state = 'running' and leased_until < clock_timestamp())
      order by run_after, id limit 1 for update skip locked
    )
    returning *`.execute(db);
  return rows[0];
}

/**
 * Renews the lease and notes progress, in the transaction of the work itself: the row stays locked until it commits, so
 * that nobody takes the job over in between.
 */
export async function renew(
  db: Transaction<Tables>,
  { id, token, leaseSeconds }: { readonly id: string; readonly token: string; readonly leaseSeconds: number },
  progress?: Progress,
): Promise<void> {
  const row = await db
    .updateTable('jobs')
    .set({
      leased_until: inSeconds(leaseSeconds),
      updated_at: sql<string>`clock_timestamp()`,
      ...(progress === undefined ? {} : { progress: json(progress) }),
    })
    .where('id', '=', id)
    .where('leased_by', '=', token)
    .where('state', '=', 'running')
    .returning('cancel_asked')
    .executeTakeFirst();
  if (row === undefined) throw stopped('lease-lost');
  if (row.cancel_asked) throw stopped('job-cancelled');
}

/** How the work ended: done with a result, to be tried again, let go for another to go on with, given up, or cancelled. */
export type Ending =
  | { readonly state: 'done'; readonly result: unknown }
  | { readonly state: 'waiting'; readonly fault: unknown; readonly afterSeconds: number }
  | { readonly state: 'waiting'; readonly letGo: true }
  | { readonly state: 'dead'; readonly fault: unknown }
  | { readonly state: 'cancelled' };

/** Notes the end, unless another has the job by now. Says whether it was noted. */
export async function finish(
  db: Transaction<Tables>,
  id: string,
  token: string,
  ending: Ending,
): Promise<boolean> {
  const ended = ending.state !== 'waiting';
  const row = await db
    .updateTable('jobs')
    .set({
      ...{ state: ending.state, leased_by: null, leased_until: null },
      updated_at: sql<string>`clock_timestamp()`,
      ...(ended ? { ended_at: sql<string>`clock_timestamp()` } : {}),
      ...('result' in ending ? { result: json(ending.result ?? null), fault: null } : {}),
      ...('fault' in ending ? { fault: json(ending.fault) } : {}),
      ...('afterSeconds' in ending ? { run_after: inSeconds(ending.afterSeconds) } : {}),
      // What ended with its program was no attempt that failed.
      ...('letGo' in ending ? { attempts: sql<number>`attempts - 1` } : {}),
    })
    .where('id', '=', id)
    .where('leased_by', '=', token)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Seconds until the next attempt: twice as long each time, at most an hour, spread so that failures do not meet. */
export const pauseAfter = (attempts: number, spread: number = Math.random()): number =>
  Math.min(3_600, 2 ** Math.min(attempts, 12)) * (0.5 + spread / 2);
