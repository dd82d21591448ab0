/** A bill of materials from a table: its columns guessed and shown, or named in a mapping file. */
import {
  fields,
  guessMapping,
  type Mapping,
  type ReadBom,
  type ReadFault,
  readBom,
} from '@ytterby/facts/content';
import { optionOf, type Task } from '../command.ts';
import { type TableFault, tableFault } from '../tables/fault.ts';
import { type MappingFile, mappingOf } from '../tables/mapping.ts';
import { type OpenedTable, openTable } from '../tables/open-table.ts';
import { readMap } from '../tables/read-map.ts';
import { showColumns } from '../tables/show-columns.ts';
import { type ContentFault, type OrFault, ofRead } from './fault.ts';

const FIELDS = fields.map((name) => ({ name, headings: [] }));
const NEEDED = ['part', 'quantity'] as const;

const knows = (heading: string): boolean => Object.keys(guessMapping([heading])).length > 0;

/** Reads a CSV or XLSX; where columns are not sure nothing is read. */
export async function readTableBom(bytes: Buffer, file: string, task: Task): Promise<OrFault<ReadBom>> {
  const map = await readMap(task);
  if ('faults' in map) return map;
  const own = new Set(Object.values(map.mapping?.columns ?? {}));
  const table = await openTable(bytes, {
    known: (heading) => own.has(heading) || knows(heading),
    encoding: optionOf(task, 'encoding'),
    sheet: map.mapping?.sheet,
    headingRow: map.mapping?.headingRow,
  });
  if ('faults' in table) return { file, faults: table.faults };
  const mapping = columnsOf(table, map.mapping);
  if ('faults' in mapping) return { file, faults: mapping.faults };
  const columns = Object.entries(mapping.mapping).map(([field, heading]): readonly [string, number] => [
    field,
    table.headings.indexOf(heading),
  ]);
  const used = new Set(Object.values(mapping.mapping));
  const unused = table.headings.filter((one) => one !== '' && !used.has(one));
  if (!(await showColumns(task, file, table, { columns, unused }))) {
    return { file, faults: [tableFault('guess-refused')] };
  }
  const rows = [table.headings, ...table.rows.map(({ cells }) => Array.from(cells, (cell) => cell ?? ''))];
  const read = readBom({ rows, mapping: mapping.mapping });
  const rowOf = (at: number): number => table.rows[at - 2]?.row ?? at;
  if (read.faults.length > 0) return { file, faults: read.faults.map((one) => placed(one, rowOf)) };
  const { parts, lines } = read.bom;
  const place = <T extends { readonly row?: number | undefined }>(one: T): T =>
    one.row === undefined ? one : { ...one, row: rowOf(one.row) };
  return { ...read, bom: { ...read.bom, parts: parts.map(place), lines: lines.map(place) } };
}

const placed = (fault: ReadFault, rowOf: (at: number) => number): ContentFault =>
  ofRead('row' in fault ? { ...fault, row: rowOf(fault.row) } : fault);

/** The columns that are sure: named, or guessed where only one heading fits each. */
function columnsOf(
  { headings }: OpenedTable,
  file: MappingFile | undefined,
): { readonly mapping: Mapping } | { readonly faults: readonly TableFault[] } {
  const mapping: Record<string, string> = {};
  const faults: TableFault[] = [];
  if (file !== undefined) {
    const named = mappingOf(headings, file, FIELDS);
    if ('faults' in named) return named;
    for (const [field, at] of named.columns) mapping[field] = headings[at] ?? '';
  } else {
    const guessed = guessMapping(headings);
    Object.assign(mapping, guessed);
    const left = headings.filter((one) => !Object.values(guessed).includes(one));
    for (const [field, other] of Object.entries(guessMapping(left))) {
      const expected = [mapping[field] ?? '', other].filter((one) => one !== '');
      if (expected.length > 1) faults.push(tableFault('column-unsure', { found: field, expected }));
    }
  }
  const expected = headings.filter((one) => one !== '');
  const missing = NEEDED.filter((field) => mapping[field] === undefined) as string[];
  if (mapping.parent === undefined && mapping.level === undefined) missing.push('parent');
  for (const found of missing) faults.push(tableFault('column-missing', { found, expected }));
  return faults.length > 0 ? { faults } : { mapping: mapping as Mapping };
}
