/** Two answers of one line, before and after: which way it moves. */
import { stepOf, type Tier } from '@ytterby/engine';

export const CHANGES = ['stricter', 'freer', 'less-sure', 'surer', 'same'] as const;
export type Change = (typeof CHANGES)[number];

type Interval = { readonly at_least: string; readonly at_most: string };

/**
 * Stricter: neither end is lower, and one is higher; freer the other way. Else the interval lies within the other: it
 * is surer or less sure than before.
 * @example changeOf({ at_least: 'none', at_most: 'licence' }, { at_least: 'licence', at_most: 'licence' }) // 'stricter'
 */
export function changeOf(from: Interval, to: Interval): Change {
  const step = (tier: string): number => stepOf(tier as Tier);
  const least = Math.sign(step(to.at_least) - step(from.at_least));
  const most = Math.sign(step(to.at_most) - step(from.at_most));
  if (least === 0 && most === 0) return 'same';
  if (least >= 0 && most >= 0) return 'stricter';
  if (least <= 0 && most <= 0) return 'freer';
  return least > 0 ? 'surer' : 'less-sure';
}
