/**
 * What each control code says of each list, as texts that SQL can look a code up in: `|1C904.a.1|1C905.b|`. Made by the
 * same register and the same classification that read a nested item.
 */
import type { Corpus } from '@ytterby/law';
import { listed } from '@ytterby/law';
import { BESIDE_CATALOGUE, byEntries, classifyItem, type SettledKeys } from '../../dossier/classify-item.ts';
import { registerOfCodes } from '../../dossier/register-of-codes.ts';

export type CodesOfList = { readonly yes: string; readonly open: string };

export type CodeTexts = {
  /** Every spelling that is known. */
  readonly known: string;
  /** By key of the list. */
  readonly lists: ReadonlyMap<string, CodesOfList>;
  /** Codes of the technology catalogue, and codes that the catalogue describes in other words. */
  readonly ofCatalogue: string;
  readonly besideCatalogue: string;
  /** Where the catalogue is told from the words alone: its lists by key. */
  readonly beside: ReadonlyMap<string, boolean | undefined>;
  /** Of Part 2 of the annex: magnet material itself, and groups that may hold it. */
  readonly magnets: CodesOfList;
};

const text = (codes: readonly string[]): string => `|${codes.join('|')}|`;

/** Spellings beside the printed ones, as the lines at hand have them. */
export function codeTexts(
  corpus: Corpus,
  settled: SettledKeys,
  spellings: readonly string[] = [],
): CodeTexts {
  const register = registerOfCodes(corpus);
  const codes = [
    ...new Set([
      ...register.codes,
      ...Object.keys(corpus.lists.codeAliases),
      ...spellings.filter((one) => register.standing(one) !== undefined),
    ]),
  ].filter((code) => register.standing(code) !== undefined);
  const standings = new Map(codes.map((code) => [code, byEntries([code], corpus, settled)]));
  const where = (key: string, value: boolean | undefined): readonly string[] =>
    codes.filter((code) => standings.get(code)?.[key]?.value === value);
  const entryOf = (code: string) => register.standing(code)?.entry;
  const besideCodes = codes.filter((code) => BESIDE_CATALOGUE.test(entryOf(code)?.code ?? ''));
  const [first] = besideCodes;
  const inWords = first === undefined ? {} : classifyItem({ entries: [first] }, corpus, settled);
  const keys = Object.keys(listed);
  const onPart2 = codes.filter((code) => standings.get(code)?.['2025-61/P2']?.value !== false);
  return {
    known: text(codes),
    lists: new Map(
      keys.map((key) => [key, { yes: text(where(key, true)), open: text(where(key, undefined)) }]),
    ),
    ofCatalogue: text(codes.filter((code) => entryOf(code)?.list.startsWith('CAT-'))),
    besideCatalogue: text(besideCodes),
    beside: new Map(keys.filter((key) => key.startsWith('CAT-')).map((key) => [key, inWords[key]?.value])),
    magnets: {
      yes: text(onPart2.filter((code) => entryOf(code)?.form === 'magnet')),
      open: text(onPart2.filter((code) => [undefined, 'group'].includes(entryOf(code)?.form))),
    },
  };
}
