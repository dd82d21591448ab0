/** Ranks candidates: settled before open before near misses, and within each the better supported first. */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Candidate } from './classification.ts';
import { RARE_EARTHS } from './item/elements.ts';
import type { Table } from './rules/table.ts';
import type { Reason } from './weigh/reason.ts';

const WEIGHT: Partial<Record<Reason['code'], number>> = {
  named: 8,
  'element-present': 3,
  'element-trace': 2,
  'main-element': 4,
  formula: 4,
  'share-within': 3,
  family: 3,
  'magnet-inside': 3,
  material: 3,
  'parameter-within': 3,
  field: 3,
  'target-inside': 3,
  'name-alike': 2,
  'name-says': 2,
  'customs-number': 2,
  'not-read': -1,
};

/** How much speaks for the entry beyond its form: its own element counts, a base metal it is alloyed with hardly. */
export const support = (because: readonly Reason[], entry: ControlEntry): number => {
  const rare = entry.elements.filter((symbol) => RARE_EARTHS.includes(symbol));
  const own = rare.length > 0 ? rare : entry.elements.slice(0, 1);
  return because.reduce((sum, reason) => {
    const partner = reason.code === 'element-present' && !own.includes(reason.element) && own[0] !== 'RE';
    return sum + (partner ? 1 : (WEIGHT[reason.code] ?? 0));
  }, 0);
};

/** Enough to show an open candidate. */
export const POINTED = 2;

const ORDER = { yes: 0, unknown: 1, no: 2 } as const;

export const ranked = (candidates: readonly Candidate[], table: Table): readonly Candidate[] => {
  const scored = candidates.map((candidate) => {
    const entry = table.byCode.get(candidate.entry)?.entry;
    return { candidate, score: entry === undefined ? 0 : support(candidate.because, entry) };
  });
  return scored
    .toSorted(
      (left, right) =>
        ORDER[left.candidate.verdict] - ORDER[right.candidate.verdict] ||
        right.score - left.score ||
        left.candidate.ask.length - right.candidate.ask.length,
    )
    .map(({ candidate }) => candidate);
};
