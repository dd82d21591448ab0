/**
 * Lines of a workbook, one row at a time, so that a million rows need no more memory than a thousand. The sheet is the
 * one that was named, or the first whose headings are known.
 */
import { createReadStream } from 'node:fs';
import type ExcelJS from 'exceljs';
import { tableFault } from '../../intake/tables/fault.ts';
import { headingsIn } from '../../intake/tables/headings.ts';
import { textOfValue } from '../../intake/tables/read-xlsx.ts';
import { type CellRow, type InputPart, PART_LINES } from './lines.ts';
import type { InputFault, InputWishes, Opened } from './open-input.ts';
import { firstBytes } from './open-ndjson.ts';
import { Unreadable } from './unreadable.ts';
import { wholeArchive } from './whole-archive.ts';

/** Rows in which headings are looked for. */
const HEAD = 30;
/** Largest workbook when unpacked, in bytes. */
const LARGEST = 8 * 1024 * 1024 * 1024;

export async function openXlsx(
  at: string,
  wishes: InputWishes,
  size: number,
): Promise<Opened | { readonly faults: readonly InputFault[] }> {
  const start = await firstBytes(at, 4);
  if (start.readUInt16BE(0) === 0xd0cf) return { faults: [tableFault('old-workbook')] };
  if (start.subarray(0, 2).toString('latin1') !== 'PK') return { faults: [tableFault('not-xlsx')] };
  const entries = await wholeArchive(at, size, LARGEST);
  if (entries === 'too-large') {
    return { faults: [tableFault('unpacks-too-large', { expected: [String(LARGEST / 1024 / 1024)] })] };
  }
  if (!entries?.includes('xl/workbook.xml')) return { faults: [tableFault('not-xlsx')] };
  const { mapping } = wishes;
  const named = new Set(Object.values(mapping?.columns ?? {}));
  const known = (heading: string): boolean => named.has(heading) || wishes.knows(heading);
  const sheets: string[] = [];
  let best: { readonly sheet: string; readonly head: readonly CellRow[] } | undefined;
  let rowCount = 0;
  try {
    for await (const { sheet, rows } of sheetsOf(at)) {
      sheets.push(sheet);
      const head: CellRow[] = [];
      let count = 0;
      for await (const row of rows) {
        if (head.length < HEAD) head.push(row);
        count += 1;
      }
      const fits =
        mapping?.sheet === undefined
          ? head.some(({ cells }) => cells.some((cell) => (cell ?? '') !== '' && known(cell)))
          : sheet === mapping.sheet;
      if (!fits || best !== undefined) continue;
      best = { sheet, head };
      rowCount = count;
    }
  } catch (error) {
    if (error instanceof Unreadable) return { faults: [error.fault] };
    return { faults: [tableFault('not-xlsx')] };
  }
  if (best === undefined) {
    const wanted = mapping?.sheet;
    return {
      faults: [
        wanted === undefined
          ? tableFault('empty-table')
          : tableFault('no-such-sheet', { found: wanted, expected: sheets }),
      ],
    };
  }
  const { sheet, head } = best;
  const found = headingsIn({ rows: head, merged: [], sheet }, known, mapping?.headingRow);
  if ('faults' in found) return found;
  const columns = wishes.columnsOf(found.headings);
  if ('faults' in columns) return columns;
  return {
    names: columns.names,
    shown: { found: { ...found, sheet }, columns },
    size: rowCount,
    parts: () => partsOf(at, sheet, found.headingRow),
  };
}

async function* partsOf(at: string, wanted: string, headingRow: number): AsyncGenerator<InputPart> {
  let rows: CellRow[] = [];
  let read = 0;
  const part = (): InputPart => ({ lines: { kind: 'rows', rows }, records: rows.length, read });
  try {
    for await (const { sheet, rows: all } of sheetsOf(at)) {
      for await (const row of all) {
        if (sheet !== wanted) continue;
        read += 1;
        if (row.row <= headingRow) continue;
        rows.push(row);
        if (rows.length < PART_LINES) continue;
        yield part();
        rows = [];
      }
    }
  } catch {
    throw new Unreadable(tableFault('not-xlsx'));
  }
  if (rows.length > 0) yield part();
}

type Sheet = { readonly sheet: string; readonly rows: AsyncIterable<CellRow> };

async function* sheetsOf(at: string): AsyncGenerator<Sheet> {
  const { default: excel } = await import('exceljs');
  const stream = createReadStream(at);
  const reader = new excel.stream.xlsx.WorkbookReader(stream, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    entries: 'ignore',
  });
  try {
    for await (const worksheet of reader) {
      const { name } = worksheet as unknown as { readonly name?: string };
      yield { sheet: name ?? '', rows: rowsOf(worksheet as unknown as AsyncIterable<ExcelJS.Row>) };
    }
  } finally {
    stream.destroy();
  }
}

async function* rowsOf(worksheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<CellRow> {
  for await (const row of worksheet) {
    const cells: string[] = [];
    const faults = [];
    for (let at = 1; at <= row.cellCount; at += 1) {
      const cell = row.getCell(at);
      const text = textOfValue(cell.value);
      cells.push(typeof text === 'string' ? text : '');
      if (typeof text !== 'string') {
        faults.push(tableFault(text.code, { found: text.found, column: cell.address, row: row.number }));
      }
    }
    if (faults.length === 0 && cells.every((cell) => cell === '')) continue;
    yield { row: row.number, cells, ...(faults.length > 0 ? { faults } : {}) };
  }
}
