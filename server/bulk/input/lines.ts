/** Lines on their way from a file to whoever answers them: in parts, as raw as they can travel. */
import type { TableFault } from '@ytterby/language';

/** A row of cells, or what is wrong with one of its cells. */
export type CellRow = {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults?: readonly TableFault[];
};

/** Text is parsed where it is answered, on every core; rows of a workbook or of Parquet are parsed already. */
export type Lines =
  | { readonly kind: 'ndjson'; readonly text: string; readonly firstRow: number }
  | { readonly kind: 'csv'; readonly text: string; readonly firstRow: number; readonly delimiter: string }
  | { readonly kind: 'rows'; readonly rows: readonly CellRow[] };

/** A part of a file. `read`: how far its end is in the file, in the unit of the input's `size`. */
export type InputPart = { readonly lines: Lines; readonly records: number; readonly read: number };

/** Most lines of one part, and most characters. */
export const PART_LINES = 1_000;
export const PART_CHARACTERS = 4_000_000;
/** Longest line. */
export const LONGEST = 16_000_000;
