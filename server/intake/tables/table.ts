/** A table as it was read from a file: rows of text with the row number that a person sees in a spreadsheet. */

export type TableRow = {
  /** Row number from 1, as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly string[];
};

/** Every row that has something in it. `sheet`: the worksheet, where there is one. */
export type Table = {
  readonly rows: readonly TableRow[];
  readonly sheet?: string;
  /** Cells that are merged with their neighbours, by range: a heading over several columns names none of them. */
  readonly merged: readonly MergedRange[];
};

export type MergedRange = { readonly range: string; readonly fromRow: number; readonly toRow: number };

/** A table of a workbook with its headings found: data rows stand below them. */
export type HeadedTable = {
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly rows: readonly TableRow[];
  readonly sheet?: string;
};
