/**
 * A number against a bound of the text, with the comparator the text has: 14 nm *and below*, 256 layers *or more*.
 * Exact decimals; a number known to be absent (`false`: no such end use) satisfies no comparison.
 */
import type { NumberFact } from '../vocabulary/vocabulary.ts';

export type Comparator = '<' | '<=' | '>=' | '>';

export type CompareNumber = {
  readonly kind: 'compare-number';
  readonly fact: string;
  readonly comparator: Comparator;
  readonly bound: string;
};

/** @example compareNumber({ path: 'endUse.logicChipNm', type: 'number' }, '<=', '14').bound // '14' */
export function compareNumber(fact: NumberFact, comparator: Comparator, bound: string): CompareNumber {
  return Object.freeze({ kind: 'compare-number', fact: fact.path, comparator, bound });
}
