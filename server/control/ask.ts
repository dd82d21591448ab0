/** Has an order carried out on a store, wherever it is open: here, or in the process that holds it. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '../store/database.ts';
import type { StoreFault } from '../store/fault.ts';
import type { StoreAt } from '../store/store.ts';
import { askAtDoor } from './door.ts';
import { carryOut, type Order } from './order.ts';

/** The lines of the answer, each with its line break; reading them throws what `faultOf` reads. */
export async function askStore(
  at: StoreAt,
  order: Order,
): Promise<{ readonly lines: AsyncIterable<string> } | StoreFault> {
  const empty = {
    code: 'store-empty',
    place: at.databaseUrl === undefined ? folderOf(at) : 'DATABASE_URL',
  } as const;
  // An order makes no store: of a folder that holds none it leaves nothing behind.
  if (at.databaseUrl === undefined && !existsSync(join(folderOf(at), 'database'))) return empty;
  const database = await openDatabase(at);
  if ('code' in database) {
    const there = database.code === 'store-locked' ? await askAtDoor(resolve(database.folder), order) : null;
    return there === null ? database : { lines: there };
  }
  if (!(await isInUse(database))) {
    await database.close();
    return empty;
  }
  async function* here(): AsyncGenerator<string> {
    if ('code' in database) return;
    try {
      yield* carryOut(database, order);
    } finally {
      await database.close();
    }
  }
  return { lines: here() };
}

const folderOf = (at: StoreAt): string => resolve(at.folder ?? 'data');

/** Was the database ever brought to this program's form? */
async function isInUse({ db }: OpenDatabase): Promise<boolean> {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('organisations')::text as found`.execute(db);
  return rows[0]?.found != null;
}
