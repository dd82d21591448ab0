/**
 * Value and content of the lines that weigh them, as classes: an item that may be measured and has something inside, or
 * a value that is not one plain amount; and every line whose content is not plainly in order. All others have no class,
 * or one of the five of `USUAL`, which the line itself tells.
 */
import { sqlText } from '@ytterby/engine/sql';
import type { FlatSql } from '@ytterby/facts/flat';
import { joinOn } from './cells.ts';
import { CONTENT, type Contents, findDoubtful, isReadable, lookOver, NARROW } from './contents.ts';
import type { Duckdb } from './open.ts';

/** Contents of more parts than this are told apart as they are. */
const MOST_PARTS = 6;
/** What is tried first; a content that does not fit has all taken apart anew. */
const USUAL_PARTS = 3;
/** Instead of a class: the content makes no sense. Its code is -1. */
const UNSOUND = '!';
/** Of a line that is not measured; of one with a plain value or none, and with nothing inside or an inside not known. */
export const USUAL = ['', '1000#none', '1000#', '#none', '#'] as const;

export type Weighed = {
  readonly contents: Contents | undefined;
  readonly source: string;
  readonly value: Contents['value'];
  readonly isNarrow: boolean;
  /** Over `raw`, or with the join of the entries: whether the line's item may be measured. */
  readonly measured: { readonly sql: string; readonly cell?: string };
  /** Over `raw`: the line is of a usual class, if it is measured. */
  readonly isUsual: string;
  readonly sqlOf: (spellings: readonly string[]) => FlatSql;
  /** Adds the spellings in a table's column `head` to those known. */
  readonly spell: (table: string) => Promise<readonly string[]>;
};

type Shape = { readonly parts: number; readonly isNarrow: boolean };

/** Makes `insides` (`line_no`, `code`); gives the classes by code and the spellings of control codes. */
export async function layInsides(db: Duckdb, weighed: Weighed) {
  const { contents, sqlOf, spell } = weighed;
  if (contents === undefined) await db.run('CREATE TABLE doubtful (line_no BIGINT)');
  else {
    await lookOver(db, contents);
    await findDoubtful(db, contents, sqlOf(await spell('seen_heads')));
  }
  const shape = await takeApart(db, weighed);
  const seen = contents === undefined ? '' : 'UNION SELECT head FROM seen_heads';
  const heads = Array.from({ length: shape.parts }, (_, one) => `SELECT h${one + 1} AS head FROM inside`);
  const long =
    "SELECT left(part, length(part) - length(split_part(part, '|', 3))) AS head FROM (SELECT unnest(string_split(cell, ';')) AS part FROM inside WHERE is_long) AS p";
  await db.run(`CREATE TABLE all_heads AS ${[...heads, long].join(' UNION ')} ${seen}`);
  const spellings = await spell('all_heads');
  await layClasses(db, weighed, shape, sqlOf(spellings));
  const usual = `map([${USUAL.map(sqlText).join(', ')}, ${sqlText(UNSOUND)}], [${[...USUAL.keys(), -1].join(', ')}])`;
  await db.run(
    `CREATE TABLE own_classes AS SELECT class, coalesce(map_extract_value(${usual}, class), ${USUAL.length} - 1 + row_number() OVER (PARTITION BY map_extract_value(${usual}, class) IS NULL ORDER BY class))::BIGINT AS code
     FROM (SELECT DISTINCT class FROM classed) AS c`,
  );
  await db.run('CREATE TABLE insides AS SELECT line_no, code FROM classed JOIN own_classes USING (class)');
  const own = await db.rows(`SELECT class FROM own_classes WHERE code >= ${USUAL.length} ORDER BY code`);
  const [count] = await db.rows('SELECT count(*)::DOUBLE AS n FROM insides');
  return {
    ...{ spellings, isEmpty: count?.n === 0 },
    classes: [...USUAL, ...own.map((row) => String(row.class))],
  };
}

/** Makes `inside`: the lines to be weighed or looked at closely, taken apart. */
async function takeApart(db: Duckdb, weighed: Weighed): Promise<Shape> {
  const { source, contents, measured, isUsual } = weighed;
  const own = contents === undefined ? 'NULL' : `nullif(trim(${contents.cell}), '')`;
  let shape: Shape = { parts: USUAL_PARTS, isNarrow: weighed.isNarrow };
  for (;;) {
    const sql = weighed.sqlOf([]);
    const { steps, heads, sound } = sql.amountSteps({ value: weighed.value, content: own, ...shape });
    const at = heads.map((_, one) => one + 1);
    const [first = [], ...rest] = steps;
    const isDoubtful = 'line_no IN (SELECT line_no FROM doubtful)';
    const joined = measured.cell === undefined ? [] : [`${measured.cell} AS cell_entries`];
    const apart = [
      `SELECT *, ${isDoubtful} AS is_doubtful FROM (SELECT raw.line_no, raw.is_measured, ${first.join(', ')} FROM
        (SELECT raw.*, ${measured.sql} AS is_measured FROM (SELECT ${['raw.*', ...joined].join(', ')} FROM ${source} AS raw) AS raw ${joined.length > 0 ? joinOn('entries') : ''}) AS raw
        WHERE (is_measured AND NOT (${isUsual})) OR ${isDoubtful}) AS f`,
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

const layered = (layers: readonly string[]): string =>
  layers.reduce((inner, layer, one) => `${layer} (${inner}) AS a${one}`);

/** Makes `classed`: of each line of `inside` its class. */
async function layClasses(db: Duckdb, weighed: Weighed, shape: Shape, sql: FlatSql): Promise<void> {
  await db.run(
    `CREATE TABLE heads AS SELECT head, head = '' OR ${isReadable(sql, 'head')} AS is_good FROM all_heads`,
  );
  const [bad] = await db.rows('SELECT coalesce(bool_or(NOT is_good), FALSE) AS some FROM heads');
  // Where everything that stands before a value can be read, no line need be asked.
  const asked = bad?.some === true ? Array.from({ length: shape.parts }, (_, one) => one + 1) : [];
  const joins = asked.map((one) => `JOIN heads AS of${one} ON of${one}.head = h${one}`);
  const isGood = ['is_sound', ...asked.map((one) => `of${one}.is_good`)].join(' AND ');
  const value = weighed.value && { sql: 'worth', exact: weighed.value.exact };
  const { steps, amounts } = sql.amountSteps({ value, content: 'cell', isKnown: true, ...shape });
  const [first = [], ...rest] = steps;
  const layers = [
    `SELECT line_no, is_measured, is_long, (${isGood}) AS is_good, ${first.join(', ')} FROM inside ${joins.join(' ')}`,
    ...rest.map((step) => `SELECT *, ${step.join(', ')} FROM`),
  ];
  const long = shape.parts < MOST_PARTS ? 'TRUE' : `CASE WHEN is_long THEN ${longContent(sql)} ELSE TRUE END`;
  await db.run(
    `CREATE TABLE classed AS SELECT line_no, CASE WHEN is_good AND ${long} THEN ${amounts} ELSE ${sqlText(UNSOUND)} END AS class FROM (${layered(layers)}) AS a`,
  );
}

/** Whether a content of many parts can be read and makes sense. */
function longContent(sql: FlatSql): string {
  const sound = sql.sensibleParts.content
    .replaceAll('item_value', 'CAST(value_cell AS VARCHAR)')
    .replace(/\bcontent\b/g, 'content_cell');
  return `coalesce(${sql.readableCell(CONTENT, 'content_cell')} AND ${sound}, FALSE)`;
}
