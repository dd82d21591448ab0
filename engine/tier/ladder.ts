/**
 * The ladder of outcomes and intervals on it. An answer is `{ atLeast, atMost }`; it is settled when both are equal.
 * Inside, a step is its place on the ladder and an interval is one small integer, so that batches allocate nothing.
 */

export const LADDER = [
  'none',
  'exempt',
  'licence',
  'case-by-case',
  'presumption-of-denial',
  'prohibited',
] as const;

export type Tier = (typeof LADDER)[number];

/** Place on the ladder: 0 for none, 5 for prohibited. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5;

/** An interval of steps packed into one integer: lower * 8 + upper. */
export type Span = number;

export type Outcome = { readonly atLeast: Tier; readonly atMost: Tier; readonly settled: boolean };

/** The place of a tier on the ladder. @example stepOf('licence') // 2 */
export function stepOf(tier: Tier): Step {
  return LADDER.indexOf(tier) as Step;
}

/** The tier at a place of the ladder. @example tierAt(5) // 'prohibited' */
export function tierAt(step: Step): Tier {
  return LADDER[step];
}

/** An interval from its two ends. @example outcomeOf(span(0, 2)).atMost // 'licence' */
export function span(low: number, high: number): Span {
  return low * 8 + high;
}

export function lowOf(s: Span): Step {
  return (s >> 3) as Step;
}

export function highOf(s: Span): Step {
  return (s & 7) as Step;
}

/** The strictest of two: all controls are collected and the strictest decides. @example strictest(span(0, 2), span(1, 1)) // span(1, 2) */
export function strictest(a: Span, b: Span): Span {
  return span(Math.max(a >> 3, b >> 3), Math.max(a & 7, b & 7));
}

/** The smallest interval that holds both. @example hull(span(0, 0), span(2, 2)) // span(0, 2) */
export function hull(a: Span, b: Span): Span {
  return span(Math.min(a >> 3, b >> 3), Math.max(a & 7, b & 7));
}

/** The interval as the contract prints it. @example outcomeOf(span(2, 2)) // { atLeast: 'licence', atMost: 'licence', settled: true } */
export function outcomeOf(s: Span): Outcome {
  const [low, high] = [lowOf(s), highOf(s)];
  return { atLeast: tierAt(low), atMost: tierAt(high), settled: low === high };
}
