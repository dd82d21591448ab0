/**
 * What a kind of job is. A job runs at least once: a process may end between its work and the note that it is done.
 * So every effect goes through `within`, whose transaction also checks that the job is still ours and notes how far it
 * has come; what was done before is seen by the next attempt in `resume` or in the rows themselves.
 */
import type { Transaction } from 'kysely';
import type { Corpora } from '../law/corpora.ts';
import type { Outside } from '../outside/allowed.ts';
import type { Scope } from '../store/scope.ts';
import type { Store, Work } from '../store/store.ts';
import type { Tables } from '../store/tables/index.ts';

/** How far a job has come, for people to see; `cursor` is where the next attempt goes on. */
export type Progress = { readonly done: number; readonly of: number | null; readonly cursor?: unknown };

export type JobContext = {
  readonly store: Store;
  readonly corpora: Corpora;
  readonly now: () => Date;
  /** The installation's secret; null where none was said. */
  readonly secret: string | null;
  /** What may be reached outside of this machine. */
  readonly outside: Outside;
  /** The address that this server is reached at, and whose its domain is. */
  readonly publicUrl: string | null;
  readonly domainOf: string | null;
  readonly id: string;
  /** The organisation's scope with the job as its actor; null for work of the whole installation. */
  readonly scope: Scope | null;
  /** What an earlier attempt noted, or null. */
  readonly resume: Progress | null;
  /**
   * A transaction on the organisation's rows; fails where the job has been taken over or cancelled. With `progress` it
   * also fails where the program ends: the next attempt goes on from what was noted before.
   */
  readonly within: <T>(
    work: (db: Transaction<Tables>, scope: Scope) => Promise<T>,
    progress?: Progress,
  ) => Promise<T>;
  /** The same as the system, for work of the whole installation. */
  readonly asSystem: <T>(work: Work<T>, progress?: Progress) => Promise<T>;
};

export type JobKind = {
  readonly kind: string;
  /** Does the work; what it returns is kept as the job's result. */
  readonly run: (context: JobContext, payload: unknown) => Promise<unknown>;
};

/** A kind of job with the payload that its own requests carry. */
export const jobKind = <P>(
  kind: string,
  run: (context: JobContext, payload: P) => Promise<unknown>,
): JobKind => ({ kind, run: (context, payload) => run(context, payload as P) });
