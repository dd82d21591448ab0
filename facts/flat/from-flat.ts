/**
 * A flat row as the transaction it stands for: exactly, or refused with the column and the reason. Nothing is guessed,
 * and what a row leaves out stays unknown.
 */
import type { Corpus } from '@ytterby/law';
import { checkTransaction } from '../transaction/check.ts';
import { type Fault, type FaultCode, shown } from '../transaction/fault.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { isBad, NONE, readAmount, readCodes, readContent, readHoldings, readListings } from './cells.ts';
import { FLAT_COLUMNS, FLAT_PARTIES, type FlatColumn } from './columns.ts';

/** Cells by column; absent, null and empty are not known. */
export type FlatRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

export type FlatReading = { readonly transaction: Transaction } | { readonly faults: readonly Fault[] };

/**
 * The transaction of a row. Columns that the flat form does not have are a fault of the table, not of a row, and are
 * left alone here. Fault paths are column names.
 * @example fromFlat({ on_day: '2025-10-20', activity: 'goods-export', from_territory: 'CN' }, corpus).transaction.activity.from // 'CN'
 */
export function fromFlat(row: FlatRow, corpus: Corpus): FlatReading {
  const faults: Fault[] = [];
  const document: Record<string, unknown> = {};
  const order = rolesIn(row);
  for (const column of FLAT_COLUMNS) {
    const text = textOf(row[column.name]);
    if (text === '') continue;
    const value = readCell(column, text, corpus);
    if ('fault' in value) faults.push(value.fault);
    else if (column.name === 'no_item') putNoItem(document, value.value, faults, row);
    else put(document, placeOf(column, order), value.value);
  }
  for (const required of ['on_day', 'activity'])
    if (textOf(row[required]) === '') faults.push({ code: 'missing', path: required });
  if (faults.length > 0) return { faults };
  order.forEach((role, at) => {
    put(document, ['parties', String(at), 'role'], role);
  });
  const checked = checkTransaction(document, corpus);
  if ('transaction' in checked) return checked;
  return { faults: checked.faults.map((fault) => ({ ...fault, path: columnOf(fault.path, order) })) };
}

const textOf = (cell: FlatRow[string]): string => (cell == null ? '' : String(cell).trim());

type Read = { readonly value: unknown } | { readonly fault: Fault };

const noticesOf = new WeakMap<Corpus, ReadonlySet<string>>();

function readCell(column: FlatColumn, text: string, corpus: Corpus): Read {
  const bad = (code: FaultCode, expected: readonly string[]): Read => ({
    fault: { code, path: column.name, found: shown(text), expected },
  });
  const listed = (value: unknown): Read => (isBad(value) ? bad('unknown-value', value.expected) : { value });
  switch (column.type) {
    case 'truth': {
      const word = text.toLowerCase();
      if (word === 'true' || word === 'yes') return { value: true };
      return word === 'false' || word === 'no' ? { value: false } : bad('wrong-type', ['true', 'false']);
    }
    case 'word':
      return column.words?.includes(text) ? { value: text } : bad('not-one-of', column.words ?? []);
    case 'territory':
      return /^[A-Z]{2}$/.test(text) ? { value: text } : bad('not-a-territory', ['CN', 'DE']);
    case 'territories': {
      const all = text === NONE ? [] : text.split(';');
      return all.every((one) => /^[A-Z]{2}$/.test(one)) ? { value: all } : bad('not-a-territory', ['HK;SG']);
    }
    case 'number':
      if (text === NONE) return { value: false };
      return /^\d{1,9}(\.\d{1,4})?$/.test(text)
        ? { value: Number(text) }
        : bad('not-a-decimal', ['14', NONE]);
    case 'amount':
      return listed(readAmount(text));
    case 'code-list':
      return listed(readCodes(text));
    case 'listings': {
      const notices = noticesOf.get(corpus) ?? new Set(corpus.lists.actions.map((one) => one.id));
      noticesOf.set(corpus, notices);
      return listed(readListings(text, notices));
    }
    case 'holdings':
      return listed(readHoldings(text));
    case 'content':
      return listed(readContent(text));
    default:
      return { value: text };
  }
}

/** `no_item`: the act has no item, and that is known. */
function putNoItem(
  document: Record<string, unknown>,
  value: unknown,
  faults: Fault[],
  row: FlatRow,
): undefined {
  if (value !== true) return;
  const named = FLAT_COLUMNS.find(
    ({ name, pointer }) => pointer.startsWith('/items/0') && textOf(row[name]) !== '',
  );
  if (named) faults.push({ code: 'contradiction', path: 'no_item', found: 'true', expected: [named.name] });
  else document.items = [];
}

const STEPS = new Map(FLAT_COLUMNS.map(({ name, pointer }) => [name, pointer.split('/').slice(1)]));

function placeOf(column: FlatColumn, order: readonly string[]): readonly string[] {
  const steps = STEPS.get(column.name) ?? [];
  if (steps[0] !== 'parties') return steps;
  return ['parties', String(order.indexOf(steps[1] as string)), ...steps.slice(2)];
}

function put(document: Record<string, unknown>, path: readonly string[], value: unknown): undefined {
  const [step, next] = path as [string, string | undefined];
  if (next === undefined) {
    document[step] = value;
    return;
  }
  const inner = (document[step] ?? (/^\d+$/.test(next) ? [] : {})) as Record<string, unknown>;
  document[step] = inner;
  put(inner, path.slice(1), value);
}

/**
 * The column that a place of the transaction stands in, for faults and needs; the place itself where none does.
 * `roles`: of the parties that the row names, in their order.
 * @example columnOf('/parties/1/establishedIn', ['exporter', 'end-user']) // 'end_user_country'
 */
export function columnOf(place: string, roles: readonly string[]): string {
  const steps = place.replace(/^\//, '').split('/');
  const named =
    steps[0] === 'parties' ? ['parties', roles[Number(steps[1])] ?? '', ...steps.slice(2)] : steps;
  const pointer = `/${named.join('/')}`;
  const found = FLAT_COLUMNS.find(
    (one) => one.name !== 'no_item' && (pointer === one.pointer || pointer.startsWith(`${one.pointer}/`)),
  );
  return found?.name ?? place;
}

/** The roles of the parties that a row names, in the transaction's order. @example rolesIn({ end_user_country: 'US' }) // ['end-user'] */
export const rolesIn = (row: FlatRow): readonly string[] =>
  OF_PARTIES.filter(({ names }) => names.some((name) => textOf(row[name]) !== '')).map(({ role }) => role);

const OF_PARTIES = FLAT_PARTIES.map(({ prefix, role }) => ({
  role,
  names: FLAT_COLUMNS.filter(({ name }) => name.startsWith(`${prefix}_`)).map(({ name }) => name),
}));
