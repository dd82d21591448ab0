/** Rows of a table as items to classify; a row whose cells cannot be read is refused with its faults. */
import { type Attributes, type RowFault, readDatasheet } from '@ytterby/facts/classification';
import { type TableFault, tableFault } from '../tables/fault.ts';
import type { HeadedTable, TableRow } from '../tables/table.ts';
import type { ItemColumns } from './item-columns.ts';

/** A fault of a cell that should say something a datasheet says. */
export type SheetFault = { readonly from: 'sheet'; readonly column: string; readonly fault: RowFault };
export type ItemFault = TableFault | SheetFault;

export type ItemRow = { readonly row: number; readonly id?: string } & (
  | { readonly item: Readonly<Record<string, unknown>> }
  | { readonly faults: readonly ItemFault[] }
);

const YES = /^(yes|y|true|1|是)$/i;
const NO = /^(no|n|false|0|否)$/i;

export const itemRows = (table: HeadedTable, columns: ItemColumns): readonly ItemRow[] =>
  table.rows.map((row) => itemOf(row, table.headings, columns));

function itemOf({ row, cells }: TableRow, headings: readonly string[], columns: ItemColumns): ItemRow {
  const faults: ItemFault[] = [];
  const text = (field: string): string => cells[columns.named.get(field) ?? -1]?.trim() ?? '';
  const stated = columns.sheet.filter(({ at }) => (cells[at] ?? '').trim() !== '');
  const sheet = readDatasheet(
    stated.map(({ label, unit, at }) => ({
      label,
      value: cells[at] ?? '',
      ...(unit === undefined ? {} : { unit }),
    })),
  );
  for (const fault of sheet.faults) {
    const place = 'row' in fault ? stated[fault.row - 1]?.at : undefined;
    const column = place === undefined ? '' : (headings[place] ?? '');
    faults.push({ from: 'sheet', column, fault: 'row' in fault ? { ...fault, row } : fault });
  }
  const fixed = text('fixedAssembly');
  if (fixed !== '' && !YES.test(fixed) && !NO.test(fixed)) {
    const column = headings[columns.named.get('fixedAssembly') ?? 0] ?? '';
    faults.push(tableFault('not-yes-or-no', { row, column, found: fixed }));
  }
  const processing = text('processing')
    .split(/[;,、；，\s]+/)
    .filter((one) => one !== '');
  const field = text('technologyField');
  const attributes: Readonly<Record<string, unknown>> & Attributes = {
    ...sheet.attributes,
    ...(fixed === '' ? {} : { fixedAssembly: YES.test(fixed) }),
    ...(processing.length === 0 ? {} : { processing: processing as never }),
    ...(field === '' ? {} : { technologyField: field as never }),
  };
  const [id, name, hs] = [text('id'), text('name'), text('hs').replace(/[.\s]/g, '')];
  const named = id === '' ? {} : { id };
  if (faults.length > 0) return { row, ...named, faults };
  if (name === '' && hs === '' && Object.keys(attributes).length === 0) {
    return { row, ...named, faults: [tableFault('nothing-to-read', { row })] };
  }
  const item = {
    ...named,
    ...(name === '' ? {} : { name }),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(hs === '' ? {} : { hs }),
  };
  return { row, ...named, item };
}
