/**
 * Prices in several currencies, brought to one by dated rates: exactly, as fractions over one common
 * denominator, so that no share depends on how a rate was rounded.
 */
import type { Decimal, Ratio } from '@ytterby/engine/amount';
import { divideRatio, gcd, ratioOf } from '@ytterby/engine/amount';
import type { Rate } from './bom.ts';

/** The rate from one currency to another on a day, straight or turned round; null where none is known. */
export const rateBetween = (
  rates: readonly Rate[],
  from: string,
  to: string,
  on: string | null,
): Ratio | null => {
  if (from === to) return { num: 1n, den: 1n };
  const day = (rate: Rate) => on !== null && rate.on === on;
  const straight = rates.find((rate) => rate.from === from && rate.to === to && day(rate));
  if (straight !== undefined) return ratioOf(straight.rate);
  const turned = rates.find((rate) => rate.from === to && rate.to === from && day(rate));
  return turned === undefined ? null : divideRatio({ num: 1n, den: 1n }, ratioOf(turned.rate));
};

/** Least common multiple of positive integers. */
export const commonMultiple = (numbers: Iterable<bigint>): bigint => {
  let all = 1n;
  for (const n of numbers) all = (all / gcd(all, n)) * n;
  return all;
};

/** A decimal without trailing zeros, so that it fits the fast path as often as it can. */
export const trimmed = (amount: Decimal): Decimal => {
  let { units, scale } = amount;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
};
