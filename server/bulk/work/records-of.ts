/** The records of a part, parsed: cells by flat column, a JSON value, or what is wrong with the line. */
import type { FlatRow } from '@ytterby/facts/flat';
import type { AnyFault, TableFault } from '@ytterby/language';
import { ofReading } from '../../intake/json/fault.ts';
import { parseJson } from '../../intake/json/parse-json.ts';
import { tableFault } from '../../intake/tables/fault.ts';
import { readCsv } from '../../intake/tables/read-csv.ts';
import type { CellRow, Lines } from '../input/lines.ts';
import { cutRecords } from '../input/records.ts';

export type LineFault = AnyFault | TableFault;

export type LineRecord = { readonly row: number } & (
  | { readonly cells: FlatRow }
  | { readonly value: unknown }
  | { readonly faults: readonly LineFault[] }
);

export type Names = readonly (string | null)[] | null;

/** The mark that the decoder leaves where bytes were no text. */
const UNREADABLE = '\uFFFD';

/** @example [...recordsOf({ kind: 'ndjson', text: '{}', firstRow: 7 }, null)] // [{ row: 7, value: {} }] */
export function* recordsOf(lines: Lines, names: Names): Generator<LineRecord> {
  switch (lines.kind) {
    case 'ndjson':
      yield* ofJson(lines.text, lines.firstRow);
      return;
    case 'csv':
      yield* ofCsv(lines, names ?? []);
      return;
    case 'rows':
      for (const row of lines.rows) yield ofCells(row, names ?? []);
  }
}

function* ofJson(text: string, firstRow: number): Generator<LineRecord> {
  for (const [at, line] of text.split('\n').entries()) {
    const row = firstRow + at;
    const plain = at === 0 && row === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (plain.trim() === '') continue;
    if (plain.includes(UNREADABLE)) {
      yield { row, faults: [{ from: 'cli', code: 'not-utf-8', path: '' }] };
      continue;
    }
    const parsed = parseJson(plain);
    if ('fault' in parsed) yield { row, faults: [ofReading(parsed.fault)] };
    else yield { row, value: parsed.value };
  }
}

type Csv = Extract<Lines, { readonly kind: 'csv' }>;

function* ofCsv({ text, firstRow, delimiter }: Csv, names: NonNullable<Names>): Generator<LineRecord> {
  const whole = readCsv(text, delimiter);
  if ('rows' in whole) {
    for (const one of whole.rows) yield ofCells({ ...one, row: one.row + firstRow - 1 }, names);
    return;
  }
  // One record has a quote in a wrong place: found by reading each for itself, so that the others are answered.
  const cutter = cutRecords(true, firstRow);
  for (const record of [...cutter.add(text), ...cutter.end()]) {
    if (record.text.trim() === '') continue;
    const read = readCsv(record.text, delimiter);
    if ('faults' in read) {
      const faults = read.faults.filter((fault) => fault.code !== 'empty-table');
      if (faults.length > 0) yield { row: record.row, faults };
    } else for (const { cells } of read.rows) yield ofCells({ row: record.row, cells }, names);
  }
}

function ofCells({ row, cells, faults }: CellRow, names: NonNullable<Names>): LineRecord {
  if (faults && faults.length > 0) return { row, faults };
  const found: Record<string, string> = {};
  for (const [at, cell] of cells.entries()) {
    if (cell === undefined || cell === '') continue;
    if (at >= names.length) return { row, faults: [tableFault('more-cells', { row, found: cell })] };
    const name = names[at];
    if (cell.includes(UNREADABLE)) return { row, faults: [tableFault('encoding-wrong', { found: 'UTF-8' })] };
    if (name != null) found[name] = cell;
  }
  return { row, cells: found };
}
