/** DuckDB: lists by lambdas, never NULL where the logic needs a truth. */
import { AMOUNT, BLANKS, type Dialect, sqlText } from '../dialect.ts';

const SIGNS = BLANKS.map((one) => `chr(${one})`).join(' || ');

const parts = (list: string): string => `string_split(${list}, ';')`;

/** @example duckdb.exists('l', 'x', "x = 'a'") // "coalesce(len(list_filter(string_split(l, ';'), lambda x: x = 'a')) > 0, FALSE)" */
export const duckdb: Dialect = {
  name: 'duckdb',
  text: 'VARCHAR',
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  exists: (list, alias, predicate) =>
    `coalesce(len(list_filter(${parts(list)}, lambda ${alias}: ${predicate})) > 0, FALSE)`,
  sum: (list, alias, amount) =>
    `coalesce(list_sum(list_transform(${parts(list)}, lambda ${alias}: CAST(${amount} AS ${AMOUNT}))), 0)`,
  most: (list, alias, amount) =>
    `coalesce(list_max(list_transform(${parts(list)}, lambda ${alias}: CAST(${amount} AS ${AMOUNT}))), 0)`,
  each: (list, alias, made) =>
    `array_to_string(list_transform(${parts(list)}, lambda ${alias}: ${made}), ';')`,
  field: (text, sign, at) => `split_part(${text}, ${sqlText(sign)}, ${at})`,
  holds: (text, part) => `contains(${text}, ${part})`,
  endsWith: (text, end) => `suffix(${text}, ${end})`,
  // Texts are read into 64 bits many times quicker than into 128: twelve signs always fit.
  decimal: (text) =>
    `CASE WHEN length(${text}) <= 12 THEN CAST(TRY_CAST(${text} AS DECIMAL(18,6)) AS ${AMOUNT}) ELSE TRY_CAST(${text} AS ${AMOUNT}) END`,
  trimmed: (text) => `trim(${text}, ${SIGNS})`,
  matches: (text, pattern) => `regexp_full_match(${text}, ${sqlText(pattern)})`,
  listOf: (texts) => `list_filter([${texts.join(', ')}], lambda x: x IS NOT NULL)`,
  day: (text) => `TRY_CAST(${text} AS DATE)`,
  kept: 'AS NOT MATERIALIZED',
  laidDown: 'AS MATERIALIZED',
};
