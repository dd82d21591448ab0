/** Counts of a run by name: a name is parts joined by a bar, its kind first. */
import type { Tally } from '../../../data/bulk.ts';

export type Counted = { readonly name: readonly string[]; readonly count: number };

/**
 * The names of a kind, most first; ties by name.
 * @example namesOf({ 'tier|none': 1, 'tier|licence': 4 }, 'tier')[0] // { name: ['licence'], count: 4 }
 */
export const namesOf = (tally: Tally, kind: string): readonly Counted[] =>
  Object.entries(tally)
    .flatMap(([name, count]): readonly Counted[] => {
      const [first, ...rest] = name.split('|');
      return first === kind ? [{ name: rest, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.name.join('|') < b.name.join('|') ? -1 : 1));
