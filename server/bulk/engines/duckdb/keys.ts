/**
 * Each line's codes packed into a few whole numbers, the parts of the line side by side in them, and beside them the
 * class of its value and content. Two lines with the same key are the same to the law.
 */
import { sqlText } from '@ytterby/engine/sql';
import { FLAT_PARTIES, FLAT_PARTS, type FlatRow, type FlatSql } from '@ytterby/facts/flat';
import { type CodedColumn, codeColumn, given, isCoded } from './cells.ts';
import { NARROW, takeApart, UNSOUND } from './insides.ts';
import type { Duckdb } from './open.ts';
import type { DuckdbQuestion } from './question.ts';

/** Keys below this stay exact as JavaScript's numbers. */
const MOST = 2 ** 52;
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
  /** Spellings of control codes that the lines hold. */
  readonly spellings: readonly string[];
};

type Digit = {
  readonly column: CodedColumn;
  readonly span: number;
  readonly key: number;
  readonly base: number;
};

/** Makes `keyed`: `line_no`, what is carried, the keys (NULL in a refused line) and `amounts`. */
export async function layKeys(
  db: Duckdb,
  question: DuckdbQuestion,
  sqlOf: (spellings: readonly string[]) => FlatSql,
): Promise<Keys> {
  const { source, columns, carried } = question;
  const present = given(question);
  const listed = present.map(({ name }) => `${columns[name]} AS ${name}`).join(', ');
  const described = await db.rows(`DESCRIBE SELECT ${listed} FROM ${source} AS raw`);
  const typeOf = new Map(described.map((row) => [String(row.column_name), String(row.column_type)]));
  const textOf = (name: string): string => {
    const own = columns[name] ?? 'NULL';
    return `nullif(trim(${typeOf.get(name) === 'VARCHAR' ? own : `CAST(${own} AS VARCHAR)`}), '')`;
  };
  const inEntries = await spellingsIn(db, question);
  const sql = sqlOf(inEntries);
  // Most texts begin with no blank, which tells that they are given without trimming them.
  const isGiven = (name: string) => (times: number) => {
    const own = columns[name] ?? 'NULL';
    return typeOf.get(name) === 'VARCHAR'
      ? `CASE WHEN ${own} >= '!' THEN ${times} WHEN ${textOf(name)} IS NULL THEN 0 ELSE ${times} END`
      : `CASE WHEN ${own} IS NULL THEN 0 ELSE ${times} END`;
  };
  const coded: CodedColumn[] = [];
  const long: string[] = [];
  for (const column of present) {
    const { name } = column;
    if (isCoded(column)) coded.push(await codeColumn(db, question, sql, column, typeOf.get(name) ?? ''));
    else if (column.type === 'text') {
      if (typeOf.get(name) === 'VARCHAR') long.push(columns[name] ?? 'NULL');
      if (name !== 'id') coded.push({ name, classes: [null, name], hasBad: false, code: isGiven(name) });
    }
  }
  const valueType = typeOf.get('item_value') ?? '';
  const fits = DECIMAL.exec(valueType);
  const isExact =
    fits !== null && Number(fits[2] ?? 18) - Number(fits[3] ?? 0) <= 18 && Number(fits[3] ?? 0) <= 6;
  const hasContent = columns.content !== undefined;
  const value =
    columns.item_value === undefined
      ? undefined
      : { sql: isExact ? columns.item_value : textOf('item_value'), exact: isExact };
  const isNarrow = isExact
    ? Number(fits[2] ?? 18) - Number(fits[3] ?? 0) <= NARROW
    : columns.item_value === undefined;
  const entries = coded.find(({ name }) => name === 'entries');
  const measured = entries?.isMeasured ?? 'TRUE';
  let spellings = inEntries;
  if (hasContent) {
    const insides = await takeApart(db, question, sql, { value, entries: entries?.cell, isNarrow });
    spellings = await spellingsWith(db, inEntries);
    await insides.lay(sqlOf(spellings));
  }
  const amounts = sql.amountSteps({
    ...{ value, isNarrow, parts: 0 },
    // Of a line that has no inside this is empty, or says that nothing matters.
    content: hasContent
      ? `CASE WHEN ${columns.content} >= '!' THEN CAST(${columns.content} AS VARCHAR) ELSE ${textOf('content')} END`
      : undefined,
  });
  // What stands before it are the parts of the line; that a value or a content is given is a part of the item.
  const [first = [], ...steps] = amounts.steps;
  const named: CodedColumn[] = ['item_value', 'content']
    .filter((name) => columns[name] !== undefined)
    .map((name) => ({ name: `${name} given`, classes: [null, 'x'], hasBad: false, code: isGiven(name) }));
  const { digits, keys } = packed([...coded, ...named]);
  const joined = coded.filter(({ join }) => join !== undefined);
  const joins = joined.map(({ join }) => join).join('\n');
  const own = carried.map((name) => `raw.${name} AS "carried ${name}"`);
  // Asked as a value and not joined: a join that leaves some lines unmatched would bring them out of order.
  const ofInside = hasContent
    ? ['(SELECT class FROM insides WHERE insides.line_no = a0.line_no) AS inside']
    : [];
  const tooLong = long.map((one) => `length(${one}) > 20000`).join(' OR ');
  const bad = [
    ...(long.length === 0
      ? []
      : [`(greatest(${long.map((one) => `strlen(${one})`).join(', ')}) > 20000 AND (${tooLong}))`]),
    ...sameParty(question, textOf),
  ];
  const carriedOn = carried.map((name) => `"carried ${name}"`);
  const keyNames = Array.from({ length: keys }, (_, key) => `k${key}`);
  // What the cells themselves say comes before all joins: DuckDB then looks up each distinct cell of a block once.
  const sumOf = (key: number, isJoined: boolean, begin: string): string => {
    const sum = digits
      .filter((one) => one.key === key && joined.includes(one.column) === isJoined)
      .map(({ column, base }) => column.code(base));
    // What all lines share is added once.
    const constant = sum.filter((one) => /^\d+$/.test(one)).reduce((so, one) => so + Number(one), 0);
    return `${[begin, `${constant}::BIGINT`, ...sum.filter((one) => !/^\d+$/.test(one))].filter((one) => one !== '' && one !== '0::BIGINT').join(' + ') || '0::BIGINT'}`;
  };
  const required = (isJoined: boolean): readonly string[] =>
    coded
      .filter((one) => joined.includes(one) === isJoined)
      .flatMap(({ name, hasBad, code }) => [
        ...(hasBad ? [`${code(1)} >= 0`] : []),
        ...(name === 'on_day' || name === 'activity' ? [`${code(1)} <> 0`] : []),
      ]);
  const isBad = bad.length === 0 ? 'FALSE' : `coalesce(${bad.join(' OR ')}, FALSE)`;
  const isEntriesJoined = joined.some(({ name }) => name === 'entries');
  const said = [
    ...['raw.line_no', ...own, ...keyNames.map((name, key) => `${sumOf(key, false, '')} AS own_${name}`)],
    `(${[`NOT (${isBad})`, ...required(false)].join(' AND ')}) AS own_read`,
    ...joined.map(({ name, cell }) => `${cell} AS cell_${name}`),
    ...(isEntriesJoined ? [] : [`${measured} AS own_measured`]),
    ...first,
  ];
  const read = [
    ...['a0.line_no', ...carriedOn, 'value_cell', 'content_cell', ...ofInside],
    ...keyNames.map((name, key) => `${sumOf(key, true, `own_${name}`)} AS ${name}`),
    `(${['own_read', ...required(true)].join(' AND ')}) AS is_read`,
    `${isEntriesJoined ? measured : 'own_measured'} AS is_measured`,
  ];
  const layers = [
    `SELECT ${read.join(', ')} FROM (SELECT ${said.join(', ')} FROM ${source} AS raw) AS a0 ${joins}`,
    ...steps.map((step) => `SELECT *, ${step.join(', ')} FROM`),
    // Apart, so that it is worked out once and not for each key.
    `SELECT *, (${['is_read', amounts.sound, ...(hasContent ? [`coalesce(inside <> ${sqlText(UNSOUND)}, TRUE)`] : [])].join(' AND ')}) AS is_sound FROM`,
  ];
  const relation = layers.reduce((inner, layer, at) => `${layer} (${inner}) AS a${at}`);
  const kept = keyNames.map((name) => `CASE WHEN is_sound THEN ${name} END AS ${name}`);
  const asClass = hasContent
    ? `CASE WHEN inside IS NOT NULL THEN inside ELSE ${amounts.amounts} END`
    : amounts.amounts;
  await db.inOrder(
    `CREATE TABLE keyed AS SELECT ${['line_no', ...carriedOn, ...kept, `${asClass} AS amounts`].join(',\n ')}
     FROM (${relation}) AS a`,
  );
  return { count: keys, parts: partsOf(digits), spellings };
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

/** Spellings of control codes among the entries, and with those inside; the table `all_heads` is laid by then. */
async function spellingsIn(db: Duckdb, { source, columns }: DuckdbQuestion): Promise<readonly string[]> {
  if (columns.entries === undefined) return [];
  return spellingsOf(
    db,
    `SELECT unnest(string_split(trim(cell), ';')) AS code FROM (SELECT DISTINCT CAST(${columns.entries} AS VARCHAR) AS cell FROM ${source} AS raw) AS c`,
  );
}

const spellingsWith = async (db: Duckdb, known: readonly string[]): Promise<readonly string[]> => [
  ...new Set([
    ...known,
    ...(await spellingsOf(db, "SELECT split_part(head, '|', 1) AS code FROM all_heads")),
  ]),
];

async function spellingsOf(db: Duckdb, codes: string): Promise<readonly string[]> {
  const rows = await db.rows(`SELECT DISTINCT code FROM (${codes}) AS c WHERE code <> '' LIMIT 20000`);
  return rows.map((row) => String(row.code)).filter((one) => !/[|'\s]/.test(one));
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
