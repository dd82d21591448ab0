/**
 * Which lines are refused, found by their distinct cells: what is dear to read is read once, however often it comes.
 * Where nothing is refused, nothing is filtered afterwards.
 */
import { FLAT_COLUMNS, type FlatColumn, type FlatSql, type SourceTypes } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';

/** Columns of which each line may hold another text, and any text is right. */
const isFree = (column: FlatColumn): boolean => column.type === 'text';

const given = ({ columns }: DuckdbQuestion): readonly FlatColumn[] =>
  FLAT_COLUMNS.filter(({ name }) => columns[name] !== undefined);

/** Distinct cells of each column that is not of the engine's own type, those that cannot be read apart in `bad_cells`. */
export async function layCells(db: Duckdb, question: DuckdbQuestion, sql: FlatSql): Promise<SourceTypes> {
  const { source, columns } = question;
  const present = given(question);
  const described = await db.rows(
    `DESCRIBE SELECT ${present.map(({ name }) => `${columns[name]} AS ${name}`).join(', ')} FROM ${source} AS raw`,
  );
  const typeOf = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
  const types: Record<string, SourceTypes[string]> = {};
  await db.run('CREATE TABLE bad_cells (name VARCHAR, cell VARCHAR)');
  for (const column of present) {
    const { name } = column;
    const type = typeOf.get(name);
    if (type === 'BOOLEAN' && column.type === 'truth') types[name] = 'boolean';
    else if (type === 'DATE' && column.type === 'day') types[name] = 'date';
    else if (!isFree(column)) {
      const cells = `(SELECT DISTINCT CAST(${columns[name]} AS VARCHAR) AS cell FROM ${source} AS raw)`;
      await db.run(
        `CREATE OR REPLACE TEMP TABLE cells AS SELECT cell, nullif(trim(cell), '') AS text FROM ${cells} AS c WHERE cell IS NOT NULL`,
      );
      const holds = column.type === 'holdings' ? ` AND ${sql.sensibleParts.holdings('text')}` : '';
      await db.run(
        `INSERT INTO bad_cells SELECT '${name}', cell FROM cells WHERE text IS NOT NULL AND NOT coalesce(${sql.readableCell(column, 'text')}${holds}, FALSE)`,
      );
      const [ragged] = await db.rows(
        'SELECT count(*)::INTEGER AS n FROM cells WHERE text IS DISTINCT FROM cell',
      );
      if (ragged?.n === 0) types[name] = 'trimmed';
    }
  }
  return types;
}

/** Makes `refused` (line numbers) and `triples` (distinct `entries`, `item_value`, `content`), over `every_line`. */
export async function layRefusals(db: Duckdb, question: DuckdbQuestion, sql: FlatSql): Promise<void> {
  const { source, columns } = question;
  const bad = await db.rows('SELECT DISTINCT name FROM bad_cells');
  const unreadable = bad.map(
    ({ name }) =>
      `CAST(${columns[String(name)]} AS VARCHAR) IN (SELECT cell FROM bad_cells WHERE name = '${String(name)}')`,
  );
  const missing = ['on_day', 'activity'].map((name) => `${name} IS NULL`);
  const tooLong = given(question)
    .filter(isFree)
    .map(({ name }) => `length(${name}) > 20000`);
  await db.run('CREATE TABLE refused (line_no BIGINT)');
  if (unreadable.length > 0) {
    await db.run(`INSERT INTO refused SELECT line_no FROM ${source} AS raw WHERE ${unreadable.join(' OR ')}`);
  }
  await db.run(
    `INSERT INTO refused SELECT line_no FROM every_line WHERE ${[...missing, ...tooLong].join(' OR ')} OR NOT (${sql.sensibleParts.line})`,
  );
  await db.run(
    `CREATE TABLE triples AS SELECT DISTINCT entries, item_value, content FROM every_line AS l ${await withoutRefused(db)}`,
  );
  await db.run(`CREATE TABLE bad_triples AS SELECT * FROM triples WHERE NOT ${sql.sensibleParts.content}`);
  const [found] = await db.rows('SELECT count(*)::INTEGER AS n FROM bad_triples');
  if (found?.n === 0) return;
  const same = ['entries', 'item_value', 'content'].map((name) => `l.${name} IS NOT DISTINCT FROM b.${name}`);
  await db.run(
    `INSERT INTO refused SELECT l.line_no FROM every_line AS l JOIN bad_triples AS b ON ${same.join(' AND ')}`,
  );
}

/** The filter that leaves the refused lines out; none where none is refused. */
export async function withoutRefused(db: Duckdb): Promise<string> {
  const [found] = await db.rows('SELECT count(*)::INTEGER AS n FROM refused');
  return found?.n === 0 ? '' : 'WHERE NOT EXISTS (SELECT 1 FROM refused AS r WHERE r.line_no = l.line_no)';
}
