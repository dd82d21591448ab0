/**
 * What decides a truth, while it is being traced: a list that conditions write to and shorten again, so that a walk
 * allocates nothing for what is not kept. A fact is noted by its condition and row; its leaf is made when it is asked.
 */
import type { Row } from '../dossier/row.ts';
import type { Leaf } from './leaf.ts';

/** Makes the leaf of a fact for a row. */
export type LeafOf = (row: Row) => Leaf;

export type Told = {
  readonly leaves: (Leaf | LeafOf)[];
  /** The row of a fact; undefined where the leaf itself is noted. */
  readonly rows: (Row | undefined)[];
  size: number;
};

/** @example emptyTold().size // 0 */
export const emptyTold = (): Told => ({ leaves: [], rows: [], size: 0 });

/** Note one leaf, or a fact and its row. */
export function note(told: Told, leaf: Leaf | LeafOf, row?: Row): void {
  const at = told.size;
  told.leaves[at] = leaf;
  told.rows[at] = row;
  told.size = at + 1;
}

/** Keep of what was noted since `start` only what lies from `from` to `to`. */
export function keepOnly(told: Told, start: number, from: number, to: number): void {
  if (from > start) {
    for (let at = from; at < to; at++) {
      told.leaves[start + at - from] = told.leaves[at] as Leaf;
      told.rows[start + at - from] = told.rows[at];
    }
  }
  told.size = start + to - from;
}

/** Add all that another list holds. */
export function append(told: Told, other: Told): void {
  const from = told.size;
  for (let at = 0; at < other.size; at++) {
    told.leaves[from + at] = other.leaves[at] as Leaf;
    told.rows[from + at] = other.rows[at];
  }
  told.size = from + other.size;
}

const NONE: readonly Leaf[] = [];

/** The leaves of a list. @example leavesOf(emptyTold()) // [] */
export function leavesOf(told: Told): readonly Leaf[] {
  if (told.size === 0) return NONE;
  const made = new Array<Leaf>(told.size);
  for (let at = 0; at < told.size; at++) {
    const row = told.rows[at];
    const leaf = told.leaves[at] as Leaf | LeafOf;
    made[at] = row === undefined ? (leaf as Leaf) : (leaf as LeafOf)(row);
  }
  return made;
}

/** Blocks of a list, each noted by one part of a condition, and whether that part is open. */
export type Blocks = { readonly ends: number[]; readonly open: boolean[]; count: number };

/** @example emptyBlocks().count // 0 */
export const emptyBlocks = (): Blocks => ({ ends: [], open: [], count: 0 });

const scratch = emptyTold();

/** Put what is open before what is settled, or leave out what is settled; `ahead` comes before all. */
export function openFirst(
  told: Told,
  start: number,
  blocks: Blocks,
  keepSettled: boolean,
  ahead?: Leaf,
): void {
  scratch.size = 0;
  if (ahead) note(scratch, ahead);
  for (const wanted of keepSettled ? [true, false] : [true]) {
    let from = start;
    for (let block = 0; block < blocks.count; block++) {
      const end = blocks.ends[block] as number;
      if (blocks.open[block] === wanted)
        for (let at = from; at < end; at++) note(scratch, told.leaves[at] as Leaf, told.rows[at]);
      from = end;
    }
  }
  told.size = start;
  append(told, scratch);
}
