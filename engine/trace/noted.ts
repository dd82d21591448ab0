/**
 * Leaves by number. Those that are the same in every walk of a day have numbers below zero; those of a walk are made
 * when they are first shown, from the row that they speak of.
 */
import type { Row } from '../dossier/row.ts';
import type { Truth } from '../truth/truth.ts';
import type { Leaf } from './leaf.ts';
import type { Told } from './told.ts';

/** Makes the leaf of a condition that has this truth for a row. */
export type LeafOf = (row: Row, truth: Truth) => Leaf;

export type Noted = {
  readonly ofDay: Leaf[];
  readonly made: (Leaf | undefined)[];
  readonly makers: (LeafOf | undefined)[];
  readonly rows: (Row | undefined)[];
  readonly truths: Truth[];
  size: number;
};

/** @example nothingNoted().size // 0 */
export const nothingNoted = (): Noted => ({
  ofDay: [],
  made: [],
  makers: [],
  rows: [],
  truths: [],
  size: 0,
});

/** The number of a leaf that is the same in every walk. */
export const ofDay = (noted: Noted, leaf: Leaf): number => -noted.ofDay.push(leaf);

/** The number of a leaf that is there. */
export function noteMade(noted: Noted, leaf: Leaf): number {
  noted.made[noted.size] = leaf;
  return noted.size++;
}

/** The number of a leaf that is made when it is shown. */
export function noteLater(noted: Noted, leafOf: LeafOf, row: Row, truth: Truth): number {
  const at = noted.size++;
  noted.made[at] = undefined;
  noted.makers[at] = leafOf;
  noted.rows[at] = row;
  noted.truths[at] = truth;
  return at;
}

const NONE: readonly Leaf[] = [];

/** The leaves of a list. @example leavesOf({ leaves: [], size: 0 }, nothingNoted()) // [] */
export function leavesOf(told: Told, noted: Noted): readonly Leaf[] {
  const { size } = told;
  if (size === 0) return NONE;
  const made = new Array<Leaf>(size);
  for (let at = 0; at < size; at++) made[at] = leafAt(told.leaves[at] as number, noted);
  return made;
}

function leafAt(at: number, noted: Noted): Leaf {
  if (at < 0) return noted.ofDay[-1 - at] as Leaf;
  const known = noted.made[at];
  if (known !== undefined) return known;
  const leaf = (noted.makers[at] as LeafOf)(noted.rows[at] as Row, noted.truths[at] as Truth);
  noted.made[at] = leaf;
  return leaf;
}
