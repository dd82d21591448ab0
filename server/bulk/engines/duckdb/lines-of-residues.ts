/** One line for each residue, as the compiled law reads lines: texts laid in a table, and how wide their lists are. */
import { FLAT_COLUMNS, type FlatRow, type Spread } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';

/** Lists longer than this stay lists; shorter ones are spread over columns, which is quicker. */
const WIDEST_SPREAD = 4;
/** The lines of the residues as texts, as a source of lines has them. */
export async function layLines(db: Duckdb, lines: readonly FlatRow[]): Promise<void> {
  const names = FLAT_COLUMNS.map(({ name }) => name);
  await db.run(
    `CREATE TABLE cells_of_lines (line_no BIGINT, ${names.map((name) => `${name} VARCHAR`).join(', ')})`,
  );
  const appender = await db.connection.createAppender('cells_of_lines');
  lines.forEach((line, at) => {
    appender.appendBigInt(BigInt(at));
    for (const name of names) {
      const cell = line[name];
      if (cell == null) appender.appendNull();
      else appender.appendVarchar(String(cell));
    }
    appender.endRow();
  });
  appender.closeSync();
}

/** Lists in columns as wide as the longest, where none is longer than a few parts. */
export async function spreadOf(db: Duckdb): Promise<Spread> {
  const longest = async (names: readonly string[]): Promise<number> => {
    const [row] = await db.rows(
      `SELECT greatest(1, ${names.map((name) => `max(len(string_split(${name}, ';')))`).join(', ')})::INTEGER AS n FROM line`,
    );
    const n = Number(row?.n ?? 1);
    return n > WIDEST_SPREAD ? 0 : n;
  };
  const each = (end: string): readonly string[] =>
    ['exporter', 'importer', 'recipient', 'end_user'].map((prefix) => `${prefix}_${end}`);
  return {
    listings: await longest(each('listings')),
    holdings: await longest(each('held_by_listed')),
  };
}
