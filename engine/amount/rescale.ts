/** Bringing two decimals to one scale, without which neither a sum nor a comparison is exact. */
import type { Decimal } from './decimal.ts';

/**
 * The units of an amount at a scale no smaller than its own.
 *
 * @example unitsAt(decimal('1.5'), 3) // 1500n
 */
export const unitsAt = (amount: Decimal, scale: number): bigint =>
  scale === amount.scale ? amount.units : amount.units * 10n ** BigInt(scale - amount.scale);

/** The units of both amounts at the finer of their scales. */
export const aligned = (left: Decimal, right: Decimal): readonly [bigint, bigint, number] => {
  const scale = Math.max(left.scale, right.scale);
  return [unitsAt(left, scale), unitsAt(right, scale), scale];
};
