/** A text fact (territory, role, kind of act) is one of the named values. An unknown text is unknown, not "other". */
import type { TextFact } from '../vocabulary/vocabulary.ts';

export type IsOneOf = {
  readonly kind: 'is-one-of';
  readonly fact: string;
  readonly values: readonly string[];
};

/** @example isOneOf({ path: 'activity.to', type: 'text' }, 'HK', 'MO').values // ['HK', 'MO'] */
export function isOneOf(fact: TextFact, ...values: readonly string[]): IsOneOf {
  return Object.freeze({ kind: 'is-one-of', fact: fact.path, values: Object.freeze(values) });
}
