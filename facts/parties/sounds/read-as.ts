/**
 * Reads unspaced characters as one Latin word, in one system at a time: 正海 as zhenghai, 三菱 as mitsubishi.
 * A reading fits wholly or not at all; near misses are other names.
 */
import { HAN_SYSTEMS, PERSON_SYSTEMS, type System, spellings } from './readings.ts';

export type ReadAs = { readonly from: number; readonly length: number; readonly system: System };

const LONGEST = 10;
const loose = new Map<string, string>();

/** Long vowels, doubled consonants and m before labials are written either way in Japanese names. */
function foldJapanese(word: string): string {
  const known = loose.get(word);
  if (known !== undefined) return known;
  const folded = word
    .replace(/o[uh](?![aeiou])/g, 'o')
    .replace(/([aeiou])\1/g, '$1')
    .replace(/tch/g, 'ch')
    .replace(/([bcdfghjklmnpqrstvwyz])\1/g, '$1')
    .replace(/m(?=[bp])/g, 'n');
  if (loose.size < 20_000) loose.set(word, folded);
  return folded;
}

const ALL = PERSON_SYSTEMS.length;
const firstLetters = new Map<string, Int32Array>();

/** The letters that a reading of a unit may begin with, as bits: system by system, and last in any of them. */
function opens(unit: string): Int32Array {
  const known = firstLetters.get(unit);
  if (known) return known;
  const masks = new Int32Array(ALL + 1);
  for (const [i, system] of PERSON_SYSTEMS.entries()) {
    for (const spelling of spellings(unit, system))
      masks[i] = (masks[i] as number) | (spelling === '' ? -1 : 1 << (spelling.charCodeAt(0) & 31));
    masks[ALL] = (masks[ALL] as number) | (masks[i] as number);
  }
  firstLetters.set(unit, masks);
  return masks;
}

/** How a reading may begin: its first two letters as numbers; a reading of one letter may go on with any other. */
export type Openings = ReadonlySet<number>;

const firstPairs = new Map<string, readonly number[]>();

function pairsOf(unit: string): readonly number[] {
  const known = firstPairs.get(unit);
  if (known) return known;
  const pairs = new Set<number>();
  for (const system of PERSON_SYSTEMS)
    for (const spelling of spellings(unit, system)) pairs.add(spelling === '' ? ANY : pairOf(spelling));
  const all = [...pairs];
  firstPairs.set(unit, all);
  return all;
}

/** Stands in for every beginning. */
const ANY = -1;

function pairOf(word: string): number {
  return (word.charCodeAt(0) << 16) | (word.length > 1 ? word.charCodeAt(1) : 0);
}

/** The ways in which any reading of any of the units may begin. */
export function openings(units: readonly string[]): Openings {
  const all = new Set<number>();
  for (const unit of units) if (unit !== ' ') for (const pair of pairsOf(unit)) all.add(pair);
  return all;
}

/** Whether a word may be read from one of them on: a quick no for most words. */
export function mayOpen(ways: Openings, word: string): boolean {
  if (ways.has(ANY) || ways.has(pairOf(word)) || ways.has(word.charCodeAt(0) << 16)) return true;
  const folded = foldJapanese(word);
  return folded !== word && (ways.has(pairOf(folded)) || ways.has(folded.charCodeAt(0) << 16));
}

/**
 * The stretches of units that spell the whole word, in whatever system. A stretch that fits in two systems is
 * given once, in the first of them.
 *
 * @example readAs(['正', '海', '磁'], 'zhenghai') // [{ from: 0, length: 2, system: 'pinyin' }]
 */
export function readAs(
  units: readonly string[],
  word: string,
  systems: readonly System[] = HAN_SYSTEMS,
): readonly ReadAs[] {
  const found: ReadAs[] = [];
  const letter = 1 << (word.charCodeAt(0) & 31);
  for (let from = 0; from < units.length; from++) {
    const unit = units[from] as string;
    if (unit === ' ') continue;
    const masks = opens(unit);
    if (((masks[ALL] as number) & letter) === 0) continue;
    for (const [i, system] of systems.entries()) {
      if (((masks[i] as number) & letter) === 0) continue;
      const text = system === 'japanese' ? foldJapanese(word) : word;
      const lengths = new Set<number>();
      walk(units, from, from, text, 0, system, lengths);
      for (const length of lengths)
        if (!found.some((known) => known.from === from && known.length === length))
          found.push({ from, length, system });
    }
  }
  return found;
}

function walk(
  units: readonly string[],
  from: number,
  at: number,
  text: string,
  position: number,
  system: System,
  lengths: Set<number>,
): void {
  if (position === text.length) {
    lengths.add(at - from);
    return;
  }
  if (at >= units.length || at - from >= LONGEST) return;
  for (const spelling of spellings(units[at] as string, system))
    if (spelling !== '' && text.startsWith(spelling, position))
      walk(units, from, at + 1, text, position + spelling.length, system, lengths);
}

/** The first letters of the pinyin of each unit, for names known by their initials (比亚迪, BYD). */
export function initials(units: readonly string[]): readonly string[] {
  let all = [''];
  for (const unit of units)
    all = all.flatMap((head) => [...new Set(spellings(unit, 'pinyin').map((s) => head + s[0]))]).slice(0, 16);
  return all;
}
