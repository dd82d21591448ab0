/** The class of what each weighed line is worth and holds; another sign where that cannot be read or makes no sense. */
import { sqlText } from '@ytterby/engine/sql';
import type { FlatSql } from '@ytterby/facts/flat';
import { CONTENT, isReadable } from './contents.ts';
import { layered } from './layered.ts';
import type { Duckdb } from './open.ts';
import type { Value } from './usual-amounts.ts';

/** Contents of more parts than this are told apart as they are. */
export const MOST_PARTS = 6;
/** Instead of a class: the content makes no sense. Its code is -1. */
export const UNSOUND = '!';

/** Into how many parts contents are taken, and whether 64 bits hold each amount. */
export type Shape = { readonly parts: number; readonly isNarrow: boolean };

/** Classes of the measured lines of `weighed` whose value and content are plainly in order: nothing is left to be asked of them. */
export function plainClasses(value: Value, shape: Shape, sql: FlatSql): string {
  const lines = 'SELECT line_no, TRUE AS is_measured, worth, content AS cell FROM weighed WHERE amounts = -1';
  const { from, amounts } = amountsOver('SELECT line_no, is_measured', `(${lines})`, value, shape, sql);
  return `SELECT line_no, ${amounts} AS class FROM (${from}) AS a`;
}

/** Classes of the lines of `inside`. `sql` knows all spellings in `all_heads`. */
export async function closeClasses(db: Duckdb, value: Value, shape: Shape, sql: FlatSql): Promise<string> {
  await db.run(
    `CREATE TABLE heads AS SELECT head, head = '' OR ${isReadable(sql, 'head')} AS is_good FROM all_heads`,
  );
  const [bad] = await db.rows('SELECT coalesce(bool_or(NOT is_good), FALSE) AS some FROM heads');
  // Where everything that stands before a value can be read, no line need be asked.
  const asked = bad?.some === true ? Array.from({ length: shape.parts }, (_, one) => one + 1) : [];
  const joins = asked.map((one) => ` JOIN heads AS of${one} ON of${one}.head = h${one}`);
  const isGood = ['is_sound', ...asked.map((one) => `of${one}.is_good`)].join(' AND ');
  const first = `SELECT line_no, is_measured, is_long, (${isGood}) AS is_good`;
  const { from, amounts } = amountsOver(first, `inside${joins.join('')}`, value, shape, sql);
  const long = shape.parts < MOST_PARTS ? 'TRUE' : `CASE WHEN is_long THEN ${longContent(sql)} ELSE TRUE END`;
  return `SELECT line_no, CASE WHEN is_good AND ${long} THEN ${amounts} ELSE ${sqlText(UNSOUND)} END AS class FROM (${from}) AS a`;
}

/** The steps of amounts over lines with `worth` and `cell`. */
function amountsOver(begin: string, lines: string, value: Value, shape: Shape, sql: FlatSql) {
  const { steps, amounts } = sql.amountSteps({
    ...{ value: value && { sql: 'worth', exact: value.exact }, content: 'cell', isKnown: true },
    ...shape,
  });
  const [first = [], ...rest] = steps;
  const from = layered([
    `${begin}, ${first.join(', ')} FROM ${lines}`,
    ...rest.map((step) => `SELECT *, ${step.join(', ')} FROM`),
  ]);
  return { from, amounts };
}

/** Whether a content of many parts can be read and makes sense. */
function longContent(sql: FlatSql): string {
  const sound = sql.sensibleParts.content
    .replaceAll('item_value', 'CAST(value_cell AS VARCHAR)')
    .replace(/\bcontent\b/g, 'content_cell');
  return `coalesce(${sql.readableCell(CONTENT, 'content_cell')} AND ${sound}, FALSE)`;
}
