/**
 * A share of value reaches a threshold, inclusive (0.1%及以上), by cross-multiplication of exact intervals:
 * `part >= threshold * whole`. Never by division: `(0.3*3)/900 >= 0.001` is false in doubles.
 */
import type { AmountFact } from '../vocabulary/vocabulary.ts';

export type ShareAtLeast = {
  readonly kind: 'share-at-least';
  readonly part: string;
  readonly whole: string;
  readonly threshold: string;
};

/** @example shareAtLeast({ path: 'm.part', type: 'amount' }, { path: 'm.whole', type: 'amount' }, '0.001').threshold // '0.001' */
export function shareAtLeast(part: AmountFact, whole: AmountFact, threshold: string): ShareAtLeast {
  return Object.freeze({ kind: 'share-at-least', part: part.path, whole: whole.path, threshold });
}
