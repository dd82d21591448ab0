/**
 * Exact rationals, for what decimals cannot hold: a yield of 1 in 3, a currency turned by division,
 * a quantity per dozen. Kept in lowest terms with a positive denominator, so equal values are alike.
 */
import type { Decimal } from './decimal.ts';

/** `num / den` in lowest terms, `den` positive. Make one with `ratio`, never by hand. */
export type Ratio = { readonly num: bigint; readonly den: bigint };

/** Greatest common divisor of two integers, never negative. */
export const gcd = (left: bigint, right: bigint): bigint => {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
};

/**
 * The rational of two integers; null where the denominator is zero.
 *
 * @example ratio(2n, -4n) // { num: -1n, den: 2n }
 */
export const ratio = (num: bigint, den: bigint): Ratio | null => {
  if (den === 0n) return null;
  const common = den < 0n ? -gcd(num, den) : gcd(num, den);
  return { num: num / common, den: den / common };
};

const known = (num: bigint, den: bigint): Ratio => {
  const common = gcd(num, den);
  return common === 1n ? { num, den } : { num: num / common, den: den / common };
};

/**
 * A decimal as a rational.
 *
 * @example ratioOf(decimal('0.25')) // { num: 1n, den: 4n }
 */
export const ratioOf = (amount: Decimal): Ratio => known(amount.units, 10n ** BigInt(amount.scale));

/** Exact sum. */
export const addRatio = (left: Ratio, right: Ratio): Ratio =>
  known(left.num * right.den + right.num * left.den, left.den * right.den);

/** Exact product. */
export const multiplyRatio = (left: Ratio, right: Ratio): Ratio =>
  known(left.num * right.num, left.den * right.den);

/** Exact quotient; null where the divisor is zero. */
export const divideRatio = (left: Ratio, right: Ratio): Ratio | null =>
  ratio(left.num * right.den, left.den * right.num);

/** Negative where left is smaller, zero where equal, positive where left is greater. */
export const compareRatio = (left: Ratio, right: Ratio): -1 | 0 | 1 => {
  const [a, b] = [left.num * right.den, right.num * left.den];
  return a < b ? -1 : a > b ? 1 : 0;
};

/**
 * A rational as a decimal of at most `places` places: exact where it can be, else cut `down` or `up`,
 * so that an interval written in decimals still holds the true amount.
 *
 * @example toText(ratioToDecimal({ num: 1n, den: 3n }, 4, 'up')) // '0.3334'
 */
export const ratioToDecimal = (value: Ratio, places: number, towards: 'down' | 'up'): Decimal => {
  const scaled = value.num * 10n ** BigInt(places);
  const quotient = scaled / value.den;
  const rest = scaled % value.den;
  if (rest === 0n) return { units: quotient, scale: places };
  const below = rest < 0n ? quotient - 1n : quotient;
  return { units: towards === 'down' ? below : below + 1n, scale: places };
};
