/**
 * What is known of an amount: an interval. A known amount is the interval of one point, an unknown one
 * runs from zero to whatever bounds it, and a supplier's "between 1 and 3" is taken at its word.
 */
import { compare } from './compare.ts';
import type { Decimal } from './decimal.ts';
import { zero } from './decimal.ts';

/** Both ends included; `max` null: nothing bounds it from above. Amounts are never below zero. */
export type Interval = { readonly min: Decimal; readonly max: Decimal | null };

/** Nothing is known but that an amount is not negative. */
export const anything: Interval = { min: zero, max: null };

/** Known to be nothing. */
export const nothing: Interval = { min: zero, max: zero };

/**
 * A known amount.
 *
 * @example isExact(exactly(decimal('5'))) // true
 */
export const exactly = (amount: Decimal): Interval => ({ min: amount, max: amount });

/**
 * An amount between two bounds, or null where they are the wrong way round.
 *
 * @example between(decimal('3'), decimal('1')) // null
 */
export const between = (min: Decimal, max: Decimal | null): Interval | null =>
  max !== null && compare(min, max) > 0 ? null : { min, max };

/** Whether the amount is known to the last digit. */
export const isExact = (amount: Interval): boolean =>
  amount.max !== null && compare(amount.min, amount.max) === 0;
