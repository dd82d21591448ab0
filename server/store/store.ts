/** The store: one interface over the embedded database and a PostgreSQL server. */
import type { RawBuilder, Transaction } from 'kysely';
import type { Scope } from './scope.ts';
import type { Tables } from './tables/index.ts';

export type Work<T> = (db: Transaction<Tables>) => Promise<T>;

export type Store = {
  readonly kind: 'embedded' | 'postgresql';
  /** Of an embedded store; what is too large for a row may stand in it. */
  readonly folder: string | null;
  /** One database transaction as the application role, bound to one organisation: row-level security applies. */
  readonly within: <T>(scope: Scope, work: Work<T>) => Promise<T>;
  /** One transaction as the system: sign-on look-ups, the job queue. Never for an organisation's rows in a route. */
  readonly asSystem: <T>(work: Work<T>) => Promise<T>;
  /**
   * Calls a function of the store, in one round trip: the call is a transaction of its own. Only for functions that take
   * the application's role and an organisation themselves, as `keep_answers` does.
   */
  readonly call: <T>(called: RawBuilder<T>) => Promise<T>;
  /** Tells other processes of this machine where the server that holds an embedded store listens. */
  readonly announce: (address: string) => void;
  readonly close: () => Promise<void>;
};

export type StoreAt = {
  /** Of a PostgreSQL server, version 15 or newer. */
  readonly databaseUrl?: string;
  /** Of the embedded store; made where it is missing. */
  readonly folder?: string;
  /** Takes an embedded store over that another machine is noted to hold; whoever asks has seen that it does not. */
  readonly takeOver?: boolean;
  /** Connections to a PostgreSQL server; 10 where it is not said. */
  readonly connections?: number;
};
