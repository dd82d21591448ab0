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
import { wadeGiles } from './wade-giles.ts';

export type System = 'pinyin' | 'wade-giles' | 'cantonese' | 'japanese' | 'sound';

export const HAN_SYSTEMS: readonly System[] = ['pinyin', 'japanese', 'cantonese', 'wade-giles'];

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
    const sound = kanaReading(unit);
    if (sound !== undefined) return [sound];
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
  }
}

const HANGUL_OF = new Map<string, readonly string[]>();

function hangulOf(unit: string): readonly string[] {
  const known = HANGUL_OF.get(unit);
  if (known) return known;
  const all = hangulSpellings(unit);
  HANGUL_OF.set(unit, all);
  return all;
}
