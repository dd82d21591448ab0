/** The SQL backend: the law as text for DuckDB, PostgreSQL and Spark. The engine makes the text; others run it. */
export { ANSWER_COLUMNS, compileSql, type SqlQuestion } from './compile.ts';
export { AMOUNT, type Dialect, sqlDay, sqlText } from './dialect.ts';
export { duckdb } from './dialects/duckdb.ts';
export { postgresql } from './dialects/postgresql.ts';
export { spark } from './dialects/spark.ts';
export { LAW_COLUMNS, lawRowsSql, provisionColumns } from './law-table.ts';
export { type RegimeDays, type RegimeRow, regimeRows } from './regimes.ts';
export type { SqlFact, SqlRow, SqlRows } from './row.ts';
