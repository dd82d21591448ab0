/** A database that is reached where it is, and the store over it: every transaction is bound to a role. */
import type { Kysely } from 'kysely';
import { openEmbedded } from './embedded/open.ts';
import type { StoreFault } from './fault.ts';
import { openPostgresql } from './postgresql/open.ts';
import { actAsSystem, actWithin } from './roles.ts';
import type { Store, StoreAt } from './store.ts';
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
    ? openEmbedded(at.folder ?? 'data')
    : openPostgresql(at.databaseUrl, at.connections ?? 10);
}

/** The store over a database whose form is right. */
export function storeOver({ kind, db, announce, close }: Omit<OpenDatabase, 'folder'>): Store {
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
