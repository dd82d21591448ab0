/** Whole numbers worked out here, as a table of DuckDB. */
import { DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import type { Duckdb } from './open.ts';

const CHUNK = 2_048;

export async function layNumbers(
  db: Duckdb,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly number[])[],
): Promise<void> {
  await db.run(`CREATE TABLE ${table} (${columns.map((name) => `${name} INTEGER`).join(', ')})`);
  const appender = await db.connection.createAppender(table);
  for (let from = 0; from < rows.length; from += CHUNK) {
    const of = rows.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create(
      columns.map(() => INTEGER),
      of.length,
    );
    columns.forEach((_, at) => {
      chunk.setColumnValues(
        at,
        of.map((row) => row[at] as number),
      );
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
