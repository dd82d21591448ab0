/** Ownership graphs (控股关系) that an organisation kept, as answers are made with them. */
import { type Graph, readGraphs } from '@ytterby/facts/ownership';
import type { Transaction } from 'kysely';
import type { Tables } from '../store/tables/index.ts';

/** A kept graph, by the name that a basis gives it. */
export type Holdings = { readonly hash: string; readonly graph: Graph };

/** Graphs held in memory at a time; one may be of a million holdings. */
const MOST_HELD = 4;

const held = new Map<string, Holdings>();

/**
 * The kept graph with this hash; null where the organisation has none. That it has one is looked up each time; what a
 * hash names is the same for everybody and never changes, so that it is read once.
 */
export async function holdingsOf(db: Transaction<Tables>, hash: string): Promise<Holdings | null> {
  const mine = await db
    .selectFrom('ownership_versions')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (mine === undefined) return null;
  const found = held.get(hash) ?? (await readHoldings(db, hash));
  if (found === null) return null;
  held.delete(hash);
  held.set(hash, found);
  for (const oldest of held.keys()) if (held.size > MOST_HELD) held.delete(oldest);
  return found;
}

/** The same as the store has it now, whatever is held: what a replay asks for. */
export async function readHoldings(db: Transaction<Tables>, hash: string): Promise<Holdings | null> {
  const row = await db
    .selectFrom('ownership_versions')
    .select('document')
    .where('hash', '=', hash)
    .executeTakeFirst();
  // Kept as it was given: exact shares are no JSON.
  const read = row === undefined ? null : readGraphs(JSON.stringify(row.document));
  const graph = read !== null && 'graphs' in read ? read.graphs[0] : undefined;
  return graph === undefined ? null : { hash, graph };
}
