/**
 * Strong Kleene logic: true, false and not known, with the tables of Kleene's strong connectives.
 * Numbers inside (no = 0, unknown = 1, yes = 2), so that AND is the least and OR the greatest; words outside.
 */

export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

/** A truth value as the evaluators carry it. */
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;

/** A truth value as people and documents read it. */
export type TruthWord = 'no' | 'unknown' | 'yes';

const WORDS = ['no', 'unknown', 'yes'] as const;

/** The word for a truth value. @example truthWord(UNKNOWN) // 'unknown' */
export function truthWord(truth: Truth): TruthWord {
  return WORDS[truth];
}

/** A known boolean, or undefined for not known, as a truth value. @example fromBoolean(undefined) // UNKNOWN */
export function fromBoolean(value: boolean | undefined): Truth {
  return value === undefined ? UNKNOWN : value ? YES : NO;
}

/** The truth value of a word. @example fromWord('yes') // YES */
export function fromWord(word: TruthWord): Truth {
  return word === 'yes' ? YES : word === 'no' ? NO : UNKNOWN;
}

/** Kleene's conjunction: false if either is false. @example and(YES, UNKNOWN) // UNKNOWN */
export function and(a: Truth, b: Truth): Truth {
  return a < b ? a : b;
}

/** Kleene's disjunction: true if either is true. @example or(YES, UNKNOWN) // YES */
export function or(a: Truth, b: Truth): Truth {
  return a > b ? a : b;
}

/** Kleene's negation. @example negate(UNKNOWN) // UNKNOWN */
export function negate(a: Truth): Truth {
  return (2 - a) as Truth;
}
