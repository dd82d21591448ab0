/**
 * How alike two Latin words are spelt, with a budget that grows with length: short words must be equal, and
 * two different words of pure pinyin are two names, not one name misspelt.
 */
import { isPinyin, syllableCount } from '../sounds/pinyin.ts';
import { distance } from './distance.ts';
import { skeleton } from './skeleton.ts';

/** How many different letters only one of two words has, at least: a quick lower bound before the distance. */
function strangers(a: string, b: string): number {
  let x = 0;
  let y = 0;
  for (let i = 0; i < a.length; i++) x |= 1 << (a.charCodeAt(i) & 31);
  for (let i = 0; i < b.length; i++) y |= 1 << (b.charCodeAt(i) & 31);
  return Math.max(bits(x & ~y), bits(y & ~x));
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The likeness of two words, 1 for equal, 0 for below the budget.
 *
 * @example spelling('huawei', 'huawei') // 1
 */
export function spelling(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 4) return 0;
  const budget = shorter < 6 ? 1 : shorter < 9 ? 2 : 3;
  // Half an edit is the least a strange letter costs; c, k, x and the like may come from transliteration.
  if (longer - shorter > budget + 2 || strangers(a, b) > 2 * budget + 1) return 0;
  const pair = `${a} ${b}`;
  const known = spellings.get(pair);
  if (known !== undefined) return known;
  const alike = compare(a, b, longer, budget);
  if (spellings.size >= REMEMBERED) spellings.clear();
  spellings.set(pair, alike);
  return alike;
}

/** The words of names come again and again: what two of them were found to be is remembered, up to a bound. */
const spellings = new Map<string, number>();
const REMEMBERED = 100_000;

/** Below this two words are no spellings of one, and how much an edit takes of a word of one letter. */
const LEAST_ALIKE = 0.66;
const EDIT = 1.25;

function compare(a: string, b: string, longer: number, budget: number): number {
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  if (isPinyin(a) && isPinyin(b) && syllableCount(a) > 1 && syllableCount(b) > 1) return 0;
  const sa = skeleton(a);
  const sb = skeleton(b);
  if (sa === sb) return 0.95;
  // More edits than this leave too little, whatever the budget.
  const most = Math.min(budget, ((1 - LEAST_ALIKE) * longer) / EDIT + 0.001);
  const plain = distance(a, b, most);
  const edits = plain <= 1 ? plain : Math.min(plain, distance(sa, sb, most) + 0.3);
  if (edits > most) return 0;
  const firstDiffers = a[0] !== b[0] && sa[0] !== sb[0] ? 0.1 : 0;
  const score = 1 - (EDIT * edits) / longer - firstDiffers;
  return score < LEAST_ALIKE ? 0 : score;
}

/** Whether the shorter word is a cut or consonant form of the longer: techn for technology, mfg, grp. */
export function shortens(short: string, long: string): boolean {
  if (short.length < 3 || long.length < short.length + 2 || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return true;
  if (/[aeiou]/.test(short.slice(1)) && short.length < 4) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short.at(-1) === long.at(-1) && short.length * 3 >= long.length;
}
