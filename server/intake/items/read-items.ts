/**
 * Items from wherever they stand: JSON, an array, one a line, a table with a row an item, or the rows of one
 * datasheet. Each comes with its place; a fault stays with its item and leaves the others readable.
 */
import type { Readable } from 'node:stream';
import { checkTransaction } from '@ytterby/facts';
import { type ClassifyInput, readDatasheet } from '@ytterby/facts/classification';
import type { AnyFault } from '@ytterby/language';
import type { Corpus } from '@ytterby/law';
import { documentsOf, type Place } from '../json/documents.ts';
import { ofReading } from '../json/fault.ts';
import { openWished, refusal, type TableWishes } from '../tables/columns.ts';
import { guessMapping, knowsHeading } from '../tables/mapping.ts';
import type { OpenedTable } from '../tables/open-table.ts';
import { DATASHEET_FIELDS, itemColumns, knowsItemHeading } from './item-columns.ts';
import { type ItemFault, itemRows } from './item-rows.ts';

/** A fault of an item: of its text as JSON, of the item by the contract, or of its row. */
export type GivenFault = ItemFault | AnyFault;

export type GivenItem = { readonly place: Place; readonly id?: string } & (
  | { readonly input: ClassifyInput }
  | { readonly faults: readonly GivenFault[] }
);

/** Items of JSON documents, as they stream. `asLines`: the source says that it is NDJSON. */
export async function* itemsOfDocuments(
  stream: Readable,
  asLines: boolean,
  corpus: Corpus,
): AsyncGenerator<GivenItem> {
  for await (const document of documentsOf(stream, asLines)) {
    const { place } = document;
    if ('faults' in document) {
      yield { place, faults: document.faults.map(ofReading) };
    } else yield { place, ...checkItem(document.value, corpus) };
  }
}

/** An item by the contract: the same checks as inside a transaction, with the paths of the item alone. */
export function checkItem(
  value: unknown,
  corpus: Corpus,
): { readonly id?: string } & (
  | { readonly input: ClassifyInput }
  | { readonly faults: readonly GivenFault[] }
) {
  const own = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const id = typeof own === 'string' ? { id: own } : {};
  const { to } = corpus.covers;
  const found = checkTransaction({ on: to, activity: { kind: 'goods-export' }, items: [value] }, corpus);
  if (!('faults' in found)) return { ...id, input: value as ClassifyInput };
  return {
    ...id,
    faults: found.faults.map((fault) => ({ ...fault, path: fault.path.replace(/^items\/0\/?/, '') })),
  };
}

/** Items of a CSV or XLSX file, or the one item of a datasheet; faults where nothing of it can be read. */
export async function itemsOfTable(
  bytes: Buffer,
  corpus: Corpus,
  wishes: TableWishes = {},
): Promise<readonly GivenItem[] | { readonly faults: readonly ItemFault[] }> {
  const table = await openWished(
    bytes,
    wishes,
    (heading) => knowsItemHeading(heading) || isDatasheetHeading(heading),
  );
  if ('faults' in table) return table;
  const sheet = wishes.mapping === undefined ? guessMapping(table.headings, DATASHEET_FIELDS) : undefined;
  if (sheet !== undefined && !('faults' in sheet)) return fromDatasheet(table, sheet.columns, corpus);
  const columns = itemColumns(table.headings, wishes.mapping);
  if ('faults' in columns) return columns;
  const shown = {
    columns: [
      ...columns.named,
      ...columns.sheet.map(({ label, unit, at }): readonly [string, number] => [
        unit === undefined ? label : `${label} (${unit})`,
        at,
      ]),
    ],
    unused: columns.unused,
  };
  const refused = await refusal(table, shown, wishes);
  if (refused) return refused;
  return itemRows(table, columns).map((one): GivenItem => {
    const place: Place = { kind: 'line', line: one.row };
    const id = one.id === undefined ? {} : { id: one.id };
    return 'faults' in one
      ? { place, ...id, faults: one.faults }
      : { place, ...id, ...checkItem(one.item, corpus) };
  });
}

const isDatasheetHeading = (heading: string): boolean => knowsHeading(heading, DATASHEET_FIELDS);

/** A datasheet describes one item: one fact a row. */
function fromDatasheet(
  table: OpenedTable,
  columns: ReadonlyMap<string, number>,
  corpus: Corpus,
): readonly GivenItem[] | { readonly faults: readonly ItemFault[] } {
  const cell = (cells: readonly string[], field: string): string => cells[columns.get(field) ?? -1] ?? '';
  const sheet = readDatasheet(
    table.rows.map(({ cells }) => ({
      label: cell(cells, 'label'),
      value: cell(cells, 'value'),
      ...(cell(cells, 'unit') === '' ? {} : { unit: cell(cells, 'unit') }),
    })),
  );
  const faults = sheet.faults.map((fault): ItemFault => {
    const row = 'row' in fault ? (table.rows[fault.row - 1]?.row ?? fault.row) : 0;
    return { from: 'sheet', column: '', fault: 'row' in fault ? { ...fault, row } : fault };
  });
  if (faults.length > 0) return { faults };
  return [{ place: { kind: 'alone' }, ...checkItem({ attributes: sheet.attributes }, corpus) }];
}
