/**
 * Each line's codes packed into a few whole numbers, the parts of the line side by side in them, and beside them the
 * class of its value and content. Two lines with the same key are the same to the law.
 */
import { duckdb } from '@ytterby/engine/sql';
import {
  FLAT_COLUMNS,
  FLAT_PARTIES,
  FLAT_PARTS,
  type FlatColumn,
  type FlatRow,
  type FlatSql,
} from '@ytterby/facts/flat';
import { type CodedColumn, codeColumn, given, isCoded } from './cells.ts';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';

/** Keys below this stay exact as JavaScript's numbers. */
const MOST = 2 ** 52;
/** Contents of more parts than this are told apart as they are. */
const MOST_PARTS = 6;
/** Whole digits that fit 64 bits beside six after the point. */
const NARROW = 12;
const DECIMAL = /^(DECIMAL\((\d+),(\d+)\)|U?(TINY|SMALL|BIG)?INT(EGER)?)$/;

/** A part of a line in the keys: `read` gives its cells back. */
export type KeyedPart = {
  readonly name: string;
  readonly slices: readonly { readonly key: number; readonly base: number; readonly span: number }[];
  readonly read: (values: readonly number[]) => FlatRow;
};

export type Keys = {
  /** How many key columns `keyed` has: `k0`, `k1`... */
  readonly count: number;
  readonly parts: readonly KeyedPart[];
};

type Digit = {
  readonly column: CodedColumn;
  readonly span: number;
  readonly key: number;
  readonly base: number;
};

/** Makes `keyed`: `line_no`, what is carried, the keys (NULL in a refused line) and `amounts`. */
export async function layKeys(db: Duckdb, question: DuckdbQuestion, sql: FlatSql): Promise<Keys> {
  const { source, columns, carried } = question;
  const present = given(question);
  const listed = present.map(({ name }) => `${columns[name]} AS ${name}`).join(', ');
  const described = await db.rows(`DESCRIBE SELECT ${listed} FROM ${source} AS raw`);
  const typeOf = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
  const textOf = (name: string): string => {
    const own = columns[name] ?? 'NULL';
    return `nullif(trim(${typeOf.get(name) === 'VARCHAR' ? own : `CAST(${own} AS VARCHAR)`}), '')`;
  };
  const coded: CodedColumn[] = [];
  const long: string[] = [];
  for (const column of present) {
    const { name } = column;
    if (isCoded(column)) coded.push(await codeColumn(db, question, sql, column, typeOf.get(name) ?? ''));
    else if (column.type === 'text') {
      const own = columns[name] ?? 'NULL';
      const isText = typeOf.get(name) === 'VARCHAR';
      if (isText) long.push(`(strlen(${own}) > 20000 AND length(${own}) > 20000)`);
      // Most names begin with no blank, which tells that they are given without trimming them.
      if (name !== 'id')
        coded.push({
          name,
          classes: [null, name],
          hasBad: false,
          code: (times) =>
            `CASE ${isText ? `WHEN ${own} >= '!' THEN ${times} ` : ''}WHEN ${textOf(name)} IS NULL THEN 0 ELSE ${times} END`,
        });
    }
  }
  const valueType = typeOf.get('item_value') ?? '';
  const fits = DECIMAL.exec(valueType);
  const isExact =
    fits !== null && Number(fits[2] ?? 18) - Number(fits[3] ?? 0) <= 18 && Number(fits[3] ?? 0) <= 6;
  const hasContent = columns.content !== undefined;
  const inside = hasContent
    ? await readHeads(db, sql)
    : { parts: 0, longest: 0, hasBad: false, isRagged: false };
  const parts = Math.min(inside.parts, MOST_PARTS);
  const isLong = inside.parts > MOST_PARTS;
  const amounts = sql.amountSteps({
    value:
      columns.item_value === undefined
        ? undefined
        : { sql: isExact ? columns.item_value : textOf('item_value'), exact: isExact },
    content: hasContent
      ? inside.isRagged
        ? textOf('content')
        : `nullif(CAST(${columns.content} AS VARCHAR), '')`
      : undefined,
    ...{ parts, isKnown: !inside.hasBad },
    isNarrow:
      inside.longest <= NARROW &&
      (isExact ? Number(fits[2] ?? 18) - Number(fits[3] ?? 0) <= NARROW : columns.item_value === undefined),
  });
  // What stands before it are the parts of the line; that a value or a content is given is a part of the item.
  const [first = [], ...steps] = amounts.steps;
  const cells: Readonly<Record<string, string | undefined>> = {
    item_value: first[0]?.slice(0, first[0].lastIndexOf(' AS ')),
    content: first[1]?.slice(0, first[1].lastIndexOf(' AS ')),
  };
  const named: CodedColumn[] = ['item_value', 'content']
    .filter((name) => columns[name] !== undefined)
    .map((name) => ({
      name: `${name} given`,
      classes: [null, 'x'],
      hasBad: false,
      code: (times) => `CASE WHEN ${cells[name]} IS NULL THEN 0 ELSE ${times} END`,
    }));
  const { digits, keys } = packed([...coded, ...named]);
  const joins = coded.flatMap(({ join }) => join ?? []).join('\n');
  const hasEntries = columns.entries !== undefined;
  const measured = 'm_entries.is_measured';
  const own = carried.map((name) => `raw.${name} AS "carried ${name}"`);
  // Where everything that stands before a value can be read, no line need be asked.
  const asked = inside.hasBad ? amounts.heads : [];
  const heads = asked.map(
    (head) => `JOIN heads AS of_${head} ON of_${head}.head IS NOT DISTINCT FROM ${head}`,
  );
  const headsGood = asked.map((head) => `of_${head}.is_good`);
  const extra = isLong
    ? [
        `CASE WHEN ${duckdb.field('inside_cell', ';', parts + 1)} <> '' THEN ${longContent(sql)} ELSE TRUE END`,
      ]
    : [];
  const bad = [...long, ...sameParty(question, textOf)];
  const carriedOn = carried.map((name) => `"carried ${name}"`);
  const keyNames = Array.from({ length: keys }, (_, key) => `k${key}`);
  const packedKeys = keyNames.map((name, key) => {
    const sum = digits.filter((one) => one.key === key).map(({ column, base }) => column.code(base));
    // What all lines share is added once.
    const constant = sum.filter((one) => /^\d+$/.test(one)).reduce((so, one) => so + Number(one), 0);
    const others = sum.filter((one) => !/^\d+$/.test(one));
    return `${[`${constant}::BIGINT`, ...others].join(' + ')} AS ${name}`;
  });
  const required = coded.flatMap(({ name, hasBad, code }) => [
    ...(hasBad ? [`${code(1)} >= 0`] : []),
    ...(name === 'on_day' || name === 'activity' ? [`${code(1)} <> 0`] : []),
  ]);
  const isBad = bad.length === 0 ? 'FALSE' : `coalesce(${bad.join(' OR ')}, FALSE)`;
  const isRead = [`NOT (${isBad})`, ...required].join(' AND ');
  const read = [
    ...['raw.line_no', ...own, ...packedKeys, `(${isRead}) AS is_read`],
    ...[`${hasEntries ? measured : 'TRUE'} AS is_measured`, ...first],
  ];
  const layers = [
    `SELECT ${read.join(', ')} FROM ${source} AS raw ${joins}`,
    ...steps.map((step) => `SELECT *, ${step.join(', ')} FROM`),
    // Apart, so that it is worked out once and not for each key.
    `SELECT *, (${['is_read', amounts.sound, ...extra].join(' AND ')}) AS is_sound FROM`,
  ];
  const relation = layers.reduce((inner, layer, at) => `${layer} (${inner}) AS a${at}`);
  const whole = ['is_sound', ...headsGood].join(' AND ');
  const kept = keyNames.map((name) => `CASE WHEN ${whole} THEN ${name} END AS ${name}`);
  await db.inOrder(
    `CREATE TABLE keyed AS SELECT ${['line_no', ...carriedOn, ...kept, `${amounts.amounts} AS amounts`].join(',\n ')}
     FROM (${relation}) AS a ${heads.join('\n')}`,
  );
  return { count: keys, parts: partsOf(digits) };
}

/** Digits of mixed base: the parts of a line side by side, as many to a key as it holds. */
function packed(columns: readonly CodedColumn[]): {
  readonly digits: readonly Digit[];
  readonly keys: number;
} {
  const digits: Digit[] = [];
  let [key, base] = [0, 1];
  for (const part of PARTS) {
    for (const column of columns.filter((one) => part.columns.includes(one.name))) {
      const span = column.classes.length;
      if (base * span > MOST) [key, base] = [key + 1, 1];
      digits.push({ column, span, key, base });
      base *= span;
    }
  }
  return { digits, keys: key + 1 };
}

const PARTS = [
  { name: 'day', columns: ['on_day', 'known_at'] },
  ...FLAT_PARTS.map(({ name, columns }) => ({
    name,
    columns: name === 'item' ? [...columns, 'item_value given', 'content given'] : columns,
  })),
];

function partsOf(digits: readonly Digit[]): readonly KeyedPart[] {
  return PARTS.map(({ name, columns }): KeyedPart => {
    const mine = digits.filter(({ column }) => columns.includes(column.name));
    const byKey = Map.groupBy(mine, (one) => one.key);
    const slices = [...byKey].map(([key, of]) => ({
      key,
      base: of[0]?.base ?? 1,
      span: of.reduce((so, one) => so * one.span, 1),
    }));
    const read = (values: readonly number[]): FlatRow => {
      const cells: Record<string, FlatRow[string]> = {};
      for (const { column, span, key, base } of mine) {
        const at = slices.findIndex((one) => one.key === key);
        const from = slices[at]?.base ?? 1;
        const code = Math.floor((values[at] as number) / (base / from)) % span;
        cells[column.name] = column.classes[code] ?? null;
      }
      return cells;
    };
    return { name, slices, read };
  });
}

/** Makes `all_heads`: whatever stands before a value inside. */
export async function layHeads(db: Duckdb, { source, columns }: DuckdbQuestion): Promise<void> {
  if (columns.content === undefined) return;
  const own = `CAST(${columns.content} AS VARCHAR)`;
  await db.run(
    `CREATE TABLE all_heads AS SELECT head, max(parts)::INTEGER AS parts, max(longest)::INTEGER AS longest, bool_or(is_ragged) AS is_ragged FROM
     (SELECT left(part, length(part) - length(split_part(part, '|', 3))) AS head, parts, length(split_part(part, '|', 3)) AS longest, is_ragged FROM
      (SELECT unnest(string_split(text, ';')) AS part, length(text) - length(replace(text, ';', '')) + 1 AS parts, is_ragged FROM
       (SELECT trim(own) AS text, own <> trim(own) AS is_ragged FROM (SELECT ${own} AS own FROM ${source} AS raw) AS c WHERE own NOT IN ('', 'none')) AS c) AS p) AS h GROUP BY head`,
  );
}

/** Makes `heads`, of each whether it can be read; gives the most parts and the longest value that a content has. */
async function readHeads(
  db: Duckdb,
  sql: FlatSql,
): Promise<{
  readonly parts: number;
  readonly longest: number;
  readonly hasBad: boolean;
  readonly isRagged: boolean;
}> {
  const whole = "CASE WHEN length(head) - length(replace(head, '|', '')) = 2 THEN head || '1' ELSE head END";
  await db.run(
    `CREATE TABLE heads AS SELECT head, head = '' OR coalesce(${sql.readableCell(CONTENT, 'text')}, FALSE) AS is_good FROM (SELECT head, ${whole} AS text FROM all_heads) AS h
     UNION ALL SELECT NULL, TRUE UNION ALL SELECT '', TRUE WHERE NOT EXISTS (SELECT 1 FROM all_heads WHERE head = '')`,
  );
  const [most] = await db.rows(
    'SELECT coalesce(max(parts), 0)::INTEGER AS parts, coalesce(max(longest), 0)::INTEGER AS longest, bool_or(is_ragged) AS is_ragged, (SELECT bool_or(NOT is_good) FROM heads) AS has_bad FROM all_heads',
  );
  return {
    parts: Number(most?.parts ?? 0),
    longest: Number(most?.longest ?? 0),
    hasBad: most?.has_bad === true,
    isRagged: most?.is_ragged === true,
  };
}

const CONTENT = FLAT_COLUMNS.find(({ name }) => name === 'content') as FlatColumn;

/** Whether a content of many parts can be read and makes sense. */
function longContent(sql: FlatSql): string {
  const sound = sql.sensibleParts.content
    .replaceAll('item_value', 'CAST(value_cell AS VARCHAR)')
    .replace(/\bcontent\b/g, 'content_cell');
  return `(${sql.readableCell(CONTENT, 'content_cell')} AND ${sound})`;
}

/** One name, once on no list and once on one, as the lines say it. */
function sameParty(
  { columns, said = columns }: DuckdbQuestion,
  textOf: (name: string) => string,
): readonly string[] {
  const both = FLAT_PARTIES.filter(
    ({ prefix }) => columns[`${prefix}_name`] !== undefined && said[`${prefix}_listings`] !== undefined,
  );
  return both.flatMap(({ prefix: one }, at) =>
    both.slice(at + 1).map(({ prefix: other }) => {
      const none = (prefix: string): string =>
        `(nullif(trim(CAST(${said[`${prefix}_listings`]} AS VARCHAR)), '') = 'none')`;
      return `(${textOf(`${one}_name`)} = ${textOf(`${other}_name`)} AND ${none(one)} <> ${none(other)})`;
    }),
  );
}
