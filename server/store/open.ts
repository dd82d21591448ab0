/** Opens a store, brings it to this program's form, and opens its door to other processes of the machine. */
import { openDoor } from '../control/door.ts';
import { type OpenDatabase, openDatabase, storeOver } from './database.ts';
import type { StoreFault } from './fault.ts';
import { migrate } from './migrate.ts';
import type { Store, StoreAt } from './store.ts';

/**
 * Opens a store: a PostgreSQL server by `databaseUrl`, else the embedded database in `folder` (`data` where none is
 * said). Migrations run forward. Returns a fault, and holds nothing open, where that cannot be.
 */
export async function openStore(at: StoreAt): Promise<Store | StoreFault> {
  const database = await openDatabase(at);
  return 'code' in database ? database : storeOf(database);
}

/** The store of a database that is reached; it is closed again where its form cannot be made right. */
export async function storeOf(database: OpenDatabase): Promise<Store | StoreFault> {
  const fault = await migrate(database.db);
  if (fault !== null) {
    await database.close();
    return fault;
  }
  if (database.folder === null) return storeOver(database);
  const closeDoor = await openDoor(database.folder, database);
  const store = storeOver(database);
  const close = async (): Promise<void> => {
    await closeDoor();
    await store.close();
  };
  return { ...store, close };
}
