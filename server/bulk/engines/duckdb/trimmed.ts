/** Cells trimmed as the flat form trims them in JavaScript: DuckDB by itself takes away spaces alone. */
import { duckdb } from '@ytterby/engine/sql';

/** The trimmed text, as SQL. */
export const trimmed = duckdb.trimmed;

/** Each of these says that a text begins with no blank, the most usual first; of some that begin with none neither does. */
export const plainBeginnings = (text: string): readonly string[] => [
  `${text} BETWEEN '!' AND '~'`,
  `(${text} > '\u3000~' AND ${text} < '\ufeff')`,
];
