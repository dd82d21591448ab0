/** What all imported tables have in common: the user's wishes, headings that are shown even where no column is sure. */
import type { AnswerFault } from '../http/problem.ts';
import type { TableWishes } from '../intake/index.ts';
import { type Columns, openWished } from '../intake/tables/columns.ts';
import type { OpenedTable } from '../intake/tables/open-table.ts';
import type { FileWishes, ReadColumns, Reading } from './reading.ts';

/** Wishes as the intake takes them; `seen` is told what the columns were taken for. */
export const wishesOf = (
  { columns, ...where }: FileWishes,
  seen: (table: OpenedTable, shown: Columns) => void = () => {},
): TableWishes => ({
  ...where,
  ...(columns === undefined ? {} : { mapping: { columns } }),
  confirm: (table, shown) => {
    seen(table, shown);
    return true;
  },
});

export const shownTable = (table: OpenedTable, { columns, unused }: Columns): ReadColumns => ({
  headings: table.headings,
  headingRow: table.headingRow,
  ...(table.encoding === undefined ? {} : { encoding: table.encoding }),
  ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
  columns,
  unused,
});

/** A table of which nothing could be read: with its headings, so that a person can name the columns. */
export async function unreadTable(
  bytes: Buffer,
  wishes: FileWishes,
  known: (heading: string) => boolean,
  faults: readonly AnswerFault[],
): Promise<Reading> {
  const table = await openWished(bytes, wishesOf(wishes), known);
  const shown =
    'faults' in table
      ? null
      : shownTable(table, { columns: [], unused: table.headings.filter((one) => one !== '') });
  return { table: shown, faults, rows: [] };
}
