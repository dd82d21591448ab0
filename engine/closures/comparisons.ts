/** Comparisons of exact numbers and intervals with a bound, shared by the evaluators. */
import { add, compare, type Decimal, type Interval, zero } from '../amount/index.ts';
import type { Row } from '../dossier/row.ts';
import type { Comparator } from '../nodes/compare-number.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';

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
