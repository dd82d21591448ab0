/**
 * An amount that may only be known as an interval, against a bound: true when the whole interval satisfies it,
 * false when none of it does, else unknown. No rounding on the way.
 */
import type { AmountFact } from '../vocabulary/vocabulary.ts';
import type { Comparator } from './compare-number.ts';

export type CompareAmount = {
  readonly kind: 'compare-amount';
  readonly fact: string;
  readonly comparator: Comparator;
  readonly bound: string;
};

/** @example compareAmount({ path: 'holding.percent', type: 'amount' }, '>=', '50').comparator // '>=' */
export function compareAmount(fact: AmountFact, comparator: Comparator, bound: string): CompareAmount {
  return Object.freeze({ kind: 'compare-amount', fact: fact.path, comparator, bound });
}
