/**
 * Pinyin readings (拼音) of Han characters, polyphones kept as alternatives. They are compared only with the
 * other script: between two Han names an equal reading is evidence of nothing (包钢 and 宝钢).
 */
import { PINYIN } from './generated/pinyin.ts';

const READINGS = new Map<string, string[]>();
const SYLLABLES = new Set<string>();
for (const row of PINYIN.split(' ')) {
  const [syllable = '', chars = ''] = row.split(':');
  SYLLABLES.add(syllable);
  for (const char of chars) {
    const known = READINGS.get(char);
    if (known) known.push(syllable);
    else READINGS.set(char, [syllable]);
  }
}

const NONE: readonly string[] = [];

/**
 * All pinyin readings of a simplified character, without tones, `v` for ü.
 *
 * @example pinyinReadings('重') // ['chong', 'zhong']
 */
export function pinyinReadings(char: string): readonly string[] {
  return READINGS.get(char) ?? NONE;
}

/**
 * Whether a Latin word is wholly made of pinyin syllables, so that a changed letter makes another name.
 *
 * @example isPinyin('zhenghai') // true
 */
export function isPinyin(word: string): boolean {
  return syllableCount(word) > 0;
}

const COUNTS = new Map<string, number>();

/** The least number of pinyin syllables a word can be cut into; 0 where it cannot. */
export function syllableCount(word: string): number {
  const known = COUNTS.get(word);
  if (known !== undefined) return known;
  const best = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let end = 1; end <= word.length; end++) {
    for (let size = 1; size <= 6 && size <= end; size++) {
      const before = best[end - size] as number;
      if (before + 1 < (best[end] as number) && SYLLABLES.has(word.slice(end - size, end)))
        best[end] = before + 1;
    }
  }
  const count = best[word.length] as number;
  const answer = Number.isFinite(count) ? count : 0;
  if (COUNTS.size < 20_000) COUNTS.set(word, answer);
  return answer;
}
