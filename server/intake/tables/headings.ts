/**
 * Finds the row of headings: the first of those near the top with the most headings that are known. Titles, addresses
 * and empty rows may stand above it. A heading merged over several cells names no one column and is a fault.
 */
import { type OrFaults, tableFault } from './fault.ts';
import type { HeadedTable, Table } from './table.ts';

/** Rows in which headings are looked for. */
const NEAR_THE_TOP = 30;

/** A heading as it is compared: one spelling of width and case, without marks, spaces and what is in brackets. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【{].*?[)\]】}]/g, '')
    .replace(/[\s_\-./:#*'"]+/g, '')
    .replace(/[：。、]/g, '');
}

/** The row of headings alone, for a table that is too large to be held: `table` is its head. */
export function headingsIn(
  table: Table,
  known: (heading: string) => boolean,
  inRow?: number,
): OrFaults<{ readonly headings: readonly string[]; readonly headingRow: number }> {
  const near = table.rows.filter(({ row }) => inRow === undefined || row === inRow).slice(0, NEAR_THE_TOP);
  const counts = near.map(({ cells }) => cells.filter((cell) => cell !== '' && known(cell)).length);
  const heading = near[counts.indexOf(Math.max(...counts))];
  if (heading === undefined) return { faults: [tableFault('empty-table')] };
  const merged = table.merged.filter(({ fromRow, toRow }) => fromRow <= heading.row && heading.row <= toRow);
  if (merged.length > 0) {
    return {
      faults: merged.map(({ range }) => tableFault('merged-heading', { found: range, row: heading.row })),
    };
  }
  const headings = Array.from(heading.cells, (cell) => cell ?? '');
  const twice = headings.filter((one, at) => one !== '' && headings.indexOf(one) !== at);
  if (twice.length > 0) {
    return { faults: twice.map((found) => tableFault('heading-twice', { found, row: heading.row })) };
  }
  return { headings, headingRow: heading.row };
}

/**
 * The table with its headings. `known` says whether a heading is one the caller looks for; `inRow` where the user says
 * in which row they stand.
 */
export function withHeadings(
  table: Table,
  known: (heading: string) => boolean,
  inRow?: number,
): OrFaults<HeadedTable> {
  const found = headingsIn(table, known, inRow);
  if ('faults' in found) return found;
  const { headings, headingRow } = found;
  const rows = table.rows.filter(({ row }) => row > headingRow);
  const faults = rows.flatMap(({ row, cells }) =>
    cells
      .slice(headings.length)
      .filter((cell) => (cell ?? '') !== '')
      .map((found) => tableFault('more-cells', { row, found })),
  );
  if (faults.length > 0) return { faults };
  return {
    headings,
    headingRow,
    rows,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
  };
}
