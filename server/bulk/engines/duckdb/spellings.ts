/** How the lines spell control codes: among the entries of their items, and inside of them. */
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';
import { trimmed } from './trimmed.ts';

/** Spellings among the entries. */
export async function spellingsIn(
  db: Duckdb,
  { source, columns }: DuckdbQuestion,
): Promise<readonly string[]> {
  if (columns.entries === undefined) return [];
  return spellingsOf(
    db,
    `SELECT unnest(string_split(${trimmed('cell')}, ';')) AS code FROM (SELECT DISTINCT CAST(${columns.entries} AS VARCHAR) AS cell FROM ${source} AS raw) AS c`,
  );
}

/** Spellings that a table has in its column `head`: before the first stroke stands the code. */
export const spellingsOfHeads = (db: Duckdb, table: string): Promise<readonly string[]> =>
  spellingsOf(db, `SELECT split_part(head, '|', 1) AS code FROM ${table}`);

async function spellingsOf(db: Duckdb, codes: string): Promise<readonly string[]> {
  const rows = await db.rows(`SELECT DISTINCT code FROM (${codes}) AS c WHERE code <> '' LIMIT 20000`);
  return rows.map((row) => String(row.code)).filter((one) => !/[|'\s]/.test(one));
}
