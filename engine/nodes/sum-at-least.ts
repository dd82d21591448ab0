/** The amounts of a fact over all rows of a subject that satisfy a condition add up to a bound. Over no rows: zero. */
import type { AmountFact } from '../vocabulary/vocabulary.ts';
import type { Node } from './node.ts';

export type SumAtLeast = {
  readonly kind: 'sum-at-least';
  readonly subject: string;
  readonly where: Node;
  readonly fact: string;
  readonly bound: string;
};

/** @example sumAtLeast('holding', constant(true), { path: 'holding.percent', type: 'amount' }, '50').bound // '50' */
export function sumAtLeast(subject: string, where: Node, fact: AmountFact, bound: string): SumAtLeast {
  return Object.freeze({ kind: 'sum-at-least', subject, where, fact: fact.path, bound });
}
