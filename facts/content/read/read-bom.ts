/**
 * A bill of materials from rows already parsed from CSV or XLSX: one row per line, with a parent column or with
 * levels (0, 1, 2 ...). A part's own facts may stand in any of its rows, and must not contradict each other.
 */
import type { Decimal } from '@ytterby/engine/amount';
import { compare, exactly, one } from '@ytterby/engine/amount';
import type { BomLine, Rate } from '../bom/bom.ts';
import type { Cell, Place } from './cells.ts';
import { readBounds, readCountry, readCurrency, readDate, readNumber, readTruth } from './cells.ts';
import type { Field, Mapping } from './columns.ts';
import { guessMapping } from './columns.ts';
import type { ReadBom, ReadFault, ReadPart } from './part.ts';

type Facts = { -readonly [K in keyof ReadPart]?: ReadPart[K] };

export type BomRows = {
  /** The first row is the headings. */
  readonly rows: readonly (readonly string[])[];
  readonly mapping?: Mapping;
  readonly rates?: readonly Rate[];
};

export type ReadRows = ReadBom & { readonly mapping: Mapping };

const sourceOf = (text: string): 'make' | 'buy' | undefined =>
  /^(make|m|自制)$/i.test(text) ? 'make' : /^(buy|b|p|外购)$/i.test(text) ? 'buy' : undefined;

/** Reads the cells of one row by field, gathering faults. */
const rowReader = (
  row: readonly string[],
  at: number,
  columns: ReadonlyMap<Field, number>,
  mapping: Mapping,
) => {
  const faults: ReadFault[] = [];
  const text = (field: Field): string => {
    const column = columns.get(field);
    return column === undefined ? '' : (row[column] ?? '').trim();
  };
  const read = <T>(field: Field, reader: (text: string, place: Place) => Cell<T>): T | undefined => {
    const { value, fault } = reader(text(field), { row: at, column: mapping[field] ?? field });
    if (fault !== undefined) faults.push(fault);
    return value;
  };
  return { text, read, faults };
};

type Reader = ReturnType<typeof rowReader>;

const factsOf = ({ text, read }: Reader, row: number): Facts => {
  const price = read('price', readBounds);
  const priceMax = read('priceMax', readNumber);
  const entries = text('entries');
  const inside = read('inside', readTruth);
  const facts: Facts = { row };
  const put = <K extends keyof ReadPart>(key: K, value: ReadPart[K] | undefined) => {
    if (value !== undefined && value !== '') facts[key] = value;
  };
  put('name', text('name'));
  put('supplier', text('supplier'));
  put('hs', text('hs'));
  put('source', sourceOf(text('source')));
  put('currency', read('currency', readCurrency));
  put('pricedOn', read('pricedOn', readDate));
  put('origin', read('origin', readCountry));
  put('madeIn', read('madeIn', readCountry));
  put('chineseTechnology', read('technology', readTruth));
  if (price !== undefined || priceMax !== undefined) {
    const min = price?.min ?? { units: 0n, scale: 0 };
    const max = priceMax ?? (price === undefined ? min : price.max);
    const turned = max !== null && compare(min, max) > 0;
    put('price', turned ? { min: max, max: min } : max === min ? exactly(min) : { min, max });
  }
  if (entries !== '')
    put(
      'entries',
      /^(none|无|-)$/i.test(entries) ? [] : entries.split(/[;,、；\s]+/).filter((e) => e !== ''),
    );
  if (inside === false) put('inside', 'nothing');
  return facts;
};

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner)) ?? '';

/** Adds facts to a part; a fact that contradicts an earlier row is a fault. */
const merge = (into: Facts, facts: Facts, row: number): ReadFault[] => {
  const faults: ReadFault[] = [];
  for (const key of Object.keys(facts) as (keyof ReadPart)[]) {
    if (key === 'row') continue;
    const [earlier, value] = [into[key], facts[key]];
    if (earlier === undefined) Object.assign(into, { [key]: value });
    else if (textOf(earlier) !== textOf(value))
      faults.push({ code: 'differs', row, column: key, value: textOf(value), earlier: textOf(earlier) });
  }
  return faults;
};

const parentsByLevel = () => {
  const path: string[] = [];
  return (level: number, part: string): string | null | undefined => {
    if (level > path.length) return undefined;
    path.length = level;
    path.push(part);
    return level === 0 ? null : path[level - 1];
  };
};

/**
 * Reads rows into a bill of materials. Give a `mapping` or have one guessed; the one used is returned. Rows with
 * a fault are refused and counted; a quantity that is not stated stays unknown, never one. A price is per the
 * unit its row names.
 *
 * @example
 * readBom({ rows: [['parent', 'part', 'qty'], ['motor', 'magnet', '4']] }).counts // { read: 1, used: 1, refused: 0 }
 */
export const readBom = ({ rows, mapping: given, rates = [] }: BomRows): ReadRows => {
  const headings = rows[0] ?? [];
  const mapping = given ?? guessMapping(headings);
  const faults: ReadFault[] = [];
  const columns = new Map<Field, number>();
  for (const [field, heading] of Object.entries(mapping) as [Field, string][]) {
    const column = headings.indexOf(heading);
    if (column < 0) faults.push({ code: 'no-column', field: heading });
    else columns.set(field, column);
  }
  for (const field of ['part', 'quantity'] as const)
    if (!columns.has(field)) faults.push({ code: 'no-column', field });
  if (!columns.has('parent') && !columns.has('level')) faults.push({ code: 'no-column', field: 'parent' });
  const body = rows.slice(1);
  if (faults.length > 0)
    return {
      bom: { parts: [], lines: [], rates },
      mapping,
      faults,
      counts: { read: body.length, used: 0, refused: body.length },
    };
  const parts = new Map<string, Facts>();
  const lines: BomLine[] = [];
  const parentOf = parentsByLevel();
  let used = 0;
  body.forEach((row, i) => {
    const at = i + 2;
    const reader = rowReader(row, at, columns, mapping);
    const { text, read } = reader;
    const id = text('part');
    if (id === '') reader.faults.push({ code: 'empty', row: at, column: mapping.part ?? 'part' });
    const facts = factsOf(reader, at);
    const quantity: Decimal | undefined = read('quantity', readNumber);
    const scrap = read('scrap', readNumber);
    const yields = read('yield', readNumber);
    const unit = text('unit');
    let parent: string | null | undefined = text('parent') === '' ? null : text('parent');
    if (!columns.has('parent')) {
      const level = /^\.*(\d{1,3})$/.exec(text('level'));
      parent = level === null ? undefined : parentOf(Number(level[1]), id);
      if (parent === undefined)
        reader.faults.push({
          code: 'not-a-level',
          row: at,
          column: mapping.level ?? 'level',
          value: text('level'),
        });
    }
    if (reader.faults.length > 0) {
      faults.push(...reader.faults);
      return;
    }
    const part = parts.get(id) ?? { id, row: at };
    const differing = merge(part, facts, at);
    if (differing.length > 0) {
      faults.push(...differing);
      return;
    }
    parts.set(id, part);
    used += 1;
    if (parent == null) {
      if (unit !== '' && part.unit === undefined) part.unit = unit;
      return;
    }
    lines.push({
      parent,
      child: id,
      quantity: quantity === undefined ? { min: { units: 0n, scale: 0 }, max: null } : exactly(quantity),
      ...(unit === '' ? {} : { unit }),
      ...(scrap === undefined ? {} : { scrap }),
      ...(yields === undefined || compare(yields, one) === 0 ? {} : { yield: yields }),
      ...(text('alternate') === '' ? {} : { alternate: text('alternate') }),
      row: at,
    });
  });
  // A parent that has no row of its own is a part all the same; nothing else is known of it.
  for (const { parent, row } of lines) if (!parts.has(parent)) parts.set(parent, { id: parent, row });
  return {
    bom: { parts: [...parts.values()] as readonly ReadPart[], lines, rates },
    mapping,
    faults,
    counts: { read: body.length, used, refused: body.length - used },
  };
};
