/** Edit distance between Latin words, in which vowels and letters that are easily confused cost less. */
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
