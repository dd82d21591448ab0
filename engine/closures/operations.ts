/**
 * The code of a compiled law. A cell holds a word, a row or a row of answers; an operation works out one cell from
 * others, from what a row says, or in exact numbers beside the gates. What is asked of parts is a walk over their rows.
 */
import type { Decimal } from '../amount/index.ts';
import type { FactValue } from '../dossier/row.ts';
import type { Truth } from '../truth/truth.ts';
import type { ShareTest } from './gates.ts';
import type { Word } from './words.ts';

/** A cell by its number. Cells that hold a row, or a row of answers, hold its address in bytes. */
export type Cell = number;

/** Operations in an order in which everything comes after what it needs. */
export type Code = readonly Operation[];

export type Operation =
  | { readonly kind: 'all' | 'any' | 'agreed'; readonly into: Cell; readonly of: readonly [Cell, Cell] }
  | { readonly kind: 'contrary' | 'exchanged'; readonly into: Cell; readonly of: readonly [Cell] }
  | { readonly kind: 'constant'; readonly into: Cell; readonly word: Word }
  /** A word that lies at an address, and one that is left there. */
  | { readonly kind: 'read'; readonly into: Cell; readonly at: number }
  | { readonly kind: 'write'; readonly of: readonly [Cell]; readonly at: number }
  /** What the code of a truth fact says, by a table. */
  | {
      readonly kind: 'truth';
      readonly into: Cell;
      readonly row: Cell;
      readonly slot: number;
      readonly table: number;
    }
  /** Where the answers lie that a fact's code gives to all that is asked of it; and one of them. */
  | {
      readonly kind: 'answers';
      readonly into: Cell;
      readonly row: Cell;
      readonly slot: number;
      readonly table: number;
      readonly asked: number;
    }
  | { readonly kind: 'answer'; readonly into: Cell; readonly of: readonly [Cell]; readonly nth: number }
  | {
      readonly kind: 'share';
      readonly into: Cell;
      readonly share: number;
      readonly of: readonly [Cell, Cell];
    }
  /** A row of those that a sum runs over, with the word that says whether it is chosen; and the sum. */
  | { readonly kind: 'choose'; readonly sum: number; readonly of: readonly [Cell] }
  | { readonly kind: 'sum'; readonly into: Cell; readonly sum: number; readonly row: Cell }
  | Walk;

/** `each` once for every row of a part; `after` behind them, where there were any. */
export type Walk = {
  readonly kind: 'walk';
  readonly outer: Cell;
  /** Where the outer row says where the rows lie, and how long each is. */
  readonly partsAt: number;
  readonly size: number;
  readonly row: Cell;
  /** Cells of which one must be possible, or nobody asks; empty: always asked. */
  readonly guards: readonly Cell[];
  readonly each: Code;
  readonly after: Code;
};

/** All that is asked of one fact; what a value says to it is kept by the value's code. */
export type Asked = {
  readonly slot: number;
  readonly tests: readonly ((value: FactValue) => Truth)[];
  readonly table: number;
  /** Where each row of answers lies that was given so far. */
  readonly given: Map<string, number>;
};

/** A share of value, of the part's fact in the whole's. */
export type Share = {
  readonly slots: readonly [number, number];
  readonly test: ShareTest;
};

/** A sum over rows of a subject against a bound. */
export type Sum = { readonly subject: number; readonly slot: number; readonly least: Decimal };

/** A law laid out for running. Addresses are in bytes. */
export type Layout = {
  readonly code: Code;
  /** How many cells the code needs. */
  readonly cells: number;
  readonly asked: readonly Asked[];
  readonly shares: readonly Share[];
  readonly sums: readonly Sum[];
  /** What lies in memory from the beginning. */
  readonly written: readonly { readonly at: number; readonly word: Word }[];
  /** Room for rows of answers, and where the dossier begins, to the end of memory. */
  readonly answers: { readonly from: number; readonly to: number };
  readonly dossier: number;
  readonly results: readonly number[];
  readonly keys: readonly { readonly key: string; readonly value: string; readonly at: number }[];
  /** Facts that are asked at all, by their path. */
  readonly facts: ReadonlySet<string>;
};
