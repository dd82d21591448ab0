/**
 * Contents looked over once, part by part: what stands before their values, and the lines whose content is not plainly
 * in order. Most lines are of items that nobody weighs, and of those it matters only that their content can be read.
 */
import { sqlText } from '@ytterby/engine/sql';
import { type AmountCells, FLAT_COLUMNS, type FlatColumn, type FlatSql } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';

export const CONTENT = FLAT_COLUMNS.find(({ name }) => name === 'content') as FlatColumn;
/** Signs that fit 64 bits with six digits after the point. */
export const NARROW = 12;
/** An amount as nearly all lines have it. What is not written so is looked at closely, and not refused for it. */
export const PLAIN = `[0-9]{1,${NARROW}}([.][0-9]{1,6})?`;

export type Contents = {
  readonly source: string;
  /** Over `raw`: the content as text, and the item's value. */
  readonly cell: string;
  readonly value: AmountCells['value'];
};

/** Makes `seen_heads`: what stands before a value, and the lines in which a value after it is not plain. */
export async function lookOver(db: Duckdb, contents: Contents): Promise<void> {
  await db.run(
    `CREATE TABLE seen_heads AS SELECT code, origin, fields, list(line_no) FILTER (WHERE NOT is_plain) AS doubtful,
       CASE fields WHEN 1 THEN code WHEN 2 THEN code || '|' || origin ELSE code || '|' || origin || '|' END AS head
     FROM (${partsOf(contents)}) AS p GROUP BY code, origin, fields`,
  );
}

/** One row a part: its fields before the value, and whether the value is plain and no more than the item's. */
function partsOf({ source, cell, value }: Contents): string {
  const plain = `regexp_full_match(field[3], ${sqlText(PLAIN)})`;
  const amount = 'TRY_CAST(field[3] AS DECIMAL(18,6))';
  const within = value === undefined ? 'TRUE' : `coalesce(${amount} <= worth, is_free)`;
  const worth = value === undefined || value.exact ? (value?.sql ?? 'NULL') : plainAmount(value.sql);
  const isFree = value === undefined ? 'TRUE' : `${value.sql} IS NULL`;
  return `SELECT line_no, field[1] AS code, field[2] AS origin, len(field) AS fields,
      CASE WHEN len(field) = 3 AND field[3] <> '' THEN ${plain} AND ${within} ELSE len(field) < 4 AND part <> '' END AS is_plain
    FROM (SELECT *, string_split(part, '|') AS field
      FROM (SELECT raw.line_no, ${worth} AS worth, ${isFree} AS is_free, unnest(string_split(${cell}, ';')) AS part
        FROM ${source} AS raw WHERE ${cell} NOT IN ('', 'none')) AS c) AS f`;
}

/** A text as an amount where it is plainly one, else NULL. */
const plainAmount = (text: string): string =>
  `CASE WHEN regexp_full_match(${text}, ${sqlText(PLAIN)}) THEN TRY_CAST(${text} AS DECIMAL(18,6)) END`;

/** Makes `doubtful`: `line_no` of the lines to look at closely. `sql` knows the spellings of the codes seen. */
export async function findDoubtful(db: Duckdb, contents: Contents, sql: FlatSql): Promise<void> {
  await db.run('CREATE TABLE doubtful AS SELECT DISTINCT unnest(doubtful) AS line_no FROM seen_heads');
  await db.run(
    `CREATE TABLE unread AS SELECT code, origin, fields FROM seen_heads WHERE NOT ${isReadable(sql, 'head')}`,
  );
  const [found] = await db.rows('SELECT count(*)::INTEGER AS n FROM unread');
  if (Number(found?.n) === 0) return;
  await db.run(
    `INSERT INTO doubtful SELECT DISTINCT line_no FROM (${partsOf(contents)}) AS p JOIN unread AS u
     ON u.code = p.code AND u.origin IS NOT DISTINCT FROM p.origin AND u.fields = p.fields
     WHERE line_no NOT IN (SELECT line_no FROM doubtful)`,
  );
}

/** Whether what stands before a value can be read; without its value it is read with one. */
export function isReadable(sql: FlatSql, head: string): string {
  const whole = `CASE WHEN length(${head}) - length(replace(${head}, '|', '')) = 2 THEN ${head} || '1' ELSE ${head} END`;
  return `coalesce(${sql.readableCell(CONTENT, `(${whole})`)}, FALSE)`;
}
