/**
 * The share test (价值比例) with partly known amounts: does a part make up the threshold of its whole?
 * By cross-multiplication, so that exactly 0.1 % is caught and one part in 10^12 below is not.
 */
import { clearOrder, compare, nearly } from './compare.ts';
import type { Decimal } from './decimal.ts';
import type { Interval } from './interval.ts';
import { multiply } from './multiply.ts';

/** Strong Kleene truth, as the contract writes it. */
export type ShareAnswer = 'yes' | 'no' | 'unknown';

/**
 * Whether `part / whole >= threshold` for every pair of amounts the intervals allow (`yes`), for none
 * (`no`), or for some (`unknown`). Equality counts. Only pairs with part <= whole are possible; a part
 * whose least value exceeds the whole's greatest is a contradiction the caller must report: `unknown`.
 * A whole worth nothing forms no share (0 / 0): a whole of zero, or one that may be zero together with
 * its part, never settles the test, so narrowing an interval never turns a settled answer.
 * The threshold lies above 0 and at most 1 (0.1 % is 0.001). Follows 2025-61/1(1).
 *
 * @example compareShare(exactly(decimal('0.1')), exactly(decimal('100')), decimal('0.001')) // 'yes'
 */
export const compareShare = (part: Interval, whole: Interval, threshold: Decimal): ShareAnswer => {
  const contradiction = whole.max !== null && compare(part.min, whole.max) > 0;
  if (contradiction) return 'unknown';
  const surely = whole.max !== null && whole.max.units > 0n && reaches(part.min, threshold, whole.max);
  if (surely) return 'yes';
  const mayBeAll = part.max === null || compare(part.max, whole.min) >= 0;
  if (mayBeAll) return 'unknown';
  return reaches(part.max, threshold, whole.min) ? 'unknown' : 'no';
};

/** Whether the part is at least the threshold times the whole: by doubles where they are far apart, else exactly. */
const reaches = (part: Decimal, threshold: Decimal, whole: Decimal): boolean => {
  const clear = clearOrder(nearly(part), nearly(threshold) * nearly(whole));
  return clear === 0 ? compare(part, multiply(threshold, whole)) >= 0 : clear > 0;
};
