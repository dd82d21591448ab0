/** What weighing a condition or an entry comes to, and its three plain outcomes. */
import type { Ask, OpenReading, Reason } from './reason.ts';
import type { Truth } from './truth.ts';

export type Weighed = {
  readonly truth: Truth;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  readonly ask: readonly Ask[];
  readonly readings: readonly OpenReading[];
  /** Of a heading: the verdict is its children's, it adds nothing of its own. */
  readonly throughChild?: boolean;
};

export const YES = (...because: readonly Reason[]): Weighed => ({
  truth: 'yes',
  because,
  against: [],
  ask: [],
  readings: [],
});

export const NO = (...against: readonly Reason[]): Weighed => ({
  truth: 'no',
  because: [],
  against,
  ask: [],
  readings: [],
});

export const OPEN = (
  ask: readonly Ask[],
  because: readonly Reason[] = [],
  readings: readonly OpenReading[] = [],
): Weighed => ({ truth: 'unknown', because, against: [], ask, readings });
