/** Has an order carried out on a store, wherever it is open: here, or in the process that holds it. */
import { resolve } from 'node:path';
import { openDatabase } from '../store/database.ts';
import type { StoreFault } from '../store/fault.ts';
import type { StoreAt } from '../store/store.ts';
import { askAtDoor } from './door.ts';
import { carryOut, type Order } from './order.ts';

/** The lines of the answer, each with its line break; reading them throws what `faultOf` reads. */
export async function askStore(
  at: StoreAt,
  order: Order,
): Promise<{ readonly lines: AsyncIterable<string> } | StoreFault> {
  const database = await openDatabase(at);
  if ('code' in database) {
    const there = database.code === 'store-locked' ? await askAtDoor(resolve(database.folder), order) : null;
    return there === null ? database : { lines: there };
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
