/** The shape of a compiled law: regions of gates laid out for running. */
import type { Decimal } from '../amount/index.ts';
import type { FactValue, Frame } from '../dossier/row.ts';
import type { Truth } from '../truth/truth.ts';
import type { Wire } from './gates.ts';
import type { Word } from './words.ts';

/** Facts answered case by case, with the cases. */
export type Cases = ReadonlyMap<string, readonly FactValue[]>;

/** What there is for each stride of the lanes of the cases; for stride 0 nothing. */
export type ByStride<T> = readonly (T | undefined)[];

/**
 * What a text says to the conditions asked of it, kept by value: rows of words among the cells, a word a condition.
 * The row to read is written into the cell `chosen`, as an address in bytes.
 */
export type Answers = {
  readonly slot: number;
  readonly chosen: number;
  readonly byValue: ReadonlyMap<FactValue, number>;
  /** The same by the value's code, as far as it was asked; 0 where it was not. */
  byCode: Int32Array;
  readonly other: number;
  readonly unknown: number;
  readonly cases: ByStride<number> | null;
};

/** A condition whose answers are too many to keep. */
export type Asking = {
  readonly cell: number;
  readonly slot: number;
  readonly test: (value: FactValue) => Truth;
  readonly cases: ByStride<Word> | null;
  /** What values said, by their code, as far as they were asked; `NOT_ASKED` where they were not. */
  words: Int32Array;
};

/** No word that one value gives in all lanes. */
export const NOT_ASKED: Word = 1;

/** Truth facts: their slots, whose cells begin at `first`; `words`: what a fact's code says. */
export type Flags = { readonly first: number; readonly slots: Int32Array; readonly words: Int32Array };

export type Loads = {
  /** What the stage that follows the loads begins with. */
  readonly words: readonly Operation[];
  readonly flags: readonly Flags[];
  readonly answers: readonly Answers[];
  readonly tests: readonly Asking[];
};

/** A sum over rows against a bound; `none`: what it is over no rows. */
export type Sum = {
  readonly chosen: number;
  readonly cell: number;
  readonly slot: number;
  readonly least: Decimal;
  readonly none: Word;
};

/** One walk over the rows of a subject. */
export type LaidPass = {
  readonly subject: number;
  /** Where the outer row says where the rows lie, and how long each is. */
  readonly partsAt: number;
  readonly size: number;
  readonly region: LaidRegion;
  readonly sums: readonly Sum[];
  /** Cells of which one must be possible, or nobody asks; empty: always asked. */
  readonly guards: Int32Array;
};

/** Works out a cell from two others, from one that is turned, or from the row of words that a cell points at. */
export type Operation =
  | { readonly into: number; readonly kind: 'all' | 'any' | 'agreed'; readonly of: readonly [number, number] }
  | { readonly into: number; readonly kind: 'contrary' | 'exchanged'; readonly of: readonly [number] }
  | { readonly into: number; readonly kind: 'word'; readonly of: readonly [number]; readonly at: number };

/** Operations in an order in which everything comes after what it needs. */
export type Code = readonly Operation[];

export type LaidRegion = Loads & {
  readonly subject: number;
  /** The subject with those that it is a part of. */
  readonly chain: readonly number[];
  readonly shares: readonly { readonly cell: number; readonly test: (frame: Frame) => Truth }[];
  readonly stages: readonly { readonly passes: readonly LaidPass[]; readonly run: () => void }[];
};

export type Layout = {
  readonly root: LaidRegion;
  readonly cells: Int32Array;
  readonly cellOf: (wire: Wire) => number;
  /** Facts that are asked at all, by their path. */
  readonly asked: ReadonlySet<string>;
  readonly keys: readonly { readonly key: string; readonly value: string; readonly cell: number }[];
};
