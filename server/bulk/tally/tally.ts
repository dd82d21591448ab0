/**
 * Counts of lines by name: outcomes, provisions, needs, lists. A name is parts joined by `|`, its kind first. Sums of
 * parts are the same in whatever order they come, so a resumed run counts as an uninterrupted one.
 */
export type Tally = Record<string, number>;

/** Lines of which an SQL engine said less than is sure; the exact interval was written. */
export const NARROWER = 'narrower|sql';

/** Names of one kind that are kept; a portfolio of a million items is not summed up item by item. */
const MOST_NAMES = 20_000;

/** @example countIn({ 'tier|none': 1 }, 'tier|none')['tier|none'] // 2 */
export function countIn(tally: Tally, name: string, by = 1): Tally {
  tally[name] = (tally[name] ?? 0) + by;
  return tally;
}

/**
 * Adds one tally to another. Names beyond what is kept are counted together.
 * @example addTally({ 'a|x': 1 }, { 'a|x': 2, 'a|y': 1 }) // { 'a|x': 3, 'a|y': 1 }
 */
export function addTally(sum: Tally, part: Readonly<Tally>): Tally {
  let room = MOST_NAMES - Object.keys(sum).length;
  for (const [name, count] of Object.entries(part)) {
    if (sum[name] === undefined && room <= 0) countIn(sum, `${name.split('|')[0]}|...`, count);
    else {
      if (sum[name] === undefined) room -= 1;
      countIn(sum, name, count);
    }
  }
  return sum;
}

/**
 * The names of a kind with their counts, most first, ties by name.
 * @example namesOf({ 'tier|none': 1, 'tier|licence': 4 }, 'tier') // [['licence', 4], ['none', 1]]
 */
export function namesOf(tally: Readonly<Tally>, kind: string): readonly (readonly [string, number])[] {
  return Object.entries(tally)
    .flatMap(([name, count]): readonly (readonly [string, number])[] =>
      name.startsWith(`${kind}|`) ? [[name.slice(kind.length + 1), count]] : [],
    )
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
