/** Whether the entry a licence names covers the entry of what is shipped: the same, one above it, or its twin. */
import type { Corpus } from '@ytterby/law';
import { normaliseCode } from '@ytterby/law/lists';

export type Lists = Pick<Corpus['lists'], 'entries' | 'concordance'>;

/** @example covers('1C904', '1C904.a.1', corpus.lists) // true */
export function covers(licensed: string, shipped: string, lists: Lists): boolean {
  const wanted = spellingsOf(normaliseCode(licensed), lists);
  for (let code: string | null = normaliseCode(shipped); code !== null; code = parentOf(code, lists)) {
    if (spellingsOf(code, lists).some((one) => wanted.includes(one))) return true;
  }
  return false;
}

const parentOf = (code: string, { entries }: Lists): string | null =>
  entries.find((entry) => normaliseCode(entry.code) === code)?.parent ?? null;

/** The code, and codes of other lists that name the very same thing and were read. */
function spellingsOf(code: string, { concordance }: Lists): readonly string[] {
  const twins = concordance
    .filter(({ relation, basis }) => relation === 'same' && basis !== 'unconfirmed')
    .map(({ annex, codes }) => [annex, ...codes].map(normaliseCode))
    .filter((all) => all.includes(code));
  return [code, ...twins.flat()];
}
