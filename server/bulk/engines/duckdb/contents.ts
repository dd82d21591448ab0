/**
 * Contents that are plainly in order, told from the line as it is read: each part a code that is known, an origin and a
 * plain amount no greater than the item's value. What is not plainly so is weighed closely, and not refused for it.
 */
import { sqlText } from '@ytterby/engine/sql';
import { type AmountCells, FLAT_COLUMNS, type FlatColumn, type FlatSql } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';

export const CONTENT = FLAT_COLUMNS.find(({ name }) => name === 'content') as FlatColumn;
/** Signs that fit 64 bits with six digits after the point. */
export const NARROW = 12;
/** An amount as nearly all lines have it. */
export const PLAIN = `[0-9]{1,${NARROW}}([.][0-9]{1,6})?`;
/** Values are compared as texts up to ten to this power; what is dearer, as if it were worth so much. */
const TALLEST = 9;
/** Lines from whose contents the codes are taken, and the most codes that are taken. */
const [SAMPLE, MOST_CODES] = [20_000, 60];

export type Contents = {
  readonly source: string;
  /** Over `raw`: the content as text, and the item's value. */
  readonly cell: string;
  readonly value: AmountCells['value'];
};

/** The codes of plain contents, and whether a line's content is plainly in order: SQL over `raw`, never NULL. */
export type PlainContents = { readonly codes: readonly string[]; readonly isInOrder: string };

/** `sqlOf` knows the spellings it is given. */
export async function plainContents(
  db: Duckdb,
  contents: Contents | undefined,
  sqlOf: (spellings: readonly string[]) => FlatSql,
): Promise<PlainContents> {
  if (contents === undefined) return { codes: [], isInOrder: 'TRUE' };
  const { cell, value } = contents;
  const none = `${cell} IS NULL OR ${cell} IN ('', 'none')`;
  const codes = await usualCodes(db, contents, sqlOf);
  if (codes.length === 0) return { codes, isInOrder: `(${none})` };
  const whole = matches(cell, codes, PLAIN);
  if (value === undefined) return { codes, isInOrder: `CASE WHEN ${none} THEN TRUE ELSE ${whole} END` };
  const worth = value.exact ? value.sql : plainAmount(value.sql);
  const amount = "TRY_CAST(nullif(split_part(part, '|', 3), '') AS DECIMAL(18,6))";
  const most = `list_max(list_transform(string_split(${cell}, ';'), lambda part: ${amount}))`;
  // To look at the digits is far quicker than to read amounts, which is left for those that are near to the value.
  const isInOrder = `CASE WHEN ${none} THEN TRUE WHEN ${value.sql} IS NULL THEN ${whole}
    WHEN ${allBelow(cell, codes, worth)} THEN TRUE
    WHEN ${whole} THEN coalesce(${most} <= ${worth}, FALSE) ELSE FALSE END`;
  return { codes, isInOrder };
}

/** Whether all amounts of a content are surely below what the item is worth: below its first digit, or nearly so. */
function allBelow(cell: string, codes: readonly string[], worth: string): string {
  const ten = (power: number): string => `1${'0'.repeat(power)}`;
  const steps = (digits: number): string =>
    [5, 2, 1]
      .map(
        (first) =>
          `WHEN ${worth} >= ${first}${'0'.repeat(digits)} THEN ${matches(cell, codes, lessThan(first, digits))}`,
      )
      .join(' ');
  // By thousands first, so that few comparisons are made of each.
  const thousands = [2, 1, 0].map(
    (three) =>
      `WHEN ${worth} >= ${ten(three * 3)} THEN CASE ${[2, 1, 0].map((one) => steps(three * 3 + one)).join(' ')} ELSE FALSE END`,
  );
  return `CASE WHEN ${worth} >= ${ten(TALLEST)} THEN ${matches(cell, codes, lessThan(1, TALLEST))} ${thousands.join(' ')} ELSE FALSE END`;
}

/** Plain amounts below so many times ten to a power, by their digits. */
function lessThan(first: number, digits: number): string {
  const shorter = digits === 0 ? [] : [`[0-9]{1,${digits}}`];
  const asLong = first === 1 && digits > 0 ? [] : [`[0-${first - 1}][0-9]{${digits}}`];
  return `(${[...shorter, ...asLong].join('|')})([.][0-9]{1,6})?`;
}

/** Whether all parts of a content are of these codes, with amounts of this form or none. */
function matches(cell: string, codes: readonly string[], amount: string): string {
  const code = codes.map((one) => one.replaceAll(/[^A-Za-z0-9/-]/g, (sign) => `\\${sign}`)).join('|');
  const part = `(${code})([|]([A-Z]{2})?([|](${amount})?)?)?`;
  return `regexp_full_match(${cell}, ${sqlText(`${part}(;${part})*`)})`;
}

/** A text as an amount where it is plainly one, else NULL. */
const plainAmount = (text: string): string =>
  `CASE WHEN regexp_full_match(${text}, ${sqlText(PLAIN)}) THEN TRY_CAST(${text} AS DECIMAL(18,6)) END`;

/** Codes that can be read, of those that some lines have inside: the most usual of them. */
async function usualCodes(
  db: Duckdb,
  { source, cell }: Contents,
  sqlOf: (spellings: readonly string[]) => FlatSql,
): Promise<readonly string[]> {
  const rows = await db.rows(
    `SELECT code FROM (SELECT split_part(unnest(string_split(cell, ';')), '|', 1) AS code FROM
       (SELECT ${cell} AS cell FROM ${source} AS raw WHERE ${cell} NOT IN ('', 'none') LIMIT ${SAMPLE}) AS c) AS p
     WHERE regexp_full_match(code, '[!-~]{1,60}') AND code NOT LIKE '%''%' GROUP BY code ORDER BY count(*) DESC, code LIMIT ${MOST_CODES}`,
  );
  const seen = rows.map((row) => String(row.code));
  if (seen.length === 0) return [];
  const listed = seen.map((code) => `(${sqlText(code)})`).join(', ');
  const known = await db.rows(
    `SELECT code FROM (VALUES ${listed}) AS c(code) WHERE ${isReadable(sqlOf(seen), 'code')} ORDER BY code`,
  );
  return known.map((row) => String(row.code));
}

/** Whether what stands before a value can be read; without its value it is read with one. */
export function isReadable(sql: FlatSql, head: string): string {
  const whole = `CASE WHEN length(${head}) - length(replace(${head}, '|', '')) = 2 THEN ${head} || '1' ELSE ${head} END`;
  return `coalesce(${sql.readableCell(CONTENT, `(${whole})`)}, FALSE)`;
}
