/**
 * Customs numbers (海关商品编号) as hints: they rank, never decide, and the absence of a number never clears. One
 * number covers every rare-earth magnet, listed or not.
 */
import type { ControlEntry } from '@ytterby/law/lists';

/** The listed number that shares the longest beginning, of at least six digits, with the one given. */
export const customsHint = (hs: string | null | undefined, entry: ControlEntry): string | undefined => {
  if (hs === null || hs === undefined || !/^\d{6,10}$/.test(hs)) return undefined;
  return entry.hs
    .filter((listed) => listed.startsWith(hs) || hs.startsWith(listed))
    .toSorted((left, right) => right.length - left.length)[0];
};
