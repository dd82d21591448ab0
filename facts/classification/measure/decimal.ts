/**
 * Exact decimals for mass percent and technical limits (技术参数): a limit printed as 0.1 is 0.1, never the
 * nearest double. Amounts of value live elsewhere; here only comparison, sum and unit conversion are needed.
 */

/** `units / 10^scale`, divided by `over` where a unit conversion needs it. */
export type Decimal = { readonly units: bigint; readonly over: bigint };

const WRITTEN = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads a decimal string or a finite number; anything else is undefined (the caller says so, nothing is guessed).
 * @example readDecimal('0.10') // { units: 10n, over: 100n }
 */
export const readDecimal = (value: unknown): Decimal | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const match = text.length > 60 ? null : WRITTEN.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const power = Number(exponent) - fraction.length;
  const units = BigInt(`${sign}${whole}${fraction}`);
  return power >= 0
    ? { units: units * 10n ** BigInt(power), over: 1n }
    : { units, over: 10n ** BigInt(-power) };
};

export const compare = (left: Decimal, right: Decimal): -1 | 0 | 1 => {
  const difference = left.units * right.over - right.units * left.over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const plus = (left: Decimal, right: Decimal): Decimal => ({
  units: left.units * right.over + right.units * left.over,
  over: left.over * right.over,
});

export const minus = (left: Decimal, right: Decimal): Decimal =>
  plus(left, { units: -right.units, over: right.over });

/** Multiplies by the whole-number ratio `[numerator, denominator]` of a unit conversion. */
export const scaled = (value: Decimal, [numerator, denominator]: readonly [bigint, bigint]): Decimal => ({
  units: value.units * numerator,
  over: value.over * denominator,
});

export const smaller = (left: Decimal, right: Decimal): Decimal => (compare(left, right) <= 0 ? left : right);

export const ZERO: Decimal = { units: 0n, over: 1n };
export const HUNDRED: Decimal = { units: 100n, over: 1n };
