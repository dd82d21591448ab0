/** A bill of materials from a table: its columns guessed and shown, or named in a mapping file. */
import {
  fields,
  guessMapping,
  type Mapping,
  type ReadBom,
  type ReadFault,
  readBom,
} from '@ytterby/facts/content';
import { openWished, refusal, type TableWishes } from '../tables/columns.ts';
import { type OrFaults, type TableFault, tableFault } from '../tables/fault.ts';
import { type MappingFile, mappingOf } from '../tables/mapping.ts';
import type { OpenedTable } from '../tables/open-table.ts';
import { type ContentFault, type OrContentFaults, ofRead } from './fault.ts';

const FIELDS = fields.map((name) => ({ name, headings: [] }));
const NEEDED = ['part', 'quantity'] as const;

const knows = (heading: string): boolean => Object.keys(guessMapping([heading])).length > 0;

/** Reads a CSV or XLSX; where columns are not sure nothing is read. */
export async function readTableBom(bytes: Buffer, wishes: TableWishes): Promise<OrContentFaults<ReadBom>> {
  const table = await openWished(bytes, wishes, knows);
  if ('faults' in table) return table;
  const mapping = columnsOf(table, wishes.mapping);
  if ('faults' in mapping) return mapping;
  const columns = Object.entries(mapping.mapping).map(([field, heading]): readonly [string, number] => [
    field,
    table.headings.indexOf(heading),
  ]);
  const used = new Set(Object.values(mapping.mapping));
  const unused = table.headings.filter((one) => one !== '' && !used.has(one));
  const refused = await refusal(table, { columns, unused }, wishes);
  if (refused) return refused;
  const rows = [table.headings, ...table.rows.map(({ cells }) => Array.from(cells, (cell) => cell ?? ''))];
  const read = readBom({ rows, mapping: mapping.mapping });
  const rowOf = (at: number): number => table.rows[at - 2]?.row ?? at;
  if (read.faults.length > 0) return { faults: read.faults.map((one) => placed(one, rowOf)) };
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
): OrFaults<{ readonly mapping: Mapping }> {
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
