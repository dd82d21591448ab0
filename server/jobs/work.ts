/** Works on one claimed job, and notes how it ended. */
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import type { Corpora } from '../law/corpora.ts';
import type { Outside } from '../outside/allowed.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables/index.ts';
import { openTask } from '../tasks/open-task.ts';
import type { JobContext, JobKind, Progress } from './job.ts';
import {
  type ClaimedJob,
  type Ending,
  finish,
  isStopped,
  pauseAfter,
  renew,
  type Stopped,
  stopped,
} from './lease.ts';

export type Workshop = {
  readonly store: Store;
  readonly corpora: Corpora;
  readonly now: () => Date;
  readonly secret: string | null;
  readonly outside: Outside;
  readonly publicUrl: string | null;
  readonly domainOf: string | null;
  readonly kinds: readonly JobKind[];
  readonly leaseSeconds: number;
  /** Does the program of this worker end? Work that notes how far it is then stops there, for another to go on with. */
  readonly ends: () => boolean;
};

/** The scope in which a job acts for its organisation. */
export const scopeOfJob = ({ id, kind, organisation_id: organisation }: ClaimedJob): Scope | null =>
  organisation === null
    ? null
    : { organisation, actor: { kind: 'job', id, name: kind }, request: `job:${id}` };

function contextOf(shop: Workshop, job: ClaimedJob, token: string): JobContext {
  const { store, corpora, now, secret, outside, publicUrl, domainOf, leaseSeconds } = shop;
  const scope = scopeOfJob(job);
  const hold = async (db: Transaction<Tables>, progress?: Progress): Promise<void> => {
    if (progress !== undefined && shop.ends()) throw stopped('worker-ends');
    await renew(db, { id: job.id, token, leaseSeconds }, progress);
  };
  return {
    ...{
      store,
      corpora,
      now,
      secret,
      outside,
      publicUrl,
      domainOf,
      scope,
      id: job.id,
      resume: job.progress as Progress | null,
    },
    within: (work, progress) => {
      if (scope === null) throw new TypeError(`${job.kind} belongs to no organisation`);
      return store.within(scope, async (db) => {
        await hold(db, progress);
        return work(db, scope);
      });
    },
    asSystem: (work, progress) =>
      store.asSystem(async (db) => {
        await hold(db, progress);
        return work(db);
      }),
  };
}

/** Runs the job to an end and notes it; answers how it ended, or null where another has it by now. */
export async function work(shop: Workshop, job: ClaimedJob, token: string): Promise<Ending['state'] | null> {
  const { store, leaseSeconds } = shop;
  const beat = setInterval(
    () => {
      // Whether the job is still ours is asked again before each effect; a beat that fails needs no one.
      store.asSystem((db) => renew(db, { id: job.id, token, leaseSeconds })).catch(() => {});
    },
    (leaseSeconds * 1_000) / 3,
  );
  try {
    return await note(shop, job, token, { state: 'done', result: await run(shop, job, token) });
  } catch (error) {
    if (isStopped(error)) {
      const ending = endingOf[error.code];
      return ending === null ? null : await note(shop, job, token, ending);
    }
    return note(shop, job, token, failed(job, error));
  } finally {
    clearInterval(beat);
  }
}

/** What is noted of work that must not go on; nothing where another has the job by now. */
const endingOf: Readonly<Record<Stopped['code'], Ending | null>> = {
  'lease-lost': null,
  'job-cancelled': { state: 'cancelled' },
  'worker-ends': { state: 'waiting', letGo: true },
};

/** Workers that a job may outlive: a program is killed for many reasons, and few of them are the job. */
const MOST_TAKEN_OVER = 24;

const isGivenUp = ({ taken_over: times }: ClaimedJob): boolean => times > MOST_TAKEN_OVER;

async function run(shop: Workshop, job: ClaimedJob, token: string): Promise<unknown> {
  if (job.cancel_asked) throw stopped('job-cancelled');
  const kind = shop.kinds.find((one) => one.kind === job.kind);
  if (kind === undefined) throw new Error(`no kind of job is called ${job.kind}`);
  if (isGivenUp(job)) throw new Error('the workers of this job ended before it did');
  return kind.run(contextOf(shop, job, token), job.payload);
}

function failed(job: ClaimedJob, error: unknown): Ending {
  const fault = { message: error instanceof Error ? error.message : String(error), attempt: job.attempts };
  return job.attempts >= job.max_attempts || isGivenUp(job)
    ? { state: 'dead', fault }
    : { state: 'waiting', fault, afterSeconds: pauseAfter(job.attempts) };
}

async function note(
  { store }: Workshop,
  job: ClaimedJob,
  token: string,
  ending: Ending,
): Promise<Ending['state'] | null> {
  const scope = scopeOfJob(job);
  if (scope === null || ending.state === 'waiting') {
    return (await store.asSystem((db) => finish(db, job.id, token, ending))) ? ending.state : null;
  }
  return store.within(scope, async (db) => {
    if (!(await finish(db, job.id, token, ending))) return null;
    const object = { kind: 'job', id: job.id };
    if (ending.state === 'dead') {
      await openTask(db, scope, {
        kind: 'job-dead',
        object,
        key: `job:${job.id}`,
        fields: { job: job.kind },
      });
    }
    const after = { kind: job.kind, ...('result' in ending ? { result: ending.result ?? null } : {}) };
    await recordEvent(db, scope, { verb: endingVerb[ending.state], object, after });
    return ending.state;
  });
}

const endingVerb = { done: 'finished', dead: 'gave-up', cancelled: 'cancelled' } as const;
