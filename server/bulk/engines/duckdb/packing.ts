/**
 * The parts of a line side by side in a few whole numbers: digits of mixed base, as many to a key as JavaScript holds
 * exactly. From the keys a part's cells are read back.
 */
import { FLAT_PARTS, type FlatRow } from '@ytterby/facts/flat';
import type { CodedColumn } from './cells.ts';

/** Keys below this stay exact as JavaScript's numbers. */
const MOST = 2 ** 52;

/** What an item is worth and holds, as one class: no column of the flat form, but a digit of the item. */
export const AMOUNTS = 'amounts';

/** A part of a line in the keys: `read` gives its cells back. */
export type KeyedPart = {
  readonly name: string;
  readonly slices: readonly { readonly key: number; readonly base: number; readonly span: number }[];
  readonly read: (values: readonly number[]) => FlatRow;
};

export type Digit = {
  readonly column: CodedColumn;
  readonly span: number;
  readonly key: number;
  readonly base: number;
};

const PARTS = [
  { name: 'day', columns: ['on_day', 'known_at'] },
  ...FLAT_PARTS.map(({ name, columns }) => ({
    name,
    columns: name === 'item' ? [...columns, 'item_value given', 'content given', AMOUNTS] : columns,
  })),
];

export function packed(columns: readonly CodedColumn[]): {
  readonly digits: readonly Digit[];
  readonly keys: number;
} {
  const digits: Digit[] = [];
  let [key, base] = [0, 1];
  for (const part of PARTS) {
    for (const column of columns.filter((one) => part.columns.includes(one.name))) {
      const span = column.classes.length;
      if (base * span > MOST) [key, base] = [key + 1, 1];
      digits.push({ column, span, key, base });
      base *= span;
    }
  }
  return { digits, keys: key + 1 };
}

export function partsOf(digits: readonly Digit[]): readonly KeyedPart[] {
  return PARTS.map(({ name, columns }): KeyedPart => {
    const mine = digits.filter(({ column }) => columns.includes(column.name));
    const byKey = Map.groupBy(mine, (one) => one.key);
    const slices = [...byKey].map(([key, of]) => ({
      key,
      base: of[0]?.base ?? 1,
      span: of.reduce((so, one) => so * one.span, 1),
    }));
    const read = (values: readonly number[]): FlatRow => {
      const cells: Record<string, FlatRow[string]> = {};
      for (const { column, span, key, base } of mine) {
        const at = slices.findIndex((one) => one.key === key);
        const from = slices[at]?.base ?? 1;
        const code = Math.floor((values[at] as number) / (base / from)) % span;
        cells[column.name] = column.classes[code] ?? null;
      }
      return cells;
    };
    return { name, slices, read };
  });
}
