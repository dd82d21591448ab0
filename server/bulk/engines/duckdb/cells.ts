/**
 * The distinct cells of each column, read once however often they come: a code for each class that the law tells apart,
 * none for what cannot be read. Lines then carry codes, not texts.
 */
import { dayAfter } from '@ytterby/engine';
import { sqlText } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, type FlatColumn, type FlatRow, type FlatSql } from '@ytterby/facts/flat';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';

/** A column in codes. Code 0 is the empty cell; -1, in a line, a cell that cannot be read. */
export type CodedColumn = {
  readonly name: string;
  /** What each code stands for, the empty cell first. */
  readonly classes: readonly FlatRow[string][];
  /** The code of a line, so many times, over the source `raw` and the joins. */
  readonly code: (times: number) => string;
  /** The join that brings the code; none where the cell itself says it. */
  readonly join?: string;
  /** Some cell cannot be read. */
  readonly hasBad: boolean;
};

const FEW = 6;
const SHORT = 12;

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
     FROM (SELECT cell, nullif(trim(CAST(cell AS VARCHAR)), '') AS text FROM (SELECT DISTINCT ${cell} AS cell FROM ${source} AS raw) AS c) AS t`,
  );
  const made = classOf(question, sql, column);
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
  // All lines alike: nothing to join.
  if (name !== 'entries' && classes.length === 1 && only !== undefined && !hasBad) {
    return {
      ...{ name, hasBad },
      code: (times) => String(Number(only.code) * times),
      classes: only.code === 0 ? [null] : [null, String(only.class)],
    };
  }
  // A handful of short cells is told apart quicker than it is looked up.
  const cells = await db.rows(
    `SELECT cell::VARCHAR AS cell, code::INTEGER AS code FROM coded_${name} WHERE cell IS NOT NULL LIMIT ${FEW + 1}`,
  );
  if (
    name !== 'entries' &&
    type === 'VARCHAR' &&
    cells.length <= FEW &&
    cells.every((row) => String(row.cell).length <= SHORT)
  ) {
    const whens = (times: number): readonly string[] =>
      cells.map((row) => `WHEN ${sqlText(String(row.cell))} THEN ${Number(row.code) * times}`);
    const code = (times: number): string =>
      cells.length === 0 ? '0' : `CASE ${cell} ${whens(times).join(' ')} ELSE 0 END`;
    return { name, classes: texts, code, hasBad };
  }
  return {
    ...{ name, classes: texts, hasBad },
    code: (times) => (times === 1 ? `m_${name}.code` : `m_${name}.code * ${times}`),
    // Every cell is there, the empty one too: a join that leaves some lines unmatched would bring them out of order.
    join: `JOIN coded_${name} AS m_${name} ON m_${name}.cell IS NOT DISTINCT FROM ${cell}`,
  };
}

/** The class of a canonical cell, as SQL. Days are classes of the law that holds on them, and that was known. */
function classOf({ named }: DuckdbQuestion, sql: FlatSql, { name }: FlatColumn): string {
  if (name !== 'on_day' && name !== 'known_at') return sql.reduced[name] ?? name;
  const { acts } = named.corpus.law;
  const days =
    name === 'known_at'
      ? acts.map((act) => act.published)
      : acts.flatMap((act) => [
          act.from,
          ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
        ]);
  const { from, to } = named.corpus.covers;
  const turns = [...new Set([from, ...days.filter((day) => day > from && day <= to)])].sort();
  const listed = turns.map((day) => `DATE '${day}'`).join(', ');
  return `list_max(list_filter([${listed}], lambda turn: turn <= ${name}))`;
}

/** The columns of the source, in the order of the flat form. */
export const given = ({ columns }: DuckdbQuestion): readonly FlatColumn[] =>
  FLAT_COLUMNS.filter(({ name }) => columns[name] !== undefined);
