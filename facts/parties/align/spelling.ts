/**
 * How alike two Latin words are spelt, with a budget that grows with length: short words must be equal, and
 * two different words of pure pinyin are two names, not one name misspelt.
 */
import { isPinyin, syllableCount } from '../sounds/pinyin.ts';

const skeletons = new Map<string, string>();

/**
 * A word with the spellings that transliterators choose freely brought together: ph and f, ks and x, ou and u,
 * y and i, doubled letters.
 *
 * @example skeleton('mohammed') === skeleton('muhammad') // false: vowels are compared by distance
 */
export function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  const folded = word
    .replace(/^ye/, 'e')
    .replace(/tsch/g, 'c')
    .replace(/sch/g, 'sh')
    .replace(/tch/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/qu/g, 'kv')
    .replace(/q|ck|kh|c(?![eihy])/g, 'k')
    .replace(/th/g, 't')
    .replace(/dzh|dj/g, 'j')
    .replace(/w/g, 'v')
    .replace(/iy|yi|ij|ii|iyy/g, 'i')
    .replace(/y/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/ae|oe|ue/g, (pair) => pair[0] as string)
    .replace(/(.)\1/g, '$1');
  if (skeletons.size < 50_000) skeletons.set(word, folded);
  return folded;
}

const VOWELS = 'aeiou';
const CHEAP = new Set([
  'ck',
  'kc',
  'sz',
  'zs',
  'vw',
  'wv',
  'vf',
  'fv',
  'jy',
  'yj',
  'gj',
  'jg',
  'l1',
  '1l',
  'i1',
  '1i',
  'o0',
  '0o',
  'bp',
  'pb',
  'dt',
  'td',
  'kg',
  'gk',
  'mn',
  'nm',
  'ji',
  'ij',
  'jz',
  'zj',
]);

const LONGEST_WORD = 64;
let before = new Float32Array(LONGEST_WORD + 1);
let row = new Float32Array(LONGEST_WORD + 1);
let next = new Float32Array(LONGEST_WORD + 1);

/**
 * Edit distance with neighbours swapped, where a vowel for a vowel or a confusable letter is half an edit. Above
 * `most` the answer is only "more"; the letters further apart than the cheapest edits reach are not looked at.
 */
export function distance(a: string, b: string, most: number): number {
  const reach = Math.ceil(most / CHEAPEST_DROP);
  if (Math.abs(a.length - b.length) > reach || Math.max(a.length, b.length) > LONGEST_WORD) return most + 1;
  row[0] = 0;
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] as number) + dropCost(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const from = Math.max(1, i - reach);
    const to = Math.min(b.length, i + reach);
    next.fill(most + 1, 0, b.length + 1);
    next[0] = (row[0] as number) + dropCost(x);
    let least = next[0] as number;
    for (let j = from; j <= to; j++) {
      const y = b.charCodeAt(j - 1);
      let cost = (row[j - 1] as number) + (x === y ? 0 : swapCost(x, y));
      cost = Math.min(cost, (row[j] as number) + dropCost(x), (next[j - 1] as number) + dropCost(y));
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2))
        cost = Math.min(cost, (before[j - 2] as number) + 0.8);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] as number;
}

/** The cheapest letter to drop (h, e). */
const CHEAPEST_DROP = 0.6;

/** Costs by letter code, so that the inner loop builds no strings. */
const SWAP = new Float32Array(128 * 128).fill(1);
const DROP = new Float32Array(128).fill(1);
for (const x of VOWELS) {
  DROP[x.charCodeAt(0)] = x === 'e' ? 0.6 : 0.75;
  for (const y of VOWELS) SWAP[x.charCodeAt(0) * 128 + y.charCodeAt(0)] = 0.5;
}
DROP['h'.charCodeAt(0)] = 0.6;
for (const pair of CHEAP) SWAP[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 0.6;

function swapCost(x: number, y: number): number {
  return x < 128 && y < 128 ? (SWAP[x * 128 + y] as number) : 1;
}

function dropCost(x: number): number {
  return x < 128 ? (DROP[x] as number) : 1;
}

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
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  if (isPinyin(a) && isPinyin(b) && syllableCount(a) > 1 && syllableCount(b) > 1) return 0;
  const sa = skeleton(a);
  const sb = skeleton(b);
  if (sa === sb) return 0.95;
  const most = budget;
  const plain = distance(a, b, most);
  const edits = plain <= 1 ? plain : Math.min(plain, distance(sa, sb, most) + 0.3);
  if (edits > most) return 0;
  const firstDiffers = a[0] !== b[0] && sa[0] !== sb[0] ? 0.1 : 0;
  const score = 1 - (1.25 * edits) / longer - firstDiffers;
  return score < 0.66 ? 0 : score;
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
