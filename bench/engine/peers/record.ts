/** A known dossier as plain JSON, the way a caller of a rule engine would hold it: names, lists, doubles. */
import type { FactValue, Regime, Row } from '@ytterby/engine';
import { type Decimal, type Interval, toText } from '@ytterby/engine/amount';

export type Value = string | number | boolean | null | readonly string[];
export type Fields = { readonly [key: string]: Value | readonly Fields[] };

/** @example nameOf('item.listed.2025-18') // 'item_listed_2025_18' */
export const nameOf = (path: string): string => path.replaceAll(/[^A-Za-z0-9]/g, '_');

/**
 * The root's and the one item's facts side by side, and the rows of parties and other parts as lists below them.
 */
export function recordOf(root: Row, regime: Regime): Fields {
  const { subjects } = regime.law.vocabulary;
  const fieldsOf = (row: Row): Fields => {
    const subject = subjects[row.subject];
    const facts = (subject?.facts ?? []).map((fact, slot) => [nameOf(fact.path), plain(row.values[slot])]);
    const lists = subjects.flatMap(({ name, within }, at) =>
      within === subject?.name && name !== 'item' ? [[name, (row.rows[at] ?? []).map(fieldsOf)]] : [],
    );
    return Object.fromEntries([...facts, ...lists]);
  };
  const item = root.rows[subjects.findIndex(({ name }) => name === 'item')]?.[0];
  return { ...fieldsOf(root), ...(item ? fieldsOf(item) : {}) };
}

/** Days as numbers, since json-rules-engine orders numbers only. @example dayNumber('2025-10-09') // 20251009 */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

function plain(value: FactValue): Value {
  if (value === undefined || value === false) return false;
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? dayNumber(value) : value;
  if (typeof value !== 'object') return value;
  if ('min' in value) return number((value as Interval).min);
  return 'units' in value ? number(value) : value;
}

const number = (value: Decimal): number => Number(toText(value));
