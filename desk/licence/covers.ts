/** Whether the entry a licence names covers the entry of what is shipped: the same, one above it, or its twin. */
import type { Corpus } from '@ytterby/law';
import { normaliseCode } from '@ytterby/law/lists';

export type Lists = Pick<Corpus['lists'], 'entries' | 'concordance'>;

/** The entry above each entry, and the codes of other lists that name the very same thing and were read. */
type Index = {
  readonly parents: ReadonlyMap<string, string | null>;
  readonly twins: ReadonlyMap<string, readonly string[]>;
};

const indexes = new WeakMap<Lists['entries'], Index>();

/** @example covers('1C904', '1C904.a.1', corpus.lists) // true */
export function covers(licensed: string, shipped: string, lists: Lists): boolean {
  const { parents, twins } = indexOf(lists);
  const spellings = (code: string): readonly string[] => [code, ...(twins.get(code) ?? [])];
  const wanted = spellings(normaliseCode(licensed));
  for (let code: string | null = normaliseCode(shipped); code !== null; code = parents.get(code) ?? null) {
    if (spellings(code).some((one) => wanted.includes(one))) return true;
  }
  return false;
}

function indexOf({ entries, concordance }: Lists): Index {
  const known = indexes.get(entries);
  if (known) return known;
  const parents = new Map(
    entries.map(({ code, parent }) => [normaliseCode(code), parent === null ? null : normaliseCode(parent)]),
  );
  const twins = new Map<string, string[]>();
  for (const { annex, codes, relation, basis } of concordance) {
    if (relation !== 'same' || basis === 'unconfirmed') continue;
    const all = [annex, ...codes].map(normaliseCode);
    for (const code of all) twins.set(code, [...(twins.get(code) ?? []), ...all]);
  }
  const index = { parents, twins };
  indexes.set(entries, index);
  return index;
}
