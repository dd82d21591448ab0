/**
 * The law as SQL for a lake: a table of validity rows and a view of answers over a table of lines in flat form, for
 * DuckDB over Parquet in object storage and for Spark.
 */
import { duckdb, spark } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, flatSql } from '@ytterby/facts/flat';
import type { NamedCorpus } from '@ytterby/law';

export type Lake = {
  readonly named: NamedCorpus;
  readonly dialect: 'duckdb' | 'spark';
  readonly settled: Readonly<Record<string, string>>;
  /** The day of knowledge of every line. */
  readonly knownAt: string;
};

/**
 * Statements, each ending in `;`. The view reads a relation `ytterby_line` with `line_no` (unique) and every flat
 * column as text; lines that cannot be read are left out of it.
 * @example lakeText({ named: shipped(), dialect: 'spark', settled: {}, knownAt: '2026-11-23' }).includes('ytterby_answers') // true
 */
export function lakeText({ named, dialect, settled, knownAt }: Lake): string {
  const { corpus, hash } = named;
  const sql = flatSql({ corpus, dialect: dialect === 'duckdb' ? duckdb : spark, settled });
  const columns = Object.fromEntries(
    FLAT_COLUMNS.filter(({ name }) => name !== 'known_at').map(({ name }) => [name, `raw.${name}`]),
  );
  const rows = sql.lawRows({ on: corpus.covers, knownAt: [knownAt] });
  // Spark makes a part of every row of the law, and would compile the whole question for each.
  const law = dialect === 'spark' ? `SELECT /*+ COALESCE(1) */ * FROM (${rows}) AS stretches` : rows;
  const canonical = sql.canonical(columns, `DATE '${knownAt}'`);
  return [
    `-- Ytterby: the law as of corpus ${corpus.version}, ${hash}, as known on ${knownAt}.`,
    `CREATE OR REPLACE TEMPORARY VIEW ytterby_law AS ${law};`,
    `CREATE OR REPLACE TEMPORARY VIEW ytterby_read AS SELECT line_no, ${canonical} FROM ytterby_line AS raw WHERE ${sql.readable(columns)};`,
    `CREATE OR REPLACE TEMPORARY VIEW ytterby_taken AS SELECT * FROM ytterby_read WHERE ${sql.sensible};`,
    `CREATE OR REPLACE TEMPORARY VIEW ytterby_answers AS SELECT a.*, '${corpus.version}' AS law_version, '${hash}' AS law_hash FROM (${sql.answers('ytterby_taken', 'ytterby_law')}) AS a;`,
    '',
  ].join('\n');
}
