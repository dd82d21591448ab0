/**
 * What a line itself tells of its value and content: that its value is an amount, and its class where it has a plain
 * value or none and nothing inside, as most lines have.
 */
import { sqlText } from '@ytterby/engine/sql';
import type { AmountCells, FlatSql } from '@ytterby/facts/flat';
import { type Contents, PLAIN } from './contents.ts';
import { USUAL } from './insides.ts';
import type { DuckdbQuestion } from './question.ts';
import { exactDigits, type SourceCells } from './source-cells.ts';
import { plainBeginnings, trimmed } from './trimmed.ts';

export type Value = AmountCells['value'];

/** Over `raw`. `usual`: the class of a measured line; -1 where it is none of the usual ones, -2 where
 * its value is not plain. */
export type LineAmounts = { readonly contents: Contents | undefined; readonly usual: string };

export function valueOfItem({ columns }: DuckdbQuestion, { typeOf, textOf }: SourceCells): Value {
  if (columns.item_value === undefined) return undefined;
  const exact = exactDigits(typeOf('item_value')) !== undefined;
  return { sql: exact ? columns.item_value : textOf('item_value'), exact };
}

export function amountsOfLine({ source, columns }: DuckdbQuestion, value: Value): LineAmounts {
  const cell = columns.content === undefined ? undefined : `CAST(${columns.content} AS VARCHAR)`;
  const above = (text: string): string =>
    `(regexp_full_match(${text}, ${sqlText(PLAIN)}) AND coalesce(TRY_CAST(${text} AS DECIMAL(18,6)) > 0, FALSE))`;
  const isPlain =
    value === undefined
      ? 'TRUE'
      : `(${value.sql} IS NULL OR ${value.exact ? `${value.sql} > 0` : above(value.sql)})`;
  // To trim a text takes long, and hardly any begins or ends with a blank.
  const isBlank = `(NOT (${plainBeginnings(String(cell)).join(' OR ')}) OR right(${cell}, 1) NOT BETWEEN '!' AND '~')`;
  const isOneOf = (words: readonly string[]): string => {
    const listed = words.map(sqlText).join(', ');
    return `CASE WHEN ${cell} IN (${listed}) THEN TRUE WHEN ${isBlank} THEN ${trimmed(String(cell))} IN (${listed}) ELSE FALSE END`;
  };
  const isEmpty = cell === undefined ? 'TRUE' : `(${cell} IS NULL OR ${isOneOf(['', 'none'])})`;
  const at = (name: (typeof USUAL)[number]): number => USUAL.indexOf(name);
  const choose = (none: number, unknown: number): string =>
    cell === undefined ? String(unknown) : `CASE WHEN ${isOneOf(['none'])} THEN ${none} ELSE ${unknown} END`;
  const valued = choose(at('1000#none'), at('1000#'));
  const unvalued = choose(at('#none'), at('#'));
  const code =
    value === undefined ? unvalued : `CASE WHEN ${value.sql} IS NULL THEN ${unvalued} ELSE ${valued} END`;
  return {
    contents: cell === undefined ? undefined : { source, cell, value },
    usual: `CASE WHEN NOT ${isPlain} THEN -2 WHEN ${isEmpty} THEN ${code} ELSE -1 END`,
  };
}

/** Columns over `raw`, columns over these, and over all of them whether the value is an amount. */
export type ValueCheck = {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly isGood: string;
};

export function valueCheck(sql: FlatSql, value: Value): ValueCheck {
  if (value === undefined) return { first: [], second: [], isGood: 'TRUE' };
  if (value.exact)
    return { first: [`coalesce(${value.sql} >= 0, TRUE) AS is_worth`], second: [], isGood: 'is_worth' };
  const { steps, sound } = sql.amountSteps({ value, content: undefined, parts: 0 });
  return { first: steps[0] ?? [], second: steps[1] ?? [], isGood: sound };
}
