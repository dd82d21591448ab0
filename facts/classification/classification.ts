/** What classification answers: candidate entries (候选管制物项) with verdicts, and whether anything else is open. */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Line } from './rules/table.ts';
import type { Ask, OpenReading, Reason } from './weigh/reason.ts';
import type { Truth } from './weigh/truth.ts';
import { unique } from './weigh/unique.ts';
import type { Verdicts } from './weigh/weigh-entries.ts';
import type { Weighed } from './weigh/weighed.ts';

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

/** A heading whose verdict is that of a child adds nothing to the child and is not listed beside it. */
export const restsOnChild = (line: Line, verdicts: Verdicts): boolean => {
  const own = verdicts.get(line.entry.code);
  if (own === undefined || line.children.length === 0) return false;
  if (own.truth === 'no') return true;
  const sameBelow = line.children.some(({ entry }) => verdicts.get(entry.code)?.truth === own.truth);
  return sameBelow && (own.truth === 'yes' || own.throughChild === true);
};
