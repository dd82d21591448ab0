/** Flat lines into a DuckDB table of texts, as a file of lines would bring them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FLAT_COLUMNS, type FlatRow } from '@ytterby/facts/flat';
import type { Duckdb } from './duckdb/open.ts';

/** Makes the table `source` with `line_no` from 1 and every column as text. */
export async function loadLines(db: Duckdb, lines: readonly FlatRow[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-lines-'));
  const file = path.join(folder, 'lines.ndjson');
  const texts = lines.map((line, at) =>
    JSON.stringify({
      line_no: at + 1,
      ...Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, line[name] ?? null])),
    }),
  );
  writeFileSync(file, texts.join('\n'));
  const columns = FLAT_COLUMNS.map(({ name }) => `${name}: 'VARCHAR'`).join(', ');
  try {
    await db.run(
      `CREATE TABLE source AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {line_no: 'BIGINT', ${columns}})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
