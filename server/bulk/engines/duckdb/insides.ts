/**
 * Value and content of the lines that weigh them, as classes: an item that may be measured and has something inside, or
 * a value that is not one plain amount; and every line whose content is not plainly in order. All others have no class,
 * or one of the five of `USUAL`, which the line itself tells.
 */
import { sqlText } from '@ytterby/engine/sql';
import type { FlatSql } from '@ytterby/facts/flat';
import { NARROW } from './contents.ts';
import { closeClasses, MOST_PARTS, plainClasses, type Shape, UNSOUND } from './inside-classes.ts';
import { layered } from './layered.ts';
import type { Duckdb } from './open.ts';
import { trimmed } from './trimmed.ts';
import type { Value } from './usual-amounts.ts';

/** What is tried first; a content that does not fit has all taken apart anew. */
const USUAL_PARTS = 3;
/** Of a line that is not measured; of one with a plain value or none, and with nothing inside or an inside not known. */
export const USUAL = ['', '1000#none', '1000#', '#none', '#'] as const;

export type Weighed = {
  /** The item's value in the source. */
  readonly value: Value;
  /** Some column says what is inside. */
  readonly hasContents: boolean;
  readonly isNarrow: boolean;
  readonly sqlOf: (spellings: readonly string[]) => FlatSql;
  /** All spellings that are known, with those in a table's column `head`. */
  readonly spell: (table: string | undefined) => Promise<readonly string[]>;
};

/** Makes `insides` (`line_no`, `code`) of the lines of `coded` that are to be weighed; gives the classes by code. */
export async function layInsides(db: Duckdb, weighed: Weighed) {
  const { value, sqlOf, spell } = weighed;
  // By themselves first: few among many, they would be taken apart a handful at a time.
  await db.run(
    'CREATE TABLE weighed AS SELECT line_no, is_measured, amounts, worth, content FROM coded WHERE amounts < 0',
  );
  const [found] = await db.rows(
    `SELECT count(*) FILTER (WHERE amounts = -1)::DOUBLE AS plain, count(*) FILTER (WHERE amounts = -2)::DOUBLE AS close,
       coalesce(max(length(content) - length(replace(content, ';', ''))) FILTER (WHERE amounts = -1), 0)::INTEGER + 1 AS parts
     FROM weighed`,
  );
  const shape = Number(found?.close) === 0 ? undefined : await takeApart(db, weighed);
  if (shape !== undefined) await layHeads(db, shape);
  const spellings = await spell(shape && 'all_heads');
  const sql = sqlOf(spellings);
  const plain = { parts: Math.min(MOST_PARTS, Number(found?.parts)), isNarrow: weighed.isNarrow };
  const classes = [
    ...(Number(found?.plain) === 0 ? [] : [plainClasses(value, plain, sql)]),
    ...(shape === undefined ? [] : [await closeClasses(db, value, shape, sql)]),
  ];
  const none = 'SELECT 0::BIGINT AS line_no, NULL::VARCHAR AS class WHERE FALSE';
  await db.run(`CREATE TABLE classed AS ${classes.join(' UNION ALL ') || none}`);
  const usual = `map([${USUAL.map(sqlText).join(', ')}, ${sqlText(UNSOUND)}], [${[...USUAL.keys(), -1].join(', ')}])`;
  await db.run(
    `CREATE TABLE own_classes AS SELECT class, coalesce(map_extract_value(${usual}, class), ${USUAL.length} - 1 + row_number() OVER (PARTITION BY map_extract_value(${usual}, class) IS NULL ORDER BY class))::INTEGER AS code
     FROM (SELECT DISTINCT class FROM classed) AS c`,
  );
  await db.run('CREATE TABLE insides AS SELECT line_no, code FROM classed JOIN own_classes USING (class)');
  const own = await db.rows(`SELECT class FROM own_classes WHERE code >= ${USUAL.length} ORDER BY code`);
  return { spellings, classes: [...USUAL, ...own.map((row) => String(row.class))] };
}

/** Makes `all_heads`: what stands before a value in some line of `inside`. */
async function layHeads(db: Duckdb, { parts }: Shape): Promise<void> {
  const heads = Array.from({ length: parts }, (_, one) => `SELECT h${one + 1} AS head FROM inside`);
  const long =
    "SELECT left(part, length(part) - length(split_part(part, '|', 3))) AS head FROM (SELECT unnest(string_split(cell, ';')) AS part FROM inside WHERE is_long) AS p";
  await db.run(`CREATE TABLE all_heads AS ${[...heads, long].join(' UNION ')}`);
}

/** Makes `inside`: the lines to be looked at closely, taken apart. */
async function takeApart(db: Duckdb, { value, hasContents, ...weighed }: Weighed): Promise<Shape> {
  const sql = weighed.sqlOf([]);
  const cells = {
    value: value && { sql: 'weighed.worth', exact: value.exact },
    content: hasContents ? `nullif(${trimmed('weighed.content')}, '')` : 'NULL',
  };
  let shape: Shape = { parts: USUAL_PARTS, isNarrow: weighed.isNarrow };
  for (;;) {
    const { steps, heads, sound } = sql.amountSteps({ ...cells, ...shape });
    const at = heads.map((_, one) => one + 1);
    const [first = [], ...rest] = steps;
    const apart = [
      `SELECT line_no, is_measured, ${first.join(', ')} FROM weighed WHERE amounts = -2`,
      ...rest.map((step) => `SELECT *, ${step.join(', ')} FROM`),
      // Longer than its first parts and what stands between them: there are more.
      `SELECT *, coalesce(strlen(content_cell) > ${at.map((one) => `strlen(p${one})`).join(' + ')} + ${shape.parts - 1}, FALSE) AS is_long FROM`,
    ];
    const wide = at.map((one) => `coalesce(strlen(v${one}) > ${NARROW}, FALSE)`).join(' OR ');
    await db.run(
      `CREATE OR REPLACE TABLE inside AS SELECT line_no, is_measured, is_long, ${sound} AS is_sound, ${shape.isNarrow ? wide : 'FALSE'} AS is_wide,
        value_cell AS worth, content_cell AS cell, ${at.map((one) => `coalesce(head${one}, '') AS h${one}`).join(', ')}
       FROM (${layered(apart)}) AS a`,
    );
    const [found] = await db.rows(
      "SELECT coalesce(bool_or(is_wide), FALSE) AS wide, coalesce(max(CASE WHEN is_long THEN len(string_split(cell, ';')) END), 0)::INTEGER AS parts FROM inside",
    );
    const more = Math.min(MOST_PARTS, Number(found?.parts));
    if (more <= shape.parts && found?.wide !== true) return shape;
    shape = { parts: Math.max(more, shape.parts), isNarrow: shape.isNarrow && found?.wide !== true };
  }
}
