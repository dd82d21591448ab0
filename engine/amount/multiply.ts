/** The product of two exact amounts, never rounded: the scales add up. */
import type { Decimal } from './decimal.ts';

/**
 * Exact product.
 *
 * @example toText(multiply(decimal('0.001'), decimal('900'))) // '0.9'
 */
export const multiply = (left: Decimal, right: Decimal): Decimal => ({
  units: left.units * right.units,
  scale: left.scale + right.scale,
});
