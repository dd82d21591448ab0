/**
 * An inverted index over hashed keys, in typed arrays: bucket -> name numbers. It ranks names by the rarity of
 * the keys they share with the query and hands the best few to the real comparison.
 */
import type { Key } from './keys.ts';

export type NameIndex = {
  readonly size: number;
  readonly bits: number;
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** The low byte of each posting's key, so that two keys of one bucket are not taken for one another. */
  readonly marks: Uint8Array;
  /** Per name, what its words weigh together: a long name must share more. */
  readonly sizes: Float32Array;
  /** Per name, the scripts it is written in, as bits. */
  readonly scripts: Uint8Array;
  /** Room to add up scores in, all zero between two look-ups. */
  readonly scratch: { readonly sums: Float32Array; readonly touched: Uint32Array };
};

/** How many postings one query may read, and the share of names above which a key says nothing. */
const BUDGET = 120_000;

/** Builds the index over `size` names; `read(i)` gives a name's keys, what its words weigh and its scripts, once. */
export function buildNameIndex(
  size: number,
  read: (at: number) => {
    readonly hashes: ReadonlySet<number>;
    readonly weight: number;
    readonly scripts: number;
  },
): NameIndex {
  const bits = Math.min(24, Math.max(14, Math.ceil(Math.log2(Math.max(1, size) * 40))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  const sizes = new Float32Array(size);
  const scripts = new Uint8Array(size);
  const ends = new Uint32Array(size);
  let buckets = new Uint32Array(Math.max(1024, size * 32));
  let low = new Uint8Array(buckets.length);
  let used = 0;
  for (let i = 0; i < size; i++) {
    const { hashes, weight, scripts: written } = read(i);
    if (used + hashes.size > buckets.length) {
      const larger = new Uint32Array(Math.ceil(buckets.length * 1.5) + hashes.size);
      larger.set(buckets.subarray(0, used));
      buckets = larger;
      const more = new Uint8Array(larger.length);
      more.set(low.subarray(0, used));
      low = more;
    }
    for (const hash of hashes) {
      const bucket = hash >>> shift;
      low[used] = hash & 255;
      buckets[used++] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    }
    sizes[i] = weight;
    scripts[i] = written;
    ends[i] = used;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const postings = new Uint32Array(used);
  const marks = new Uint8Array(used);
  const next = starts.slice(0, -1);
  for (let i = 0, at = 0; i < size; i++)
    for (; at < (ends[i] as number); at++) {
      const bucket = buckets[at] as number;
      postings[next[bucket] as number] = i;
      marks[next[bucket] as number] = low[at] as number;
      next[bucket] = (next[bucket] as number) + 1;
    }
  return {
    size,
    bits,
    starts,
    postings,
    marks,
    sizes,
    scripts,
    scratch: { sums: new Float32Array(size), touched: new Uint32Array(size) },
  };
}

/** The part of the names that each kind of evidence may bring. */
const SHARES = { within: 0.36, across: 0.22, heard: 0.18, short: 0.24 } as const;

/**
 * The numbers of about the best `most` names for these keys, best first, a share for each kind of evidence: written
 * in the query's own scripts, in another and read, in another and heard, and short forms.
 */
export function lookUp(
  index: NameIndex,
  keys: readonly Key[],
  scripts: number,
  most: number,
): readonly number[] {
  const of = (family: keyof typeof SHARES, written: number) =>
    lookUpFamily(
      index,
      keys.filter(
        (key) =>
          key.family === family || (key.family === 'any' && (family === 'within' || family === 'across')),
      ),
      written,
      Math.ceil(most * SHARES[family]),
    );
  return [
    ...new Set([
      ...of('within', scripts),
      ...of('across', ~scripts),
      ...of('heard', ~scripts),
      ...of('short', ~0),
    ]),
  ];
}

function lookUpFamily(
  index: NameIndex,
  keys: readonly Key[],
  written: number,
  most: number,
): readonly number[] {
  const shift = 32 - index.bits;
  const found = keys
    .map(({ hash, weight }) => {
      const bucket = hash >>> shift;
      const from = index.starts[bucket] as number;
      const to = index.starts[bucket + 1] as number;
      const count = to - from;
      return {
        from,
        to,
        count,
        mark: hash & 255,
        gain: weight * Math.log(1 + index.size / Math.max(1, count)),
      };
    })
    .filter((key) => key.count > 0)
    .sort((a, b) => a.count - b.count);
  const { sums, touched } = index.scratch;
  let count = 0;
  let read = 0;
  for (const key of found) {
    if (read > 0 && read + key.count > BUDGET) break;
    read += key.count;
    // Once there are candidates enough, a common key only ranks them; it brings no new ones.
    const onlyKnown = count > most * 20 && key.count > index.size / 50;
    for (let at = key.from; at < key.to; at++) {
      if (index.marks[at] !== key.mark) continue;
      const name = index.postings[at] as number;
      const known = sums[name] as number;
      if (known === 0) {
        if (onlyKnown || ((index.scripts[name] as number) & written) === 0) continue;
        touched[count++] = name;
      }
      sums[name] = known + key.gain;
    }
  }
  return best(index, count, most);
}

/** The best of the touched names; the scratch is clean again afterwards. */
function best(index: NameIndex, count: number, most: number): readonly number[] {
  const { sums, touched } = index.scratch;
  const ranked: { name: number; score: number }[] = [];
  let bar = 0;
  for (let i = 0; i < count; i++) {
    const name = touched[i] as number;
    const score = (sums[name] as number) / Math.sqrt(1 + (index.sizes[name] as number));
    sums[name] = 0;
    if (score <= bar) continue;
    ranked.push({ name, score });
    if (ranked.length >= most * 4) {
      ranked.sort((a, b) => b.score - a.score || a.name - b.name);
      ranked.length = most;
      bar = ranked.at(-1)?.score ?? 0;
    }
  }
  ranked.sort((a, b) => b.score - a.score || a.name - b.name);
  // Nothing is dropped for being behind another: what is found must not depend on what else is listed.
  return ranked.slice(0, most).map(({ name }) => name);
}
