/** CSV and TSV to a table: comma, semicolon or tab, whichever parts the first line; quotes as RFC 4180 has them. */
import { CsvError, parse } from 'csv-parse/sync';
import { type OrFaults, tableFault } from './fault.ts';
import type { Table, TableRow } from './table.ts';

type CsvRecord = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The rows of a CSV text.
 * @example readCsv('id;name\n1;"a;b"') // { rows: [{ row: 1, cells: ['id', 'name'] }, { row: 2, cells: ['1', 'a;b'] }], merged: [] }
 */
export function readCsv(text: string, delimiter: string = delimiterOf(text)): OrFaults<Table> {
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      trim: true,
      info: true,
    }) as unknown as readonly CsvRecord[];
    // `lines` is the line a record ends on: a quoted cell may hold line ends, and these belong to its first line.
    const rows = records.flatMap(({ record, info }): readonly TableRow[] => {
      if (record.every((cell) => cell === '')) return [];
      const within = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      return [{ row: info.lines - within, cells: record }];
    });
    return rows.length === 0 ? { faults: [tableFault('empty-table')] } : { rows, merged: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : undefined;
    return { faults: [tableFault('not-csv', { found: error.code, ...(row === undefined ? {} : { row }) })] };
  }
}

/** The mark that stands most often in the first lines, outside quotes. */
export function delimiterOf(text: string): string {
  const head = text
    .slice(0, 4096)
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .slice(0, 10)
    .join('\n');
  const counts = DELIMITERS.map((mark) => head.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
