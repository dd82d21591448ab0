/** When a decision no longer holds: the party changed, the listed record changed, or the list has a new version. */
import type { Hit, Query } from '../register/record.ts';
import { type DecisionRecord, factsSeen, type ListVersion, type Review } from './review.ts';

export type ReopenReason = 'party-changed' | 'record-changed' | 'list-version-changed';

/** What is now known of the same party and the same listed record. */
export type Now = {
  readonly query: Query;
  readonly hit: Hit;
  readonly list: ListVersion;
  readonly at: string;
};

/** Why a decision no longer holds; empty where it does. */
export function reopenReasons(review: Review, now: Now): readonly ReopenReason[] {
  const seen = factsSeen(now.query, now.hit.record);
  const reasons: ReopenReason[] = [];
  if (seen.party !== review.seen.party) reasons.push('party-changed');
  if (seen.record !== review.seen.record) reasons.push('record-changed');
  if (now.list.version !== review.list.version || now.list.hash !== review.list.hash)
    reasons.push('list-version-changed');
  return reasons;
}

/**
 * The review as it stands now: unchanged where nothing it was bound to changed, else open again with the reasons
 * in its history and the new facts in view.
 *
 * @example reopen(review, { ...now, list: newer }).state // 'open'
 */
export function reopen(review: Review, now: Now): Review {
  const reasons = reopenReasons(review, now);
  if (reasons.length === 0) return review;
  const record: DecisionRecord = {
    act: 'reopened',
    verdict: null,
    person: null,
    reason: reasons.join(', '),
    at: now.at,
    list: now.list,
    engine: review.engine,
    settings: review.settings,
    input: now.query,
    record: now.hit.record,
    score: now.hit.score,
  };
  return {
    ...review,
    state: 'open',
    query: now.query,
    hit: now.hit,
    list: now.list,
    seen: factsSeen(now.query, now.hit.record),
    history: [...review.history, record],
  };
}
