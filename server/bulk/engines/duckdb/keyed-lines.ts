/**
 * The SELECT that gives every line its keys. What the cells themselves say comes before all joins: DuckDB then looks up
 * each distinct cell of a block once. Joins bring lines out of order; `line_no` brings them back when they are written.
 */
import type { CodedColumn } from './cells.ts';
import { AMOUNTS, type Digit } from './packing.ts';
import type { ValueCheck } from './usual-amounts.ts';

export type KeyedLines = {
  readonly source: string;
  readonly carried: readonly string[];
  readonly coded: readonly CodedColumn[];
  readonly digits: readonly Digit[];
  /** How many. */
  readonly keys: number;
  /** Whether a line may be measured, and the class of such a line that is not among `insides`. */
  readonly measured: string;
  readonly usual: string;
  /** No line is among `insides`. */
  readonly isEmpty: boolean;
  readonly check: ValueCheck;
  readonly isContradicted: string;
};

export function keyedLines(lines: KeyedLines): string {
  const { source, carried, coded, digits, measured, check } = lines;
  const joined = coded.filter(({ join }) => join !== undefined);
  const names = Array.from({ length: lines.keys }, (_, key) => `k${key}`);
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
  const own = coded.filter((one) => !joined.includes(one));
  const isEntriesJoined = joined.some(({ name }) => name === 'entries');
  const weighed = (code: string): string => `CASE WHEN ${measured} THEN ${code} ELSE 0 END`;
  const said = [
    ...['raw.line_no', ...carried.map((name) => `raw.${name} AS "carried ${name}"`)],
    ...names.map((name, key) => `${sumOf(key, own)} AS own_${name}`),
    `(${[`NOT (${lines.isContradicted})`, ...required(own)].join(' AND ')}) AS own_read`,
    ...joined.map(({ name, cell }) => `${cell} AS cell_${name}`),
    ...[`${isEntriesJoined ? lines.usual : weighed(lines.usual)} AS usual`, ...check.first],
  ];
  const usual = isEntriesJoined ? weighed('usual') : 'usual';
  const found = '(SELECT code FROM insides WHERE insides.line_no = a0.line_no)';
  const beside = ['line_no', ...carried.map((name) => `"carried ${name}"`)];
  const read = [
    ...beside.map((name) => `a0.${name}`),
    `${lines.isEmpty ? usual : `coalesce(${found}, ${usual})`} AS ${AMOUNTS}`,
    ...names.map((name, key) => `${sumOf(key, joined, `own_${name}`)} AS ${name}`),
    `(${['own_read', check.isGood, ...required(joined)].join(' AND ')}) AS is_read`,
  ];
  const weights = digits.filter(({ column }) => column.name === AMOUNTS);
  const keys = names.map((name, key) => {
    const ofAmounts = weights.filter((one) => one.key === key).map(({ column, base }) => column.code(base));
    return `CASE WHEN is_read AND ${AMOUNTS} >= 0 THEN ${[name, ...ofAmounts].join(' + ')} END AS ${name}`;
  });
  const layers = [
    `SELECT ${said.join(', ')} FROM ${source} AS raw`,
    ...(check.second.length === 0 ? [] : [`SELECT *, ${check.second.join(', ')} FROM`]),
    `SELECT ${read.join(', ')} FROM`,
    `SELECT ${[...beside, ...keys].join(', ')} FROM`,
  ];
  const joins = joined.map(({ join }) => join).join(' ');
  return layers.reduce(
    (inner, layer, at) => `${layer} (${inner}) AS ${at === layers.length - 2 ? `a0 ${joins}` : `b${at}`}`,
  );
}
