/** A file to a table with headings: CSV or XLSX, told apart by its bytes, the sheet chosen by the user or by its headings. */
import { decode } from './decode.ts';
import { type OrFaults, tableFault } from './fault.ts';
import { withHeadings } from './headings.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import type { HeadedTable, Table } from './table.ts';

export type Wanted = {
  /** Whether a heading is one of those looked for. */
  readonly known: (heading: string) => boolean;
  readonly encoding?: string | undefined;
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
};

export type OpenedTable = HeadedTable & { readonly encoding?: string };

export const isWorkbook = (bytes: Buffer): boolean =>
  bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes.readUInt16BE(0) === 0xd0cf;

export async function openTable(bytes: Buffer, wanted: Wanted): Promise<OrFaults<OpenedTable>> {
  if (bytes.length < 2) return { faults: [tableFault('empty-table')] };
  const read = isWorkbook(bytes) ? await fromWorkbook(bytes, wanted) : fromText(bytes, wanted);
  if ('faults' in read) return read;
  const headed = withHeadings(read.table, wanted.known, wanted.headingRow);
  if ('faults' in headed) return headed;
  return read.encoding === undefined ? headed : { ...headed, encoding: read.encoding };
}

function fromText(
  bytes: Buffer,
  wanted: Wanted,
): OrFaults<{ readonly table: Table; readonly encoding?: string }> {
  const cellsOf = (text: string): readonly string[] =>
    text
      .slice(0, 8192)
      .split(/\r?\n/, 10)
      .flatMap((line) => line.split(/[,;\t]/))
      .map((cell) => cell.replaceAll('"', '').trim());
  const decoded = decode(
    bytes,
    wanted.encoding,
    (text) => cellsOf(text).filter((cell) => cell !== '' && wanted.known(cell)).length,
  );
  if ('faults' in decoded) return decoded;
  const table = readCsv(decoded.text);
  if ('faults' in table) return table;
  return { table, ...(decoded.encoding === undefined ? {} : { encoding: decoded.encoding }) };
}

/** The sheet that was named, or the only one whose headings are known. */
async function fromWorkbook(
  bytes: Buffer,
  wanted: Wanted,
): Promise<OrFaults<{ readonly table: Table; readonly encoding?: undefined }>> {
  const read = await readXlsx(bytes);
  if ('faults' in read) return read;
  const names = read.sheets.map((one) => one.sheet ?? '');
  if (wanted.sheet !== undefined) {
    const table = read.sheets.find((one) => one.sheet === wanted.sheet);
    return table
      ? { table }
      : { faults: [tableFault('no-such-sheet', { found: wanted.sheet, expected: names })] };
  }
  const counts = read.sheets.map((table) => countOf(table, wanted.known));
  const most = Math.max(...counts);
  const best = read.sheets.filter((_, at) => counts[at] === most);
  const [table] = best;
  if (table === undefined || best.length > 1) {
    return { faults: [tableFault('which-sheet', { expected: best.map((one) => one.sheet ?? '') })] };
  }
  return { table };
}

const countOf = (table: Table, known: (heading: string) => boolean): number =>
  Math.max(
    ...table.rows
      .slice(0, 30)
      .map(({ cells }) => cells.filter((cell) => (cell ?? '') !== '' && known(cell)).length),
  );
