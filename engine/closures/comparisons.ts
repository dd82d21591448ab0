/** Comparisons of exact numbers and intervals with a bound, shared by the evaluators. */
import { add, compare, compareShare, type Decimal, type Interval, zero } from '../amount/index.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import type { Comparator } from '../nodes/compare-number.ts';
import { fromWord, NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';

/** @example compareDecimal(decimal('14'), '<=', decimal('14')) // true */
export function compareDecimal(value: Decimal, comparator: Comparator, bound: Decimal): boolean {
  const order = compare(value, bound);
  switch (comparator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

/** All of the interval satisfies it: yes; none of it: no. @example compareInterval({ min: zero, max: null }, '>=', decimal('50')) // UNKNOWN */
export function compareInterval(value: Interval, comparator: Comparator, bound: Decimal): Truth {
  const low = compareDecimal(value.min, comparator, bound);
  const upward = comparator === '>' || comparator === '>=';
  if (value.max === null) return upward ? (low ? YES : UNKNOWN) : low ? UNKNOWN : NO;
  const high = compareDecimal(value.max, comparator, bound);
  return low && high ? YES : low || high ? UNKNOWN : NO;
}

/**
 * The share test on two facts of a row. A part known to be no amount at all (`false`: nothing that counts is there)
 * reaches no share, whatever the whole is worth.
 * @example shareReached(false, undefined, decimal('0.001')) // NO
 */
export function shareReached(part: FactValue, whole: FactValue, threshold: Decimal): Truth {
  if (part === false) return NO;
  if (part === undefined || whole === undefined) return UNKNOWN;
  return fromWord(compareShare(part as Interval, whole as Interval, threshold));
}

/** Sum over the rows that are chosen (surely: both ends; maybe: the upper end only) against a bound. */
export function sumAtLeastOver(
  rows: readonly Row[],
  chosen: (row: Row) => Truth,
  slot: number,
  bound: Decimal,
): Truth {
  let min: Decimal = zero;
  let max: Decimal | null = zero;
  for (const row of rows) {
    const truth = chosen(row);
    if (truth === NO) continue;
    const amount = row.values[slot] as Interval | undefined;
    if (truth === YES && amount !== undefined) min = add(min, amount.min);
    max = max === null || amount === undefined || amount.max === null ? null : add(max, amount.max);
  }
  return compareInterval({ min, max }, '>=', bound);
}
