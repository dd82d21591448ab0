/** A database that is reached where it is, and the store over it: every transaction is bound to a role. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { openEmbedded } from './embedded/open.ts';
import type { StoreFault } from './fault.ts';
import { openPostgresql } from './postgresql/open.ts';
import { systemRole, withinRole } from './roles.ts';
import type { Store, StoreAt, Work } from './store.ts';
import type { Tables } from './tables/index.ts';

/** A database that is reachable, before anything is known of what is in it. */
export type OpenDatabase = {
  readonly kind: Store['kind'];
  readonly db: Kysely<Tables>;
  /** Of an embedded store. */
  readonly folder: string | null;
  readonly announce: (address: string) => void;
  readonly close: () => Promise<void>;
};

/** Reaches the database without touching what is in it. */
export async function openDatabase(at: StoreAt): Promise<OpenDatabase | StoreFault> {
  return at.databaseUrl === undefined
    ? openEmbedded(at.folder ?? 'data', at.takeOver === true)
    : openPostgresql(at.databaseUrl, at.connections ?? 10);
}

/**
 * A transaction that begins, and takes its role, in one trip to the database. The role is part of the beginning: no
 * statement of the work can come before it.
 */
async function transacted<T>(db: Kysely<Tables>, role: string, work: Work<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    // Bound to one connection from begin to commit, as a transaction of Kysely's own making is.
    const transaction = connection as unknown as Transaction<Tables>;
    try {
      await sql.raw(`begin; ${role}`).execute(connection);
      const done = await work(transaction);
      await sql.raw('commit').execute(connection);
      return done;
    } catch (error) {
      // A connection that is gone has nothing to undo; what went wrong before is what is told.
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => {});
      throw error;
    }
  });
}

/** The store over a database whose form is right. */
export function storeOver({ kind, db, folder, announce, close }: OpenDatabase): Store {
  return {
    ...{ kind, folder },
    within: async (scope, work) => transacted(db, withinRole(scope), work),
    asSystem: async (work) => transacted(db, systemRole, work),
    call: async <T>(called: RawBuilder<T>) => {
      const { rows } = await sql<{ value: T }>`select ${called} as value`.execute(db);
      return (rows[0] as { value: T }).value;
    },
    announce,
    close,
  };
}
