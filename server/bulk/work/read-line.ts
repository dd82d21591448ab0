/** A record as the transaction it stands for: nested as the contract has it, or flat, told apart by what stands in it. */
import { checkTransaction, type Transaction } from '@ytterby/facts';
import { type FlatRow, fromFlat } from '@ytterby/facts/flat';
import type { Corpus } from '@ytterby/law';
import type { LineFault, LineRecord } from './records-of.ts';

export type ReadLine = { readonly id: string | null } & (
  | { readonly transaction: Transaction }
  | { readonly faults: readonly LineFault[] }
);

/** `on`: the day asked about where the line names none; with `force`, whatever it names. */
export function readLine(
  record: LineRecord,
  corpus: Corpus,
  on: string | undefined,
  force = false,
): ReadLine {
  if ('faults' in record) return { id: null, faults: record.faults };
  const value = 'cells' in record ? record.cells : record.value;
  const id = idOf(value);
  if ('cells' in record || isFlat(value)) {
    const row = value as FlatRow;
    const dated = on === undefined || (!force && row.on_day != null && row.on_day !== '');
    return { id, ...fromFlat(dated ? row : { ...row, on_day: on }, corpus) };
  }
  const dated = on === undefined || !isObject(value) || (!force && value.on != null);
  return { id, ...checkTransaction(dated ? value : { ...value, on }, corpus) };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A flat line names its act by a word, a nested one by an object. */
const isFlat = (value: unknown): boolean =>
  isObject(value) && (typeof value.activity === 'string' || 'on_day' in value);

const idOf = (value: unknown): string | null =>
  isObject(value) && (typeof value.id === 'string' || typeof value.id === 'number') ? String(value.id) : null;
