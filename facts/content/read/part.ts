/** What a file says of a part, and what can be wrong with a file: one fault a cell, with row and column. */
import type { Bom, BomPart } from '../bom/bom.ts';

/** A part as read: the amounts of the roll-up, and the facts from which its standing is worked out. */
export type ReadPart = BomPart & {
  /** Country of origin, ISO 3166-1 alpha-2. */
  readonly origin?: string | undefined;
  readonly madeIn?: string | undefined;
  /** Control entries; `[]`: classified, under none. Absent: not classified. */
  readonly entries?: readonly string[] | undefined;
  readonly hs?: string | undefined;
  readonly chineseTechnology?: boolean | undefined;
};

/** `row` counts from 1, the header included, as a spreadsheet shows it. */
export type ReadFault =
  | { readonly code: 'no-column'; readonly field: string }
  | {
      readonly code:
        | 'not-a-number'
        | 'negative'
        | 'not-a-date'
        | 'not-a-country'
        | 'not-a-currency'
        | 'not-a-truth'
        | 'not-a-level';
      readonly row: number;
      readonly column: string;
      readonly value: string;
    }
  | { readonly code: 'empty'; readonly row: number; readonly column: string }
  | {
      readonly code: 'differs';
      readonly row: number;
      readonly column: string;
      readonly value: string;
      readonly earlier: string;
    }
  | { readonly code: 'shape'; readonly path: string; readonly expected: string };

/** Every row read is either used or refused; nothing is dropped in silence. */
export type ReadCounts = { readonly read: number; readonly used: number; readonly refused: number };

export type ReadBom = {
  readonly bom: Bom<ReadPart>;
  readonly counts: ReadCounts;
  readonly faults: readonly ReadFault[];
};
