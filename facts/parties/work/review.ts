/**
 * Screening as work: a hit is a review that a person decides. A score is a ranking, never a decision; a clearing
 * holds for the party, the listed record and the list version that were seen, and for nothing else.
 */
import type { Hit, PartyRecord, Query } from '../register/record.ts';

export type ReviewState = 'open' | 'confirmation-proposed' | 'clearing-proposed' | 'confirmed' | 'cleared';
export type Verdict = 'confirm' | 'clear';

/** The list a hit is on: its version and the hash of its content, both given by whoever keeps the list. */
export type ListVersion = { readonly list: string; readonly version: string; readonly hash: string };

/** What a person saw when deciding, in a form that can be compared: the clearing is bound to it. */
export type FactsSeen = { readonly party: string; readonly record: string };

/** One decision or re-opening, kept for ever. */
export type DecisionRecord = {
  readonly act: 'proposed' | 'decided' | 'returned' | 'reopened';
  readonly verdict: Verdict | null;
  readonly person: string | null;
  readonly reason: string;
  readonly at: string;
  readonly list: ListVersion;
  readonly engine: string;
  readonly settings: ScreenSettings;
  readonly input: Query;
  readonly record: PartyRecord;
  readonly score: number;
};

export type ScreenSettings = { readonly look: number; readonly hold: number; readonly fourEyes: boolean };

export type Review = {
  readonly id: string;
  readonly state: ReviewState;
  readonly query: Query;
  readonly hit: Hit;
  readonly list: ListVersion;
  readonly engine: string;
  readonly settings: ScreenSettings;
  readonly seen: FactsSeen;
  readonly history: readonly DecisionRecord[];
};

/** A text that is the same for the same facts, whatever the order they are given in. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([, v]) => v !== undefined && v !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

/** The facts of a party and of a listed record as they were seen; where a record came from is no fact about it. */
export function factsSeen(query: Query, record: PartyRecord): FactsSeen {
  const { source: _, ...facts } = record;
  return { party: canonical(query), record: canonical(facts) };
}

/**
 * Opens a review of a hit.
 *
 * @example openReview({ id: 'r1', query, hit, list, engine: '0.1.0', settings }).state // 'open'
 */
export function openReview(given: Omit<Review, 'state' | 'seen' | 'history'>): Review {
  return { ...given, state: 'open', seen: factsSeen(given.query, given.hit.record), history: [] };
}
