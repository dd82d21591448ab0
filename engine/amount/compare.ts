/** Order among exact amounts. */
import type { Decimal } from './decimal.ts';
import { aligned } from './rescale.ts';

/**
 * Negative where left is smaller, zero where both are the same amount, positive where left is greater.
 *
 * @example compare(decimal('0.1'), decimal('0.10')) // 0
 */
export const compare = (left: Decimal, right: Decimal): -1 | 0 | 1 => {
  const [a, b] = aligned(left, right);
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
