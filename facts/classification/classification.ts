/** What classification answers: candidate entries (候选管制物项) with verdicts, and whether anything else is open. */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Ask, OpenReading, Reason } from './reason.ts';
import type { Truth } from './truth.ts';
import { unique } from './unique.ts';
import type { Weighed } from './weigh.ts';

export type Candidate = {
  readonly entry: string;
  readonly list: string;
  readonly verdict: Truth;
  readonly because: readonly Reason[];
  readonly against: readonly Reason[];
  /** JSON pointers relative to the item whose answer could move this verdict; none where it is settled. */
  readonly ask: readonly Ask[];
  /** Open readings of the law on which the verdict hangs; settled by the caller. */
  readonly readings: readonly OpenReading[];
};

export type Classification = {
  /** Entries that reach the item or may, and near misses; ranked where `classify` made it. */
  readonly candidates: readonly Candidate[];
  /** True: every entry that is not a candidate does not reach the item. False: some were left out that may. */
  readonly nothingElse: boolean;
};

export const candidateOf = (entry: ControlEntry, weighed: Weighed): Candidate => ({
  entry: entry.code,
  list: entry.list,
  verdict: weighed.truth,
  because: unique(weighed.because),
  against: unique(weighed.against),
  ask: unique(weighed.ask),
  readings: unique(weighed.readings),
});
