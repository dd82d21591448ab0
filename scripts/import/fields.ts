/**
 * Reading fields of a source row whose shape is not known yet.
 * A field of the wrong kind becomes a fault and an empty value; the run goes on to find the next fault.
 */
import type { Faults } from './fault.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The fields of one row, read by kind. `where` names the row in faults. */
export type Fields = {
  readonly where: string;
  readonly row: Row;
  text(key: string): string;
  textOrNull(key: string): string | null;
  texts(key: string): readonly string[];
  count(key: string): number | null;
  given(key: string): boolean;
  rows(key: string): readonly Fields[];
};

/** Reads `value` as a row; anything but an object is a fault and reads as an empty row. */
export function readFields(where: string, value: unknown, faults: Faults): Fields {
  const isRow = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRow) faults.push({ where, what: `${describe(value)} stands here`, right: 'an object' });
  const row = (isRow ? value : {}) as Row;
  const wrong = (key: string, right: string) =>
    faults.push({ where: `${where}.${key}`, what: `${describe(row[key])} stands here`, right });
  const list = (key: string, right: string): readonly unknown[] => {
    const found = row[key];
    if (found === undefined || found === null) return [];
    if (Array.isArray(found)) return found;
    wrong(key, right);
    return [];
  };
  return {
    where,
    row,
    text(key) {
      const found = row[key];
      if (typeof found === 'string' && found !== '') return found;
      wrong(key, 'a text');
      return '';
    },
    textOrNull(key) {
      const found = row[key];
      if (found === undefined || found === null || found === '') return null;
      if (typeof found === 'string') return found;
      wrong(key, 'a text or null');
      return null;
    },
    texts(key) {
      const found = list(key, 'a list of texts');
      if (found.every((each) => typeof each === 'string')) return found as readonly string[];
      wrong(key, 'a list of texts');
      return [];
    },
    count(key) {
      const found = row[key];
      if (found === undefined || found === null) return null;
      if (typeof found === 'number' && Number.isInteger(found) && found >= 0) return found;
      wrong(key, 'a count or null');
      return null;
    },
    given(key) {
      return row[key] !== undefined && row[key] !== null && row[key] !== false;
    },
    rows(key) {
      return list(key, 'a list of objects').map((each, at) =>
        readFields(`${where}.${key}[${at}]`, each, faults),
      );
    },
  };
}

/** What a value is, in words for a fault. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'object' ? 'an object' : String(value);
}
