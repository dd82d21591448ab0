/** Spark SQL: lists by higher-order functions. */
import { AMOUNT, BLANK_ESCAPES, type Dialect, sqlText } from '../dialect.ts';

const parts = (list: string): string => `split(${list}, ';')`;

/** @example spark.quoted('2025-61/1(1)') // '`2025-61/1(1)`' */
export const spark: Dialect = {
  name: 'spark',
  text: 'STRING',
  quoted: (name) => `\`${name.replaceAll('`', '``')}\``,
  exists: (list, alias, predicate) => `coalesce(exists(${parts(list)}, ${alias} -> ${predicate}), FALSE)`,
  sum: (list, alias, amount) =>
    `coalesce(aggregate(${parts(list)}, CAST(0 AS ${AMOUNT}), (so, ${alias}) -> CAST(so + ${amount} AS ${AMOUNT})), 0)`,
  most: (list, alias, amount) =>
    `coalesce(array_max(transform(${parts(list)}, ${alias} -> CAST(${amount} AS ${AMOUNT}))), 0)`,
  each: (list, alias, made) => `array_join(transform(${parts(list)}, ${alias} -> ${made}), ';')`,
  field: (text, sign, at) => `split_part(${text}, ${sqlText(sign)}, ${at})`,
  holds: (text, part) => `instr(${text}, ${part}) > 0`,
  endsWith: (text, end) => `endswith(${text}, ${end})`,
  decimal: (text) => `TRY_CAST(${text} AS ${AMOUNT})`,
  trimmed: (text) => `btrim(${text}, '${BLANK_ESCAPES}')`,
  matches: (text, pattern) => `${text} RLIKE ${sqlText(`^(${pattern})$`).replaceAll('\\', '\\\\')}`,
  listOf: (texts) => `array_compact(array(${texts.join(', ')}))`,
  day: (text) => `TRY_CAST(${text} AS DATE)`,
  kept: 'AS',
  laidDown: 'AS',
};
