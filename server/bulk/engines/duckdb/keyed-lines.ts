/**
 * Every line in codes, read once, and then with its keys. What the cells themselves say comes before all joins: DuckDB
 * then looks up each distinct cell of a block once. Joins bring lines out of order; `line_no` brings them back when they
 * are written.
 */
import type { CodedColumn } from './cells.ts';
import { AMOUNTS, type Digit } from './packing.ts';
import type { ValueCheck } from './usual-amounts.ts';

export type LinesInCodes = {
  readonly source: string;
  readonly carried: readonly string[];
  readonly coded: readonly CodedColumn[];
  readonly digits: readonly Digit[];
  /** How many. */
  readonly keys: number;
  /** Over `raw`, or with the join of the entries: whether a line may be measured. */
  readonly measured: string;
  /** Over `raw`: the item's value and content, and whether the content is plainly in order. */
  readonly value: string;
  readonly content: string;
  readonly inOrder: string;
  /** Over `raw`: the class of a measured line; below zero where it is to be weighed. */
  readonly usual: string;
  readonly check: ValueCheck;
  readonly isContradicted: string;
};

const namesOf = (keys: number): readonly string[] => Array.from({ length: keys }, (_, key) => `k${key}`);
const besideOf = (carried: readonly string[]): readonly string[] => [
  'line_no',
  ...carried.map((name) => `"carried ${name}"`),
];

/**
 * The SELECT of `coded`: the keys as far as the codes make them (NULL in a refused line), `amounts` as the line itself
 * tells its class, and below zero where it is to be weighed (-1 in order, -2 to be looked at closely): there `worth` and
 * `content` are kept too.
 */
export function linesInCodes(lines: LinesInCodes): string {
  const { source, carried, coded, digits, check } = lines;
  const joined = coded.filter(({ join }) => join !== undefined);
  const own = coded.filter((one) => !joined.includes(one));
  const names = namesOf(lines.keys);
  const sumOf = (key: number, columns: readonly CodedColumn[], begin = ''): string => {
    const sum = digits
      .filter((one) => one.key === key && columns.includes(one.column))
      .map(({ column, base }) => column.code(base));
    // What all lines share is added once.
    const constant = sum.filter((one) => /^\d+$/.test(one)).reduce((so, one) => so + Number(one), 0);
    const all = [begin, `${constant}::BIGINT`, ...sum.filter((one) => !/^\d+$/.test(one))];
    return all.filter((one) => one !== '' && one !== '0::BIGINT').join(' + ') || '0::BIGINT';
  };
  const required = (columns: readonly CodedColumn[]): readonly string[] =>
    columns.flatMap(({ name, hasBad, code }) => [
      ...(hasBad ? [`${code(1)} >= 0`] : []),
      ...(name === 'on_day' || name === 'activity' ? [`${code(1)} <> 0`] : []),
    ]);
  const isEntriesJoined = joined.some(({ name }) => name === 'entries');
  const measured = `${lines.measured} AS is_measured`;
  // To look at value and content takes long, and most lines are not measured.
  const usualOf = (usual: string): string => `CASE WHEN ${lines.measured} THEN ${usual} ELSE 0 END AS usual`;
  const beside = besideOf(carried);
  const said = [
    ...['raw.line_no', ...carried.map((name) => `raw.${name} AS "carried ${name}"`)],
    ...names.map((name, key) => `${sumOf(key, own)} AS own_${name}`),
    `(${[`NOT (${lines.isContradicted})`, ...required(own)].join(' AND ')}) AS own_read`,
    ...joined.map(({ name, cell }) => `${cell} AS cell_${name}`),
    ...[`${lines.value} AS own_worth`, `${lines.content} AS own_content`, `(${lines.inOrder}) AS in_order`],
    ...(isEntriesJoined ? [`${lines.usual} AS usual`] : [usualOf(lines.usual), measured]),
    ...check.first,
  ];
  const first = `SELECT ${said.join(', ')} FROM ${source} AS raw`;
  const checked =
    check.second.length === 0 ? first : `SELECT *, ${check.second.join(', ')} FROM (${first}) AS b`;
  const read = [
    ...beside.map((name) => `a.${name}`),
    ...['own_worth', 'own_content', 'in_order'],
    ...(isEntriesJoined ? [usualOf('usual'), measured] : ['usual', 'is_measured']),
    ...names.map((name, key) => `${sumOf(key, joined, `own_${name}`)} AS ${name}`),
    `(${['own_read', check.isGood, ...required(joined)].join(' AND ')}) AS is_read`,
  ];
  const weighed = [
    ...[...beside, 'is_measured', 'own_worth', 'own_content'],
    ...names.map((name) => `CASE WHEN is_read THEN ${name} END AS ${name}`),
    `CASE WHEN NOT is_read THEN 0 WHEN in_order THEN usual ELSE -2 END AS ${AMOUNTS}`,
  ];
  const kept = ['worth', 'content'].map((name) => `CASE WHEN ${AMOUNTS} < 0 THEN own_${name} END AS ${name}`);
  const joins = joined.map(({ join }) => join).join(' ');
  return `SELECT ${[...beside, 'is_measured', ...names, AMOUNTS, ...kept].join(', ')} FROM
    (SELECT ${weighed.join(', ')} FROM (SELECT ${read.join(', ')} FROM (${checked}) AS a ${joins}) AS r) AS w`;
}

/** The SELECT of `keyed`: of each line its keys, with the class of its value and content; NULL in a refused line. */
export function keyedLines(
  carried: readonly string[],
  digits: readonly Digit[],
  keys: { readonly ofCodes: number; readonly all: number },
): string {
  const weight = digits.find(({ column }) => column.name === AMOUNTS);
  const select = (amounts: string): string => {
    const keyed = namesOf(keys.all).map((name, key) => {
      const code = key < keys.ofCodes ? name : '0::BIGINT';
      const sum = weight?.key === key ? `${code} + ${amounts} * ${weight.base}::BIGINT` : code;
      return `CASE WHEN k0 IS NOT NULL AND ${amounts} >= 0 THEN ${sum} END AS ${name}`;
    });
    return [...besideOf(carried), ...keyed].join(', ');
  };
  return `SELECT ${select(AMOUNTS)} FROM coded WHERE ${AMOUNTS} >= 0
    UNION ALL SELECT ${select('code')} FROM coded JOIN insides USING (line_no) WHERE ${AMOUNTS} < 0`;
}
