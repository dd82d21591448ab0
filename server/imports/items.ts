/** Items from a table, a datasheet, or JSON: one item a row, a line or an object. */
import { Readable } from 'node:stream';
import { requestFault } from '@ytterby/language';
import { type GivenItem, itemsOfDocuments, itemsOfTable } from '../intake/index.ts';
import { DATASHEET_FIELDS, ITEM_FIELDS, knowsItemHeading } from '../intake/items/item-columns.ts';
import { knowsHeading } from '../intake/tables/mapping.ts';
import { item } from '../routes/items/index.ts';
import { beginsAsJson, type ImportKind, type ReadColumns, type ReadRow } from './reading.ts';
import { shownTable, unreadTable, wishesOf } from './tables.ts';
import { ofItem, ofTable } from './told.ts';

export const items: ImportKind = {
  kind: item,
  fields: ITEM_FIELDS.map(({ name }) => name),
  read: async (bytes, wishes, { db, context }) => {
    const { corpus } = (await context.corpora.current(db)).corpus;
    if (beginsAsJson(bytes)) {
      const found = await Array.fromAsync(itemsOfDocuments(Readable.from([bytes]), false, corpus));
      return { table: null, faults: [], rows: found.map(rowOf) };
    }
    let table: ReadColumns | null = null;
    const seen = wishesOf(wishes, (opened, shown) => {
      table = shownTable(opened, shown);
    });
    const read = await itemsOfTable(bytes, corpus, seen);
    if (!('faults' in read)) return { table, faults: [], rows: read.map(rowOf) };
    const known = (heading: string): boolean =>
      knowsItemHeading(heading) || knowsHeading(heading, DATASHEET_FIELDS);
    const faults = read.faults.map((one) => (one.from === 'table' ? ofTable(one) : ofItem(one)));
    return unreadTable(bytes, wishes, known, faults);
  },
};

/** What an item is called by: its own number, or else its name. */
function rowOf(one: GivenItem, at: number): ReadRow {
  const { place } = one;
  const row = place.kind === 'line' ? place.line : place.kind === 'index' ? place.index + 1 : at + 1;
  if ('faults' in one) return { row, reference: one.id ?? null, faults: one.faults.map(ofItem) };
  const { id, name } = one.input as { readonly id?: unknown; readonly name?: unknown };
  const called = typeof name === 'string' ? name.trim() : '';
  const reference = one.id ?? (typeof id === 'string' ? id : called);
  if (reference === '') return { row, reference: null, faults: [requestFault('missing', 'id')] };
  return { row, reference, given: { reference, name: called, document: one.input } };
}
