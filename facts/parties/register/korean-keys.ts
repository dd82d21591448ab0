/**
 * Keys under which Hangul meets Han and kana. A listed name is stored under what it is written in; the query looks
 * for its own characters in the other writing: pairs of syllables for characters (金正 as 김정), pairs of characters
 * for syllables, and Japanese readings for syllables (가와사키 as kawasaki).
 */
import { isHan } from '../fold/han.ts';
import { isHangul } from '../fold/hangul.ts';
import type { Name } from '../read/name.ts';
import { hangulSound, inJapanese, japaneseSounds } from '../sounds/japanese-in-hangul.ts';
import { charactersOf, sinoKorean } from '../sounds/readings.ts';
import type { Add, Side } from './keys.ts';

const LONGEST = 6;
const MOST = 100;
/** How many pairs of syllables from the beginning are looked for in characters. */
const PAIRS = 3;

/** Adds the keys of one name on one side. */
export function koreanKeys(name: Name, side: Side, add: Add): void {
  for (const run of runsOf(name)) {
    const korean = isHangul(run[0] as string);
    if (korean && side === 'kept') storeSounds(run, add);
    if (korean && side === 'asked') askHan(run, add);
    if (!korean && side === 'asked') askHangul(run, add);
  }
}

/** Runs of one writing, legal forms left out. */
function runsOf(name: Name): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let open: string[] | undefined;
  for (const atom of name.atoms) {
    if (!atom.unspaced || atom.class === 'form') {
      open = undefined;
      continue;
    }
    if (open && isHangul(open[0] as string) === isHangul(atom.text)) open.push(atom.text);
    else {
      open = [atom.text];
      runs.push(open);
    }
  }
  return runs;
}

function storeSounds(run: readonly string[], add: Add): void {
  for (let size = 2; size <= Math.min(LONGEST, run.length); size++)
    for (const sound of hangulSound(run.slice(0, size))) add('q', sound, 1);
}

function askHan(run: readonly string[], add: Add): void {
  for (let i = 0; i + 1 < run.length && i < PAIRS; i++) {
    let asked = 0;
    for (const a of charactersOf(run[i] as string))
      for (const b of charactersOf(run[i + 1] as string)) if (asked++ < MOST) add('h', a + b, 0.6);
  }
  for (let size = 2; size <= Math.min(LONGEST, run.length); size++)
    for (const word of inJapanese(run.slice(0, size))) add('r', word, 1);
}

function askHangul(run: readonly string[], add: Add): void {
  for (let i = 0; i + 1 < run.length; i++)
    for (const a of sinoKorean(run[i] as string))
      for (const b of sinoKorean(run[i + 1] as string)) add('h', a + b, 0.6);
  for (let size = 1; size <= Math.min(LONGEST, run.length); size++) {
    const part = run.slice(0, size);
    if (size === 1 && isHan(part[0] as string) && run.length > 1) continue;
    for (const sound of japaneseSounds(part)) if (sound.length > 2) add('q', sound, 1);
  }
}
