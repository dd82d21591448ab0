/** What changes between two days, with the knowledge of one: statuses, list entries, notices that list parties. */
import { type Status, statusOn } from '@ytterby/engine';
import type { Corpus, NamedCorpus } from '@ytterby/law';

export type Difference = {
  /** Provisions that move together, from one status to another. */
  readonly statuses: readonly {
    readonly ids: readonly string[];
    readonly from: Status;
    readonly to: Status;
  }[];
  readonly entries: readonly {
    readonly list: string;
    readonly from: string;
    readonly codes: readonly string[];
  }[];
  readonly notices: readonly Corpus['lists']['actions'][number][];
};

/** @example differenceOf(corpus, '2026-01-01', '2026-01-01', '2026-01-01').statuses // [] */
export function differenceOf(
  corpus: NamedCorpus['corpus'],
  from: string,
  to: string,
  knownAt: string,
): Difference {
  const within = (day: string): boolean => from < day && day <= to;
  const moved = new Map<string, { ids: string[]; from: Status; to: Status }>();
  const ids = [
    ...corpus.provisions.map((one) => one.id),
    ...corpus.instruments.map((one) => one.id),
    ...corpus.lists.actions.map((one) => one.id),
  ];
  for (const id of new Set(ids)) {
    const [before, after] = [from, to].map((day) => statusOn(corpus.law.acts, id, day, knownAt));
    if (!before || !after || JSON.stringify(before) === JSON.stringify(after)) continue;
    const name = JSON.stringify([before, after]);
    const group = moved.get(name) ?? { ids: [], from: before, to: after };
    group.ids.push(id);
    moved.set(name, group);
  }
  const entries = new Map<string, { list: string; from: string; codes: string[] }>();
  for (const entry of corpus.lists.entries.filter((one) => within(one.from))) {
    const name = `${entry.from} ${entry.list}`;
    const group = entries.get(name) ?? { list: entry.list, from: entry.from, codes: [] };
    group.codes.push(entry.code);
    entries.set(name, group);
  }
  const notices = corpus.lists.actions.filter((one) => within(one.from) && one.published <= knownAt);
  return {
    statuses: [...moved.values()],
    entries: [...entries.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
    notices: [...notices].sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}
