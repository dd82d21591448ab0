/** The moves of a review: propose, decide, return. Where four eyes are set two persons must agree. */
import type { DecisionRecord, Review, ReviewState, Verdict } from './review.ts';

export type DecideFault =
  | { readonly code: 'already-decided'; readonly path: string; readonly state: ReviewState }
  | { readonly code: 'no-reason'; readonly path: string }
  | { readonly code: 'no-person'; readonly path: string }
  | { readonly code: 'same-person'; readonly path: string; readonly person: string };

export type Decided =
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'fault'; readonly fault: DecideFault };

export type Decision = {
  readonly verdict: Verdict;
  readonly person: string;
  readonly reason: string;
  readonly at: string;
};

/** From state and verdict to the next state: alone, and where two persons must agree. */
const ALONE: Readonly<Record<Verdict, ReviewState>> = { confirm: 'confirmed', clear: 'cleared' };
const FIRST: Readonly<Record<Verdict, ReviewState>> = {
  confirm: 'confirmation-proposed',
  clear: 'clearing-proposed',
};
const PROPOSED: Readonly<Partial<Record<ReviewState, Verdict>>> = {
  'confirmation-proposed': 'confirm',
  'clearing-proposed': 'clear',
};

/**
 * Decides a review, or proposes a decision where four eyes are set. A second person who disagrees returns the
 * review to open.
 *
 * @example decide(review, { verdict: 'clear', person: 'a', reason: 'another company', at: '2026-11-23' }).kind // 'review'
 */
export function decide(review: Review, decision: Decision): Decided {
  const fault = faultOf(review, decision);
  if (fault) return { kind: 'fault', fault };
  const proposed = PROPOSED[review.state];
  if (!review.settings.fourEyes) return move(review, ALONE[decision.verdict], 'decided', decision);
  if (proposed === undefined) return move(review, FIRST[decision.verdict], 'proposed', decision);
  if (proposed !== decision.verdict) return move(review, 'open', 'returned', decision);
  return move(review, ALONE[decision.verdict], 'decided', decision);
}

function faultOf(review: Review, { person, reason }: Decision): DecideFault | undefined {
  if (review.state === 'confirmed' || review.state === 'cleared')
    return { code: 'already-decided', path: '/state', state: review.state };
  if (person.trim() === '') return { code: 'no-person', path: '/person' };
  if (reason.trim() === '') return { code: 'no-reason', path: '/reason' };
  const last = review.history.at(-1);
  if (last?.act === 'proposed' && last.person === person)
    return { code: 'same-person', path: '/person', person };
  return undefined;
}

function move(review: Review, state: ReviewState, act: DecisionRecord['act'], decision: Decision): Decided {
  const record: DecisionRecord = {
    act,
    verdict: decision.verdict,
    person: decision.person,
    reason: decision.reason,
    at: decision.at,
    list: review.list,
    engine: review.engine,
    settings: review.settings,
    input: review.query,
    record: review.hit.record,
    score: review.hit.score,
  };
  return { kind: 'review', review: { ...review, state, history: [...review.history, record] } };
}
