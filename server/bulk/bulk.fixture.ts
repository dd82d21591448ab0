/** Lines for the tests of bulk: the same orders in every form, and a run over them as a caller makes it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shipped } from '@ytterby/law';
import { formOf } from './input/form.ts';
import { knowsLineHeading, lineColumns } from './input/line-columns.ts';
import { openInput } from './input/open-input.ts';
import { outputColumns } from './output/columns.ts';
import { type RunWatch, runLines } from './run/run-lines.ts';
import { signatureOf } from './run/signature.ts';
import { ANSWER_COLUMNS } from './work/answer-row.ts';
import type { Pool } from './work/pool.ts';
import type { DetermineTask } from './work/tasks.ts';

export const folder = (): string => mkdtempSync(path.join(tmpdir(), 'ytterby-bulk-'));

const HEADINGS = ['Order', 'Ship date', 'Activity', 'From', 'To', 'SKU', 'Control code', 'Value', 'Content'];

/** Orders as cells; the code of every hundredth is none that exists. */
export const orders = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => [
    `SO-${at}`,
    at % 2 === 0 ? '2026-12-01' : '2025-11-20',
    'goods-export',
    at % 3 === 0 ? 'CN' : 'DE',
    at % 5 === 0 ? 'JP' : 'US',
    `M-${at % 4}`,
    at % 100 === 99 ? '1C902.zz' : at % 4 === 0 ? '1C902.a' : at % 4 === 1 ? '2025-61/P2-1.3' : 'none',
    String(100 + (at % 2)),
    at % 4 === 1 ? `2025-61/P1-02|CN|0.1${at % 2};none|DE|80` : '',
  ]);

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text}"` : text);

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  [HEADINGS, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');

/** The same orders as flat NDJSON, in the form's own columns. */
export function ndjsonOf(rows: readonly (readonly string[])[]): string {
  const columns = lineColumns(HEADINGS, undefined);
  const names = 'names' in columns ? columns.names : [];
  return rows
    .map((row) => {
      const line = Object.fromEntries(row.map((text, at) => [names[at] ?? '', text === '' ? null : text]));
      return `${JSON.stringify(line)}\n`;
    })
    .join('');
}

export const headings = HEADINGS;

export const task = (rows: 'csv' | 'ndjson', more: Partial<DetermineTask> = {}): DetermineTask => ({
  kind: 'determine',
  language: 'en',
  rows,
  settings: { today: '2026-11-23' },
  screen: true,
  full: false,
  ...more,
});

export type Setting = {
  readonly threads?: number;
  readonly watch?: RunWatch;
  readonly work?: DetermineTask;
  readonly mapping?: Readonly<Record<string, string>>;
  readonly encoding?: string;
  readonly pool?: Pool;
};

/** Determines a file of lines into another, as the command line does. */
export async function determined(input: string, output: string, setting: Setting = {}) {
  const form = formOf(output) ?? 'ndjson';
  const { mapping } = setting;
  const opened = await openInput(input, '/', {
    knows: knowsLineHeading,
    columnsOf: (found) => lineColumns(found, mapping && { columns: mapping }),
    mapping: mapping && { columns: mapping },
    encoding: setting.encoding,
  });
  if ('faults' in opened) return { file: input, faults: opened.faults };
  const work = setting.work ?? task(form === 'csv' ? 'csv' : 'ndjson');
  return runLines(
    {
      ...{ inputs: [opened], output, name: path.basename(output), form, task: work },
      columns: work.full ? null : outputColumns(ANSWER_COLUMNS),
      ...(setting.pool === undefined ? {} : { pool: setting.pool }),
      threads: setting.threads ?? 0,
      signature: await signatureOf([input], '/', { work, law: shipped().hash, names: opened.names }),
    },
    setting.watch,
  );
}

/** Writes a file of a test's own. */
export function given(into: string, name: string, text: string | Uint8Array): string {
  const file = path.join(into, name);
  writeFileSync(file, text);
  return file;
}
