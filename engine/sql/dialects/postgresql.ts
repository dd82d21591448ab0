/** PostgreSQL: lists by subqueries over their parts. A row that WHERE drops must be false, never unknown. */
import { AMOUNT, BLANK_ESCAPES, type Dialect, sqlText } from '../dialect.ts';

const parts = (list: string, alias: string): string => `unnest(string_to_array(${list}, ';')) AS ${alias}`;

/** A cast of a text that is no day is an error here, and ends the query: nothing is cast before it is known to be one. */
const day = (text: string): string =>
  [
    `CASE WHEN ${text} ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' THEN`,
    `CASE WHEN right(${text}, 2) <= to_char(CAST(left(${text}, 8) || '01' AS date) + interval '1 month' - interval '1 day', 'DD')`,
    `THEN CAST(${text} AS date) END END`,
  ].join(' ');

/** @example postgresql.exists('l', 'x', "x = 'a'") // "EXISTS (SELECT 1 FROM unnest(string_to_array(l, ';')) AS x WHERE x = 'a')" */
export const postgresql: Dialect = {
  name: 'postgresql',
  text: 'text',
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  exists: (list, alias, predicate) => `EXISTS (SELECT 1 FROM ${parts(list, alias)} WHERE ${predicate})`,
  sum: (list, alias, amount) => `(SELECT coalesce(sum(${amount}), 0) FROM ${parts(list, alias)})`,
  most: (list, alias, amount) => `(SELECT coalesce(max(${amount}), 0) FROM ${parts(list, alias)})`,
  each: (list, alias, made) => `(SELECT string_agg(${made}, ';') FROM ${parts(list, alias)})`,
  field: (text, sign, at) => `split_part(${text}, ${sqlText(sign)}, ${at})`,
  holds: (text, part) => `strpos(${text}, ${part}) > 0`,
  endsWith: (text, end) => `right(${text}, length(${end})) = ${end}`,
  decimal: (text) => `CAST(${text} AS ${AMOUNT})`,
  trimmed: (text) => `btrim(${text}, E'${BLANK_ESCAPES}')`,
  matches: (text, pattern) => `${text} ~ ${sqlText(`^(${pattern})$`)}`,
  listOf: (texts) => `array_remove(ARRAY[${texts.join(', ')}]::text[], NULL)`,
  day,
  kept: 'AS MATERIALIZED',
  laidDown: 'AS MATERIALIZED',
};
