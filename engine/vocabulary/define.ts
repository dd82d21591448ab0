/**
 * Builders of vocabularies: a definition is also the handle that rule builders take, so that a rule cannot name a
 * fact that is not defined, nor compare it with the wrong thing.
 */
import type { FactDefinition, FactType, SubjectDefinition, Text } from './vocabulary.ts';

type Parts = Omit<FactDefinition, 'path' | 'type'>;
type Defined<T extends FactType> = FactDefinition & { readonly type: T };

const define =
  <T extends FactType>(type: T) =>
  (path: string, parts: Parts): Defined<T> =>
    Object.freeze({ path, type, ...parts });

/** Definitions by type; the path is `subject.name`. @example truthFact('item.x', parts).type // 'truth' */
export const truthFact = define('truth');
export const textFact = define('text');
export const numberFact = define('number');
export const amountFact = define('amount');
export const dateFact = define('date');
export const setFact = define('set');

/** A subject with its facts, which may be given in named groups. @example subject('item', 'transaction', noun, []).facts // [] */
export function subject(
  name: string,
  within: string | null,
  noun: Text,
  facts: readonly FactDefinition[],
): SubjectDefinition {
  return Object.freeze({ name, within, noun, facts: Object.freeze(facts) });
}
