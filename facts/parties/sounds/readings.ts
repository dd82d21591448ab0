/**
 * Every reading a written character may have in Latin letters, by system. A name is read in one system at a
 * time: mixing pinyin with Japanese in one word would find a likeness in anything.
 */
import { isHan } from '../fold/han.ts';
import { hangulSpellings } from '../fold/hangul.ts';
import { kanaReading } from '../fold/kana.ts';
import { CANTONESE } from './cantonese.ts';
import { JAPANESE } from './japanese.ts';
import { pinyinReadings } from './pinyin.ts';
import { SINO_KOREAN } from './sino-korean.ts';
import { wadeGiles } from './wade-giles.ts';

export type System = 'pinyin' | 'wade-giles' | 'cantonese' | 'japanese' | 'korean' | 'sound';

export const HAN_SYSTEMS: readonly System[] = ['pinyin', 'japanese', 'cantonese', 'wade-giles'];
/** Persons are also read in Korean: 朴正熙, Park Chung-hee. */
export const PERSON_SYSTEMS: readonly System[] = [...HAN_SYSTEMS, 'korean'];

const JAPANESE_OF = new Map<string, readonly string[]>();
for (const row of JAPANESE.split('|')) {
  const [char = '', ...readings] = row.split(' ');
  JAPANESE_OF.set(char, [...new Set([...(JAPANESE_OF.get(char) ?? []), ...readings])]);
}

const CANTONESE_OF = new Map<string, string[]>();
for (const row of CANTONESE.split('|')) {
  const [spelling = '', ...chars] = row.split(' ');
  for (const char of chars) if (char.length === 1) add(CANTONESE_OF, char, spelling);
}

const SINO_KOREAN_OF = new Map<string, string[]>();
for (const row of SINO_KOREAN.split('|')) {
  const [syllable = '', chars = ''] = row.split(' ');
  for (const char of chars) add(SINO_KOREAN_OF, char, syllable);
}

const CHARACTERS_OF = new Map<string, string[]>();
for (const row of SINO_KOREAN.split('|')) {
  const [syllable = '', chars = ''] = row.split(' ');
  for (const char of chars) add(CHARACTERS_OF, syllable, char);
}

const KOREAN_OF = new Map<string, readonly string[]>();
const WADE_GILES_OF = new Map<string, readonly string[]>();
const PINYIN_OF = new Map<string, readonly string[]>();
const NONE: readonly string[] = [];

function add(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function pinyinSpellings(char: string): readonly string[] {
  const known = PINYIN_OF.get(char);
  if (known) return known;
  const all = new Set<string>();
  for (const reading of pinyinReadings(char)) {
    all.add(reading);
    // ü is written v, u or yu in names (吕 Lv, Lu, Lyu).
    if (reading.includes('v')) all.add(reading.replace('v', 'u')).add(reading.replace('v', 'yu'));
  }
  const spellings = [...all];
  PINYIN_OF.set(char, spellings);
  return spellings;
}

function wadeGilesSpellings(char: string): readonly string[] {
  const known = WADE_GILES_OF.get(char);
  if (known) return known;
  const spellings = [...new Set(pinyinReadings(char).map(wadeGiles))];
  WADE_GILES_OF.set(char, spellings);
  return spellings;
}

/**
 * The spellings of one written unit (a Han character, a kana mora, a Hangul syllable) in one system; empty
 * where the system does not know it. Kana and Hangul have one sound whatever the system.
 *
 * @example spellings('张', 'wade-giles') // ['chang']
 */
export function spellings(unit: string, system: System): readonly string[] {
  if (!isHan(unit)) {
    const sound = kanaOf(unit);
    if (sound.length > 0) return sound;
    return system === 'sound' || system === 'pinyin' ? hangulOf(unit) : NONE;
  }
  switch (system) {
    case 'pinyin':
    case 'sound':
      return pinyinSpellings(unit);
    case 'wade-giles':
      return wadeGilesSpellings(unit);
    case 'japanese':
      return JAPANESE_OF.get(unit) ?? NONE;
    case 'cantonese':
      return CANTONESE_OF.get(unit) ?? NONE;
    case 'korean':
      return koreanSpellings(unit);
  }
}

/**
 * The Hangul syllables a simplified character is read as in Korean.
 *
 * @example sinoKorean('金') // ['금', '김']
 */
export function sinoKorean(char: string): readonly string[] {
  return SINO_KOREAN_OF.get(char) ?? NONE;
}

/**
 * The simplified characters a Hangul syllable may stand for in a name.
 *
 * @example charactersOf('겸') // ['谦', '兼']
 */
export function charactersOf(syllable: string): readonly string[] {
  return CHARACTERS_OF.get(syllable) ?? NONE;
}

function koreanSpellings(char: string): readonly string[] {
  const known = KOREAN_OF.get(char);
  if (known) return known;
  const all = [...new Set(sinoKorean(char).flatMap(hangulSpellings))];
  KOREAN_OF.set(char, all);
  return all;
}

const KANA_OF = new Map<string, readonly string[]>();

function kanaOf(unit: string): readonly string[] {
  const known = KANA_OF.get(unit);
  if (known) return known;
  const sound = kanaReading(unit);
  const all = sound === undefined ? NONE : [sound];
  KANA_OF.set(unit, all);
  return all;
}

const HANGUL_OF = new Map<string, readonly string[]>();

function hangulOf(unit: string): readonly string[] {
  const known = HANGUL_OF.get(unit);
  if (known) return known;
  const all = hangulSpellings(unit);
  HANGUL_OF.set(unit, all);
  return all;
}
