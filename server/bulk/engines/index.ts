/** The door of the SQL engines: lines determined where they lie. */
export { determineInDuckdb } from './duckdb/determine.ts';
export { type Duckdb, type DuckdbBounds, openDuckdb } from './duckdb/open.ts';
export type { DuckdbQuestion, DuckdbResult, DuckdbStep, OutputShape } from './duckdb/question.ts';
export { heldAgainst, type SqlAnswer } from './held-against.ts';
export { type Lake, lakeText } from './lake-text.ts';
export { askNeeds } from './postgresql/ask-needs.ts';
export { openSession, type PostgresqlSession } from './postgresql/determine.ts';
export { type InstallFault, installInPostgresql } from './postgresql/install.ts';
export { connectPostgresql, faultOfPostgresql } from './postgresql/open.ts';
export { type Installation, postgresqlText } from './postgresql/postgresql-text.ts';
