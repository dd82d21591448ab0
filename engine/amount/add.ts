/** The sum of two exact amounts. */
import type { Decimal } from './decimal.ts';
import { aligned } from './rescale.ts';

/**
 * Exact sum, at the finer of both scales.
 *
 * @example toText(add(decimal('0.1'), decimal('0.2'))) // '0.3'
 */
export const add = (left: Decimal, right: Decimal): Decimal => {
  const [a, b, scale] = aligned(left, right);
  return { units: a + b, scale };
};
