/** The share test over a row of the table: in doubles where the products fit, else in big integers. */
import type { Decimal } from '@ytterby/engine/amount';
import { compareShare } from '@ytterby/engine/amount';
import type { Tri } from '../truth.ts';
import { triOf } from '../truth.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const INFINITE = Number.POSITIVE_INFINITY;

const big = (amount: number): Decimal => ({ units: BigInt(amount), scale: 0 });

/** A threshold readied for doubles: `units / power`. */
export type Threshold = { readonly decimal: Decimal; readonly units: number; readonly power: number };

export const thresholdOf = (decimal: Decimal): Threshold => ({
  decimal,
  units: Number(decimal.units),
  power: Number(10n ** BigInt(decimal.scale)),
});

/** `compareShare` over whole numbers at one scale; infinity stands for unbounded. */
export const shareOfNumbers = (
  partMin: number,
  partMax: number,
  wholeMin: number,
  wholeMax: number,
  threshold: Threshold,
): Tri => {
  const { units, power, decimal } = threshold;
  const least = partMin * power;
  const bar = units * wholeMax;
  const most = partMax * power;
  const low = units * wholeMin;
  const fits = (x: number) => x <= MOST || x === INFINITE;
  if (!(fits(least) && fits(bar) && fits(most) && fits(low) && units <= MOST && power <= MOST)) {
    const max = (x: number) => (x === INFINITE ? null : big(x));
    const part = { min: big(partMin), max: max(partMax) };
    return triOf(compareShare(part, { min: big(wholeMin), max: max(wholeMax) }, decimal));
  }
  if (partMin > wholeMax) return 1;
  if (wholeMax !== INFINITE && wholeMax > 0 && least >= bar) return 2;
  if (partMax >= wholeMin) return 1;
  return most >= low ? 1 : 0;
};
