/**
 * Magnet families (磁体系): the word after which a permanent magnet (永磁材料) is listed or not. A family names its
 * main elements, so it also answers for them; what it adds in small amounts (Dy, Tb, Ho) it leaves open.
 */
import { elementsOfFormula } from './elements.ts';

export type Family = 'SmCo' | 'NdFeB' | 'Ce' | 'ferrite' | 'AlNiCo' | 'none' | 'other';

const WRITTEN: readonly (readonly [RegExp, Family])[] = [
  [/^(none|no|无|無|without)$/, 'none'],
  [/smco|sm1co5|sm2co17|samariumcobalt|钐钴|釤鈷/, 'SmCo'],
  [/^(ce|cemagnet|cerium(magnet)?|cefeb|铈磁体?|鈰磁體?)$/, 'Ce'],
  [/nd(pr)?feb|prndfeb|fendb|nd2fe14b|neodymiumironboron|^neodymium(magnet)?$|钕铁硼|釹鐵硼/, 'NdFeB'],
  [/ferrite|铁氧体|鐵氧體/, 'ferrite'],
  [/alnico|铝镍钴|鋁鎳鈷/, 'AlNiCo'],
];

/** Families whose members hold no rare earth beyond lanthanum. */
export const RARE_EARTH_FREE: readonly Family[] = ['ferrite', 'AlNiCo', 'none'];

const MAIN_ELEMENTS: Readonly<Record<Family, readonly string[]>> = {
  SmCo: ['Sm', 'Co'],
  NdFeB: ['Nd', 'Fe', 'B'],
  Ce: ['Ce', 'Fe', 'B'],
  ferrite: ['Fe', 'O'],
  AlNiCo: ['Al', 'Ni', 'Co', 'Fe'],
  none: [],
  other: [],
};

/**
 * Which family a written material is of; undefined where nothing is written.
 * @example familyOf('Sm2Co17') // 'SmCo'
 */
export const familyOf = (text: string | null | undefined): Family | undefined => {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  const plain = text.toLowerCase().replace(/[\s\-–_/]/g, '');
  const found = WRITTEN.find(([pattern]) => pattern.test(plain));
  if (found !== undefined) return found[1];
  const elements = elementsOfFormula(text.trim());
  const holds = (...symbols: readonly string[]) => symbols.every((symbol) => elements?.includes(symbol));
  if (holds('Sm', 'Co')) return 'SmCo';
  return holds('Nd', 'Fe', 'B') ? 'NdFeB' : 'other';
};

/** Materials known by a word: their elements; carbon is nothing but carbon. */
const WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/diamond|graphite|金刚石|金剛石|石墨/i, ['C']],
  [/terfenol/i, ['Tb', 'Dy', 'Fe']],
  [/^ysz$|yttria.stabili[sz]ed zirconia/i, ['Y', 'Zr', 'O']],
  [/^lfp$|lithium iron phosphate|磷酸铁锂|磷酸鐵鋰/i, ['Li', 'Fe', 'P', 'O']],
];

export const isCarbon = (text: string | null | undefined): boolean => WORDS[0]?.[0].test(text ?? '') === true;

/** The elements a written material answers for: those of its family, or of its formula. */
export const elementsOfMaterial = (text: string | null | undefined): readonly string[] => {
  const family = familyOf(text);
  if (family === undefined || text === null || text === undefined) return [];
  if (family !== 'other' && family !== 'none') return MAIN_ELEMENTS[family];
  return elementsOfFormula(text.trim()) ?? WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
};
