/**
 * Items to classify, from wherever they stand: JSON, an array, one a line, a table with a row an item, or the rows of
 * one datasheet. Each comes with its place; a fault stays with its item and leaves the others readable.
 */
import { checkTransaction } from '@ytterby/facts';
import { type ClassifyInput, readDatasheet } from '@ytterby/facts/classification';
import type { Corpus } from '@ytterby/law';
import { isGiven, optionOf, type Task } from '../command.ts';
import { type AnyFault, ofReading } from '../fault.ts';
import { type Document, documentsOf, type Place } from '../input/documents.ts';
import { openSource, STDIN } from '../input/open-source.ts';
import { tableFault } from '../tables/fault.ts';
import { DATASHEET_FIELDS, itemColumns, knowsItemHeading } from '../tables/item-columns.ts';
import { type ItemFault, itemRows } from '../tables/item-rows.ts';
import { guessMapping, knowsHeading } from '../tables/mapping.ts';
import { type OpenedTable, openTable } from '../tables/open-table.ts';
import { readBytes } from '../tables/read-bytes.ts';
import { readMap } from '../tables/read-map.ts';
import { showColumns } from '../tables/show-columns.ts';

export type ReadFaults = readonly (AnyFault | ItemFault)[];

export type Given = { readonly place: Place; readonly id?: string } & (
  | { readonly input: ClassifyInput }
  | { readonly faults: ReadFaults }
);

/** Faults of the whole file, after which nothing is answered. */
export type WholeFault = { readonly file: string; readonly faults: ReadFaults };

const isTable = (file: string, task: Task): boolean =>
  /\.(csv|tsv|xlsx|xls|xlsm)$/i.test(file) || isGiven(task, 'map') || isGiven(task, 'encoding');

/** The items of a file in order, or what is wrong with the whole of it. */
export async function readItems(
  file: string,
  corpus: Corpus,
  task: Task,
): Promise<AsyncIterable<Given> | Iterable<Given> | WholeFault> {
  if (isTable(file, task)) return fromTable(file, corpus, task);
  const source = await openSource(file, task.world);
  if ('fault' in source) return { file, faults: [source.fault] };
  return fromDocuments(documentsOf(source.stream, /\.(ndjson|jsonl)$/i.test(file)), corpus);
}

async function* fromDocuments(documents: AsyncIterable<Document>, corpus: Corpus): AsyncGenerator<Given> {
  for await (const document of documents) {
    const { place } = document;
    if ('faults' in document) yield { place, faults: document.faults.map(ofReading) };
    else yield { place, ...checked(document.value, corpus) };
  }
}

/** An item by the contract: the same checks as inside a transaction, with the paths of the item alone. */
function checked(
  value: unknown,
  corpus: Corpus,
): { readonly id?: string } & ({ readonly input: ClassifyInput } | { readonly faults: ReadFaults }) {
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

async function fromTable(file: string, corpus: Corpus, task: Task): Promise<Iterable<Given> | WholeFault> {
  const map = await readMap(task);
  if ('faults' in map) return map;
  const read = await readBytes(file, task.world);
  const name = file === STDIN ? task.say.faults.stdin : file;
  if ('fault' in read) return { file: name, faults: [read.fault] };
  const { mapping } = map;
  const named = mapping && new Set(Object.values(mapping.columns));
  const table = await openTable(read.bytes, {
    known: (heading) => named?.has(heading) || knowsItemHeading(heading) || isDatasheetHeading(heading),
    encoding: optionOf(task, 'encoding'),
    sheet: mapping?.sheet,
    headingRow: mapping?.headingRow,
  });
  if ('faults' in table) return { file: name, faults: table.faults };
  const sheet = mapping === undefined ? guessMapping(table.headings, DATASHEET_FIELDS) : undefined;
  if (sheet !== undefined && !('faults' in sheet)) return fromDatasheet(table, sheet.columns, name, corpus);
  const columns = itemColumns(table.headings, mapping);
  if ('faults' in columns) return { file: name, faults: columns.faults };
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
  if (!(await showColumns(task, name, table, shown))) {
    return { file: name, faults: [tableFault('guess-refused')] };
  }
  return itemRows(table, columns).map((one): Given => {
    const place: Place = { kind: 'line', line: one.row };
    const id = one.id === undefined ? {} : { id: one.id };
    return 'faults' in one
      ? { place, ...id, faults: one.faults }
      : { place, ...id, ...checked(one.item, corpus) };
  });
}

const isDatasheetHeading = (heading: string): boolean => knowsHeading(heading, DATASHEET_FIELDS);

/** A datasheet describes one item: one fact a row. */
function fromDatasheet(
  table: OpenedTable,
  columns: ReadonlyMap<string, number>,
  file: string,
  corpus: Corpus,
): Iterable<Given> | WholeFault {
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
  if (faults.length > 0) return { file, faults };
  return [{ place: { kind: 'alone' }, ...checked({ attributes: sheet.attributes }, corpus) }];
}
