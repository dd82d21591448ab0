/**
 * Contents of lines taken apart once, apart from the lines: most lines have none, and only a measured item asks what
 * its content weighs. What is left for a line is whether its content makes sense, and the class of it where that matters.
 */
import { sqlText } from '@ytterby/engine/sql';
import { type AmountCells, FLAT_COLUMNS, type FlatColumn, type FlatSql } from '@ytterby/facts/flat';
import { joinOn } from './cells.ts';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';

/** Contents of more parts than this are told apart as they are. */
const MOST_PARTS = 6;
/** What is tried first; a content that does not fit has all taken apart anew. */
const USUAL_PARTS = 3;
/** Instead of a class: the content makes no sense. */
export const UNSOUND = '!';
/** Signs that fit 64 bits with six digits after the point. */
export const NARROW = 12;
const CONTENT = FLAT_COLUMNS.find(({ name }) => name === 'content') as FlatColumn;

export type Insides = {
  /** What stands before the values inside, as table `all_heads`: the codes are spelt so. */
  readonly lay: (sql: FlatSql) => Promise<void>;
};

type Shape = { readonly parts: number; readonly isNarrow: boolean };

/**
 * Makes `inside` (lines with a content, taken apart) and `all_heads`. `value` and `entries` are over `raw`.
 * Then `lay` makes `insides`: `line_no` and `class` of the lines whose content matters or makes no sense.
 */
export async function takeApart(
  db: Duckdb,
  { source, columns }: DuckdbQuestion,
  sql: FlatSql,
  {
    value,
    entries,
    isNarrow,
  }: {
    readonly value: AmountCells['value'];
    /** The cell of the entries, as `coded_entries` has it. */
    readonly entries: string | undefined;
    readonly isNarrow: boolean;
  },
): Promise<Insides> {
  const cell = `CAST(${columns.content} AS VARCHAR)`;
  const own = `trim(${cell})`;
  let shape: Shape = { parts: USUAL_PARTS, isNarrow };
  for (;;) {
    const { steps, heads, sound } = sql.amountSteps({ value, content: own, ...shape });
    const at = heads.map((_, one) => one + 1);
    const [first = [], ...rest] = steps;
    const layers = [
      `SELECT raw.line_no, ${[...first, ...(entries === undefined ? [] : [`${entries} AS cell_entries`])].join(', ')}
       FROM ${source} AS raw WHERE ${cell} NOT IN ('', 'none') AND ${own} NOT IN ('', 'none')`,
      entries === undefined ? 'SELECT *, TRUE AS is_measured FROM' : 'SELECT a0.*, is_measured FROM',
      ...rest.map((step) => `SELECT *, ${step.join(', ')} FROM`),
      // Longer than its first parts and what stands between them: there are more.
      `SELECT *, strlen(content_cell) > ${at.map((one) => `strlen(p${one})`).join(' + ')} + ${shape.parts - 1} AS is_long FROM`,
    ];
    const wide = at.map((one) => `coalesce(strlen(v${one}) > ${NARROW}, FALSE)`).join(' OR ');
    const asked = '(is_measured OR is_long)';
    await db.run(
      `CREATE OR REPLACE TABLE inside AS SELECT line_no, is_measured, is_long, ${sound} AS is_sound, ${shape.isNarrow ? wide : 'FALSE'} AS is_wide,
        CASE WHEN ${asked} THEN value_cell END AS worth, CASE WHEN ${asked} THEN content_cell END AS cell, ${at.map((one) => `head${one} AS h${one}`).join(', ')}
       FROM (${layers.reduce((inner, layer, one) => `${layer} (${inner}) AS a${one - 1}${one === 1 && entries !== undefined ? ` ${joinOn('entries')}` : ''}`)}) AS a`,
    );
    const [found] = await db.rows(
      "SELECT coalesce(bool_or(is_wide), FALSE) AS wide, coalesce(max(CASE WHEN is_long THEN len(string_split(cell, ';')) END), 0)::INTEGER AS parts FROM inside",
    );
    const more = Math.min(MOST_PARTS, Number(found?.parts));
    if (more <= shape.parts && found?.wide !== true) break;
    shape = { parts: Math.max(more, shape.parts), isNarrow: shape.isNarrow && found?.wide !== true };
  }
  const numbers = Array.from({ length: shape.parts }, (_, one) => one + 1);
  const all = [
    ...numbers.map((one) => `SELECT DISTINCT h${one} AS head FROM inside`),
    "SELECT left(part, length(part) - length(split_part(part, '|', 3))) AS head FROM (SELECT unnest(string_split(cell, ';')) AS part FROM inside WHERE is_long) AS p",
  ];
  await db.run(`CREATE TABLE all_heads AS SELECT DISTINCT head FROM (${all.join(' UNION ALL ')}) AS h`);
  return {
    lay: (spelt) => layInsides(db, spelt, shape, value?.exact ?? false, numbers),
  };
}

async function layInsides(
  db: Duckdb,
  sql: FlatSql,
  shape: Shape,
  isExact: boolean,
  at: readonly number[],
): Promise<void> {
  const whole = "CASE WHEN length(head) - length(replace(head, '|', '')) = 2 THEN head || '1' ELSE head END";
  await db.run(
    `CREATE TABLE heads AS SELECT head, head = '' OR coalesce(${sql.readableCell(CONTENT, 'text')}, FALSE) AS is_good
     FROM (SELECT head, ${whole} AS text FROM all_heads) AS h`,
  );
  const [bad] = await db.rows('SELECT coalesce(bool_or(NOT is_good), FALSE) AS some FROM heads');
  // Where everything that stands before a value can be read, no line need be asked.
  const asked = bad?.some === true ? at : [];
  const heads = asked.map((one) => `JOIN heads AS of${one} ON of${one}.head = h${one}`);
  const good = asked.map((one) => `of${one}.is_good`);
  const { steps, amounts } = sql.amountSteps({
    value: { sql: 'worth', exact: isExact },
    content: 'cell',
    isKnown: true,
    ...shape,
  });
  const [first = [], ...rest] = steps;
  const isGood = ['is_sound', ...good].join(' AND ');
  const layers = [
    `SELECT line_no, is_measured, is_long, (${isGood}) AS is_good, ${first.join(', ')} FROM inside ${heads.join(' ')}
     WHERE is_measured OR is_long OR NOT (${isGood})`,
    ...rest.map((step) => `SELECT *, ${step.join(', ')} FROM`),
  ];
  const relation = layers.reduce((inner, layer, one) => `${layer} (${inner}) AS a${one}`);
  const long = shape.parts < MOST_PARTS ? 'TRUE' : `CASE WHEN is_long THEN ${longContent(sql)} ELSE TRUE END`;
  await db.run(
    `CREATE TABLE insides AS SELECT line_no, CASE WHEN is_good AND ${long} THEN ${amounts} ELSE ${sqlText(UNSOUND)} END AS class FROM (${relation}) AS a`,
  );
}

/** Whether a content of many parts can be read and makes sense. */
function longContent(sql: FlatSql): string {
  const sound = sql.sensibleParts.content
    .replaceAll('item_value', 'CAST(value_cell AS VARCHAR)')
    .replace(/\bcontent\b/g, 'content_cell');
  return `coalesce(${sql.readableCell(CONTENT, 'content_cell')} AND ${sound}, FALSE)`;
}
