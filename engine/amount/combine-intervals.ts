/** Sums, meets and hulls of intervals: how partly known amounts add up without anything being guessed. */
import { add } from './add.ts';
import { compare, greatest, least } from './compare.ts';
import type { Decimal } from './decimal.ts';
import type { Interval } from './interval.ts';
import { multiply } from './multiply.ts';

/**
 * All sums of one amount from each interval.
 *
 * @example addIntervals(exactly(decimal('1')), anything).max // null
 */
export const addIntervals = (left: Interval, right: Interval): Interval => ({
  min: add(left.min, right.min),
  max: left.max === null || right.max === null ? null : add(left.max, right.max),
});

/**
 * What both statements about one amount leave possible; null where they contradict each other.
 *
 * @example intersect(exactly(decimal('1')), exactly(decimal('2'))) // null
 */
export const intersect = (left: Interval, right: Interval): Interval | null => {
  const min = greatest(left.min, right.min);
  const max = left.max === null ? right.max : right.max === null ? left.max : least(left.max, right.max);
  return max !== null && compare(min, max) > 0 ? null : { min, max };
};

/** The smallest interval that holds both: one of the two is true and it is not known which. */
export const hull = (left: Interval, right: Interval): Interval => ({
  min: least(left.min, right.min),
  max: left.max === null || right.max === null ? null : greatest(left.max, right.max),
});

/**
 * The interval cut at a cap, as for a part that cannot be worth more than its whole.
 *
 * @example capAt(anything, decimal('7')).max?.units // 7n
 */
export const capAt = (amount: Interval, cap: Decimal | null): Interval =>
  cap === null
    ? amount
    : { min: least(amount.min, cap), max: amount.max === null ? cap : least(amount.max, cap) };

/** The interval times a known factor that is not negative. */
export const scaleInterval = (amount: Interval, factor: Decimal): Interval => ({
  min: multiply(amount.min, factor),
  max: amount.max === null ? (factor.units === 0n ? factor : null) : multiply(amount.max, factor),
});

/** Whether an amount lies within the interval, ends included. */
export const contains = (interval: Interval, amount: Decimal): boolean =>
  compare(interval.min, amount) <= 0 && (interval.max === null || compare(amount, interval.max) <= 0);
