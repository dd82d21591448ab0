/**
 * What new answers of an organisation are made with, as it was last read: the law in use and what the house has settled.
 * It may be old; `keep_answers` of the store looks again as it keeps, and an answer that was made with the old is made anew.
 */
import type { Determiner, HouseSettling } from '@ytterby/facts';
import type { Corpora } from '../law/corpora.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { houseOf } from './keep.ts';

export type Standing = { readonly determiner: Determiner; readonly house: readonly HouseSettling[] };

/** Organisations whose standing is held in memory at a time. */
const MOST_HELD = 1_000;

const held = new WeakMap<Store, Map<string, Promise<Standing>>>();

/** The standing as it was last read; `anew`: read now, whatever is held. */
export function standingOf(
  store: Store,
  corpora: Corpora,
  scope: Scope,
  anew: Standing | null = null,
): Promise<Standing> {
  const of = held.get(store) ?? new Map<string, Promise<Standing>>();
  held.set(store, of);
  const { organisation } = scope;
  const known = of.get(organisation);
  if (known !== undefined && anew === null) return known;
  const read = store.within(scope, async (db) => ({
    determiner: await corpora.current(db),
    house: await houseOf(db),
  }));
  const oldest = of.keys().next().value;
  if (of.size >= MOST_HELD && oldest !== undefined) of.delete(oldest);
  of.set(organisation, read);
  // What could not be read is asked for again by the next.
  read.catch(() => {
    if (of.get(organisation) === read) of.delete(organisation);
  });
  return read;
}
