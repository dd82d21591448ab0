/**
 * From truths of rules to an interval on the ladder: exception before base, policy only upon a licence, and the
 * strictest of all controls. The composition of the trace; closures and the decision diagram have their own.
 */
import { highOf, hull, lowOf, type Span, span, strictest } from '../tier/ladder.ts';
import { and, NO, negate, or, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import type { ControlParts } from './structure.ts';

/** Truth of a live rule in the present frame, by its index in the regime. */
export type TruthOf = (rule: number) => Truth;

export const NOTHING: Span = span(0, 0);
const EXEMPT: Span = span(1, 1);

/** A control with its exclusions: does it reach the case? */
export function reaches(parts: ControlParts, truthOf: TruthOf): Truth {
  let truth = truthOf(parts.control);
  for (const index of parts.exclusions) {
    if (truth === NO) return NO;
    truth = and(truth, negate(truthOf(index)));
  }
  return truth;
}

/**
 * The interval that one control contributes. An exclusion and an exemption that both hold and are not ordered are a
 * conflict: both results stay possible.
 */
export function spanOf(parts: ControlParts, truthOf: TruthOf): Span {
  const base = truthOf(parts.control);
  if (base === NO) return NOTHING;
  let excluded: Truth = NO;
  for (const index of parts.exclusions) excluded = or(excluded, truthOf(index));
  let exempt: Truth = NO;
  for (const index of parts.exemptions) exempt = or(exempt, truthOf(index));
  if (excluded === YES) return exempt === NO ? NOTHING : span(0, 1);
  let inner: Span = exempt === YES ? EXEMPT : reviewed(parts, truthOf);
  if (exempt === UNKNOWN) inner = hull(inner, EXEMPT);
  return base === UNKNOWN || excluded === UNKNOWN ? span(0, highOf(inner)) : inner;
}

function reviewed(parts: ControlParts, truthOf: TruthOf): Span {
  let result = span(parts.step, parts.step);
  for (const policy of parts.policies) {
    const truth = truthOf(policy.rule);
    if (truth === YES) result = strictest(result, span(policy.step, policy.step));
    else if (truth === UNKNOWN) result = span(lowOf(result), Math.max(highOf(result), policy.step));
  }
  return result;
}
