/** A yes-or-no fact is true. */
import type { TruthFact } from '../vocabulary/vocabulary.ts';

export type IsTrue = { readonly kind: 'is-true'; readonly fact: string };

/** @example isTrue({ path: 'item.chineseTechnology', type: 'truth' }).fact // 'item.chineseTechnology' */
export function isTrue(fact: TruthFact): IsTrue {
  return Object.freeze({ kind: 'is-true', fact: fact.path });
}
