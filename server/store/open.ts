/** Opens a store where it is, brings it to this program's form, and binds every transaction to a role. */
import type { Kysely } from 'kysely';
import { openEmbedded } from './embedded/open.ts';
import type { StoreFault } from './fault.ts';
import { migrate } from './migrate.ts';
import { openPostgresql } from './postgresql/open.ts';
import { actAsSystem, actWithin } from './roles.ts';
import type { Store, StoreAt } from './store.ts';
import type { Tables } from './tables/index.ts';

/** A database that is reachable, before anything is known of what is in it. */
export type OpenDatabase = {
  readonly kind: Store['kind'];
  readonly db: Kysely<Tables>;
  readonly announce: (address: string) => void;
  readonly close: () => Promise<void>;
};

/** Reaches the database without touching what is in it. */
export async function openDatabase(at: StoreAt): Promise<OpenDatabase | StoreFault> {
  return at.databaseUrl === undefined
    ? openEmbedded(at.folder ?? 'data')
    : openPostgresql(at.databaseUrl, at.connections ?? 10);
}

/**
 * Opens a store: a PostgreSQL server by `databaseUrl`, else the embedded database in `folder` (`data` where none is
 * said). Migrations run forward. Returns a fault, and holds nothing open, where that cannot be.
 */
export async function openStore(at: StoreAt): Promise<Store | StoreFault> {
  const database = await openDatabase(at);
  if ('code' in database) return database;
  const fault = await migrate(database.db);
  if (fault !== null) {
    await database.close();
    return fault;
  }
  return storeOver(database);
}

/** The store over a database whose form is right. */
export function storeOver({ kind, db, announce, close }: OpenDatabase): Store {
  return {
    kind,
    within: (scope, work) =>
      db.transaction().execute(async (transaction) => {
        await actWithin(transaction, scope);
        return work(transaction);
      }),
    asSystem: (work) =>
      db.transaction().execute(async (transaction) => {
        await actAsSystem(transaction);
        return work(transaction);
      }),
    announce,
    close,
  };
}
