/** The difference of two exact amounts; it may be below zero, which no amount read from a document is. */
import type { Decimal } from './decimal.ts';
import { aligned } from './rescale.ts';

/**
 * Exact difference, at the finer of both scales.
 *
 * @example toText(subtract(decimal('1'), decimal('0.001'))) // '0.999'
 */
export const subtract = (left: Decimal, right: Decimal): Decimal => {
  const [a, b, scale] = aligned(left, right);
  return { units: a - b, scale };
};
