/**
 * Opens a file of lines: finds its form, its encoding and its columns, and lets its lines come in parts. Nothing but
 * the head is read before the columns were shown.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type BulkFault, bulkFault, type CliFault, cliFault, type TableFault } from '@ytterby/language';
import { type Columns, refusal, type TableWishes } from '../../intake/tables/columns.ts';
import { FORMS, type Form, formOf } from './form.ts';
import type { InputPart } from './lines.ts';
import { openCsv } from './open-csv.ts';
import { openNdjson } from './open-ndjson.ts';
import { openParquet } from './open-parquet.ts';
import { openXlsx } from './open-xlsx.ts';

export type InputFault = BulkFault | TableFault | CliFault;

/** Where headings were found, and how the file was read. */
export type Found = {
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly encoding?: string;
  readonly sheet?: string;
};

export type Opened = {
  /** The flat column of each place; null: each line names its own (NDJSON). */
  readonly names: readonly (string | null)[] | null;
  readonly shown?: { readonly found: Found; readonly columns: Columns };
  /** Headings of columns that hold lists, where the file's own types say so. */
  readonly lists?: readonly string[];
  /** What there is to read, in bytes or rows: for the time left. */
  readonly size: number;
  readonly parts: () => AsyncIterable<InputPart>;
};

export type OpenedInput = Opened & { readonly file: string; readonly form: Form };

/** How the columns of a table of lines are found. */
export type ColumnsOf = (
  headings: readonly string[],
) => ({ readonly names: readonly (string | null)[] } & Columns) | { readonly faults: readonly TableFault[] };

export type InputWishes = TableWishes & {
  readonly columnsOf: ColumnsOf;
  readonly knows: (heading: string) => boolean;
};

/** @example 'faults' in (await openInput('orders.doc', wishes)) // true */
export async function openInput(
  file: string,
  cwd: string,
  wishes: InputWishes,
): Promise<OpenedInput | { readonly faults: readonly InputFault[] }> {
  if (file === '-') return { faults: [bulkFault('not-a-file')] };
  const form = formOf(file);
  if (form === undefined) {
    return { faults: [bulkFault('not-a-form', undefined, { expected: FORMS.map((one) => `.${one}`) })] };
  }
  const at = path.resolve(cwd, file);
  const found = await stat(at).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const absent = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    return {
      faults: [cliFault(absent ? 'no-such-file' : 'unreadable', '', absent ? undefined : found.code)],
    };
  }
  if (found.isDirectory()) return { faults: [cliFault('is-a-folder', '')] };
  if (found.size === 0) return { faults: [bulkFault('no-lines')] };
  const open = { csv: openCsv, ndjson: openNdjson, xlsx: openXlsx, parquet: openParquet }[form];
  const opened = await open(at, wishes, found.size);
  if ('faults' in opened) return opened;
  const { shown } = opened;
  if (shown) {
    const table = { ...shown.found, rows: [] };
    const refused = await refusal(table, shown.columns, wishes);
    if (refused) return refused;
  }
  return { ...opened, file, form };
}
