/**
 * What decides a truth, while it is being traced: a list that conditions write to and shorten again, so that a walk
 * allocates nothing for what is not kept. A leaf is noted by its number (`noted.ts`).
 */
import { type Truth, UNKNOWN } from '../truth/truth.ts';

export type Told = { readonly leaves: number[]; size: number };

/** @example emptyTold().size // 0 */
export const emptyTold = (): Told => ({ leaves: [], size: 0 });

/** Note one leaf. */
export function note(told: Told, leaf: number): void {
  told.leaves[told.size++] = leaf;
}

/** Keep of what was noted since `start` only what lies from `from` to `to`. */
export function keepOnly(told: Told, start: number, from: number, to: number): void {
  const { leaves } = told;
  if (from > start) for (let at = from; at < to; at++) leaves[start + at - from] = leaves[at] as number;
  told.size = start + to - from;
}

/** Add all that another list holds. */
export function append(told: Told, other: Told): void {
  const from = told.size;
  const { leaves } = told;
  for (let at = 0; at < other.size; at++) leaves[from + at] = other.leaves[at] as number;
  told.size = from + other.size;
}

/** Blocks of a list, each noted by one part of a condition, and the truth of that part. */
export type Blocks = { readonly ends: number[]; readonly truths: Truth[]; count: number };

/** @example emptyBlocks().count // 0 */
export const emptyBlocks = (): Blocks => ({ ends: [], truths: [], count: 0 });

const scratch = emptyTold();

/** Put what is open before what is settled, or leave out what is settled; `ahead` comes before all. */
export function openFirst(
  told: Told,
  start: number,
  blocks: Blocks,
  keepSettled: boolean,
  ahead?: number,
): void {
  scratch.size = 0;
  if (ahead !== undefined) note(scratch, ahead);
  for (const wanted of keepSettled ? [true, false] : [true]) {
    let from = start;
    for (let block = 0; block < blocks.count; block++) {
      const end = blocks.ends[block] as number;
      if ((blocks.truths[block] === UNKNOWN) === wanted)
        for (let at = from; at < end; at++) note(scratch, told.leaves[at] as number);
      from = end;
    }
  }
  told.size = start;
  append(told, scratch);
}
