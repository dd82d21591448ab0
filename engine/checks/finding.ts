/**
 * What a static check found in a law: an error, which no shipped corpus may have, or a notice, which is looked at and
 * kept with its reason. Coded, with the place; sentences are the reader's.
 */

export type CheckCode =
  | 'duplicate-label'
  | 'unknown-fact'
  | 'unknown-subject'
  | 'unknown-rule'
  | 'unknown-reading'
  | 'unknown-key'
  | 'fact-out-of-scope'
  | 'holds-out-of-scope'
  | 'circular-holds'
  | 'reading-alternatives'
  | 'reading-never-asked'
  | 'reading-not-computed'
  | 'fact-never-read'
  | 'always-holds'
  | 'never-holds'
  | 'unordered-exceptions'
  | 'implied-control'
  | 'formalised-not-cited'
  | 'cited-not-formalised'
  | 'unknown-provision'
  | 'act-upon-nothing'
  | 'key-clash'
  | 'asked-in-both-senses'
  | 'split-not-needed';

export type CheckFinding = {
  readonly grade: 'error' | 'notice';
  readonly code: CheckCode;
  /** Label of the rule, path of the fact, key or provision that the finding is about. */
  readonly where: string;
  /** The others concerned: the fact that is missing, the rule that implies it. */
  readonly about: readonly string[];
};

/** @example error('duplicate-label', 'x').grade // 'error' */
export function error(code: CheckCode, where: string, ...about: readonly string[]): CheckFinding {
  return { grade: 'error', code, where, about };
}

/** @example notice('fact-never-read', 'item.x').about // [] */
export function notice(code: CheckCode, where: string, ...about: readonly string[]): CheckFinding {
  return { grade: 'notice', code, where, about };
}
