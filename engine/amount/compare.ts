/** Order among exact amounts. */
import type { Decimal } from './decimal.ts';
import { aligned } from './rescale.ts';

/** Powers of ten that a double holds exactly. */
const TENS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** Far wider than what rounding in three operations can move: apart by more, two doubles are in their true order. */
const MARGIN = 1e-14;

/**
 * The order of two amounts where their doubles are far enough apart to tell it; 0 where only exact arithmetic can.
 * A double never says that two amounts are equal.
 */
export const clearOrder = (left: number, right: number): -1 | 0 | 1 => {
  const gap = left - right;
  const doubt = MARGIN * (Math.abs(left) + Math.abs(right));
  return gap > doubt ? 1 : gap < -doubt ? -1 : 0;
};

/** The amount as a double, to within its rounding; NaN where its scale is too fine. */
export const nearly = (amount: Decimal): number => Number(amount.units) / (TENS[amount.scale] ?? Number.NaN);

/**
 * Negative where left is smaller, zero where both are the same amount, positive where left is greater.
 *
 * @example compare(decimal('0.1'), decimal('0.10')) // 0
 */
export const compare = (left: Decimal, right: Decimal): -1 | 0 | 1 => {
  if (left.scale !== right.scale) {
    const clear = clearOrder(nearly(left), nearly(right));
    if (clear !== 0) return clear;
  }
  const [a, b] = left.scale === right.scale ? [left.units, right.units] : aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * Whether both are the same amount, however written.
 *
 * @example equals(decimal('1'), decimal('1.000')) // true
 */
export const equals = (left: Decimal, right: Decimal): boolean => compare(left, right) === 0;

/** The smaller of two amounts. */
export const least = (left: Decimal, right: Decimal): Decimal => (compare(left, right) <= 0 ? left : right);

/** The greater of two amounts. */
export const greatest = (left: Decimal, right: Decimal): Decimal =>
  compare(left, right) >= 0 ? left : right;
