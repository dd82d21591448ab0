/** A set fact holds at least one of the named values. A known set is complete: `[]` holds none. */
import type { SetFact } from '../vocabulary/vocabulary.ts';

export type Includes = {
  readonly kind: 'includes';
  readonly fact: string;
  readonly values: readonly string[];
};

/** @example includes({ path: 'activity.via', type: 'set' }, 'CN').values // ['CN'] */
export function includes(fact: SetFact, ...values: readonly string[]): Includes {
  return Object.freeze({ kind: 'includes', fact: fact.path, values: Object.freeze(values) });
}
