/**
 * The distinct cells of each column, read once however often they come: a code for each class that the law tells apart,
 * none for what cannot be read. Lines then carry codes, not texts.
 */
import { sqlText } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, type FlatColumn, type FlatRow, type FlatSql } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';
import { trimmed } from './trimmed.ts';
import { turnBefore } from './turns.ts';

/** A column in codes. Code 0 is the empty cell; -1, in a line, a cell that cannot be read. */
export type CodedColumn = {
  readonly name: string;
  /** What each code stands for, the empty cell first. */
  readonly classes: readonly FlatRow[string][];
  /** The code of a line, so many times, over the source `raw` and the joins. */
  readonly code: (times: number) => string;
  /** The join that brings the code, over the cell; none where the cell itself says it. */
  readonly join?: string;
  /** The cell as the join compares it, over `raw`. */
  readonly cell?: string;
  /** Some cell cannot be read. */
  readonly hasBad: boolean;
  /** Of the control entries: whether value and content are asked of a line with them, as `code`. */
  readonly isMeasured?: string;
};

const FEW = 64;
const SHORT = 200;

/** Columns that are codes, those whose every line may hold another text apart. */
export const isCoded = ({ name, type }: FlatColumn): boolean =>
  type !== 'text' && name !== 'item_value' && name !== 'content';

/** The cell of a source as DuckDB compares it: its own days and truths, else text. */
const cellOf = (sql: string, type: string): string =>
  ['VARCHAR', 'BOOLEAN', 'DATE'].includes(type) ? sql : `CAST(${sql} AS VARCHAR)`;

export async function codeColumn(
  db: Duckdb,
  question: DuckdbQuestion,
  sql: FlatSql,
  column: FlatColumn,
  type: string,
): Promise<CodedColumn> {
  const { source, columns } = question;
  const { name } = column;
  const cell = cellOf(columns[name] ?? 'NULL', type);
  if (type === 'BOOLEAN' && column.type === 'truth') {
    return {
      name,
      classes: [null, 'false', 'true'],
      code: (times) => `CASE WHEN ${cell} THEN ${2 * times} WHEN ${cell} IS NULL THEN 0 ELSE ${times} END`,
      hasBad: false,
    };
  }
  const table = `cells_${name}`;
  const canonical = sql.canonicalCell(column, 'text');
  const holds = column.type === 'holdings' ? ` AND ${sql.sensibleParts.holdings('text')}` : '';
  const covers = name === 'on_day' || name === 'known_at' ? ` AND ${sql.isCovered(canonical)}` : '';
  const good = `coalesce(${sql.readableCell(column, 'text')}${holds}${covers}, FALSE)`;
  await db.run(
    `CREATE TABLE ${table} AS SELECT cell, text, ${good} AS good, CASE WHEN ${good} THEN ${canonical} END AS ${name}
     FROM (SELECT cell, nullif(${trimmed('CAST(cell AS VARCHAR)')}, '') AS text FROM (SELECT DISTINCT ${cell} AS cell FROM ${source} AS raw) AS c) AS t`,
  );
  // Days are classes of the law that holds on them, and that was known.
  const made = covers === '' ? (sql.reduced[name] ?? name) : turnBefore(question, name);
  await db.run(
    `CREATE TABLE coded_${name} AS SELECT cell, ${name === 'entries' ? `${sql.mayBeMeasured('text')} AS is_measured, ` : ''}(CASE WHEN text IS NULL THEN 0 WHEN good THEN dense_rank() OVER (PARTITION BY good ORDER BY class) ELSE -1 END)::BIGINT AS code, class
     FROM (SELECT *, CAST(${made} AS VARCHAR) AS class FROM ${table}) AS c`,
  );
  const classes = await db.rows(
    `SELECT code::INTEGER AS code, any_value(class) AS class FROM coded_${name} GROUP BY code ORDER BY code`,
  );
  const [only] = classes;
  const texts: FlatRow[string][] = [null];
  for (const row of classes) if (Number(row.code) > 0) texts[Number(row.code)] = String(row.class);
  const hasBad = classes.some((row) => row.code === -1);
  const isEntries = name === 'entries';
  // All lines alike: nothing to join.
  if (!isEntries && classes.length === 1 && only !== undefined && !hasBad) {
    return {
      ...{ name, hasBad },
      code: (times) => String(Number(only.code) * times),
      classes: only.code === 0 ? [null] : [null, String(only.class)],
    };
  }
  // Few cells are looked up in a constant, which DuckDB does once for each that a block of lines holds.
  const cells = await db.rows(
    `SELECT cell::VARCHAR AS cell, code::INTEGER AS code${isEntries ? ', is_measured' : ''} FROM coded_${name} ORDER BY cell NULLS FIRST LIMIT ${FEW + 2}`,
  );
  const told = cells.filter((row) => row.cell !== null);
  if (type === 'VARCHAR' && told.length <= FEW && told.every((row) => String(row.cell).length <= SHORT)) {
    const listed = told.map((row) => sqlText(String(row.cell))).join(', ');
    const lookUp = (values: readonly string[]): string =>
      told.length === 0 ? 'NULL' : `map_extract_value(map([${listed}], [${values.join(', ')}]), ${cell})`;
    // Where no code is below zero `greatest` serves as `coalesce`, and stays with the distinct cells.
    const orNone = hasBad ? 'coalesce' : 'greatest';
    const code = (times: number): string =>
      `${orNone}(${lookUp(told.map((row) => `${Number(row.code) * times}::BIGINT`))}, 0)`;
    const isMeasured = `coalesce(${lookUp(told.map((row) => String(row.is_measured)))}, ${cells[0]?.cell === null ? String(cells[0].is_measured) : 'TRUE'})`;
    return { name, classes: texts, code, hasBad, cell, ...(isEntries ? { isMeasured } : {}) };
  }
  return {
    ...{ name, classes: texts, hasBad },
    code: (times) => (times === 1 ? `m_${name}.code` : `m_${name}.code * ${times}`),
    // Every cell is there, the empty one too.
    join: `JOIN coded_${name} AS m_${name} ON m_${name}.cell IS NOT DISTINCT FROM cell_${name}`,
    cell,
    ...(isEntries ? { isMeasured: `m_${name}.is_measured` } : {}),
  };
}

/** The columns of the source, in the order of the flat form. */
export const given = ({ columns }: DuckdbQuestion): readonly FlatColumn[] =>
  FLAT_COLUMNS.filter(({ name }) => columns[name] !== undefined);
