/** Control entries that a word names: a code, a name in either language, an element, a customs number. */
import type { ControlEntry, Corpus } from '@ytterby/law';
import { normaliseCode } from '@ytterby/law/lists';

const ELEMENTS: Readonly<Record<string, readonly [string, string]>> = {
  Sc: ['scandium', '钪'],
  Y: ['yttrium', '钇'],
  La: ['lanthanum', '镧'],
  Ce: ['cerium', '铈'],
  Pr: ['praseodymium', '镨'],
  Nd: ['neodymium', '钕'],
  Sm: ['samarium', '钐'],
  Eu: ['europium', '铕'],
  Gd: ['gadolinium', '钆'],
  Tb: ['terbium', '铽'],
  Dy: ['dysprosium', '镝'],
  Ho: ['holmium', '钬'],
  Er: ['erbium', '铒'],
  Tm: ['thulium', '铥'],
  Yb: ['ytterbium', '镱'],
  Lu: ['lutetium', '镥'],
  Ga: ['gallium', '镓'],
  Ge: ['germanium', '锗'],
  Sb: ['antimony', '锑'],
  W: ['tungsten', '钨'],
  Te: ['tellurium', '碲'],
  Bi: ['bismuth', '铋'],
  Mo: ['molybdenum', '钼'],
  In: ['indium', '铟'],
};

/**
 * Entries that match every word of the query, in the order of the lists.
 * @example findEntries('1C902', corpus)[0]?.code // '1C902'
 */
export function findEntries(query: string, corpus: Corpus): readonly ControlEntry[] {
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const tests = words.map((word) => testOf(word, corpus));
  return corpus.lists.entries.filter((entry) => tests.every((test) => test(entry)));
}

function testOf(word: string, corpus: Corpus): (entry: ControlEntry) => boolean {
  const plain = word.toLowerCase();
  const code = normaliseCode(corpus.lists.codeAliases[word] ?? word);
  const simplified = new Map(Object.entries(corpus.traditional).map(([simple, full]) => [full, simple]));
  const symbols = Object.entries(ELEMENTS)
    .filter(
      ([symbol, names]) =>
        symbol === word || names.includes(plain) || names.includes(simplified.get(word) ?? ''),
    )
    .map(([symbol]) => symbol);
  const number = /^\d{4}[\d.]*$/.test(word) ? word.replaceAll('.', '') : null;
  return (entry) =>
    entry.code === code ||
    entry.code.startsWith(`${code}.`) ||
    entry.listCodes?.includes(code) === true ||
    entry.list === word ||
    entry.elements.some((one) => symbols.includes(one)) ||
    namesOf(entry, corpus).some((name) => name.includes(plain)) ||
    (number !== null && entry.hs.some((one) => one.replaceAll('.', '').startsWith(number)));
}

const namesOf = (entry: ControlEntry, corpus: Corpus): readonly string[] => [
  entry.names.en.toLowerCase(),
  entry.names['zh-CN'],
  corpus.traditional[entry.names['zh-CN']] ?? '',
];
