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
  /** Room to add up scores in, all zero between two look-ups. */
  readonly scratch: { readonly sums: Float32Array; readonly touched: Uint32Array };
};

/** How many postings one query may read, and the share of names above which a key says nothing. */
const BUDGET = 120_000;

/** A name is compared if it is among the first few, or within this part of the best one's score. */
const FEW = 10;
const FAR = 0.2;

/** Builds the index over `size` names; `read(i)` gives a name's keys and what its words weigh, once. */
export function buildNameIndex(
  size: number,
  read: (at: number) => { readonly keys: readonly Key[]; readonly weight: number },
): NameIndex {
  const bits = Math.min(24, Math.max(14, Math.ceil(Math.log2(Math.max(1, size) * 40))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  const sizes = new Float32Array(size);
  const ends = new Uint32Array(size);
  let buckets = new Uint32Array(Math.max(1024, size * 32));
  let low = new Uint8Array(buckets.length);
  let used = 0;
  for (let i = 0; i < size; i++) {
    const { keys, weight } = read(i);
    if (used + keys.length > buckets.length) {
      const larger = new Uint32Array(Math.ceil(buckets.length * 1.5) + keys.length);
      larger.set(buckets.subarray(0, used));
      buckets = larger;
      const more = new Uint8Array(larger.length);
      more.set(low.subarray(0, used));
      low = more;
    }
    for (const { hash } of keys) {
      const bucket = hash >>> shift;
      low[used] = hash & 255;
      buckets[used++] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    }
    sizes[i] = weight;
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
    scratch: { sums: new Float32Array(size), touched: new Uint32Array(size) },
  };
}

/** The numbers of the best `most` names for these keys, a third by each family, best first. */
export function lookUp(index: NameIndex, keys: readonly Key[], most: number): readonly number[] {
  const share = Math.ceil(most / 3);
  const of = (family: Key['family']) =>
    lookUpFamily(
      index,
      keys.filter((key) => key.family === family || (key.family === 'any' && family !== 'heard')),
      share,
    );
  return [...new Set([...of('within'), ...of('across'), ...of('heard')])];
}

function lookUpFamily(index: NameIndex, keys: readonly Key[], most: number): readonly number[] {
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
        if (onlyKnown) continue;
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
  // Names far behind the best are not worth comparing once there are a few.
  const least = (ranked[0]?.score ?? 0) * FAR;
  return ranked.filter(({ score }, i) => i < most && (i < FEW || score >= least)).map(({ name }) => name);
}
