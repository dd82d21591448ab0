/** Cells trimmed as the flat form trims them in JavaScript: DuckDB by itself takes away spaces alone. */

/** Blanks of all scripts, by their numbers: what `String.prototype.trim` takes away. */
const BLANKS = [
  ...[9, 10, 11, 12, 13, 32, 160, 5_760],
  ...Array.from({ length: 11 }, (_, at) => 8_192 + at),
  ...[8_232, 8_233, 8_239, 8_287, 12_288, 65_279],
];
const SIGNS = BLANKS.map((one) => `chr(${one})`).join(' || ');

/** The trimmed text, as SQL. */
export const trimmed = (text: string): string => `trim(${text}, ${SIGNS})`;

/** Each of these says that a text begins with no blank, the most usual first; of some that begin with none neither does. */
export const plainBeginnings = (text: string): readonly string[] => [
  `${text} BETWEEN '!' AND '~'`,
  `(${text} > '\u3000~' AND ${text} < '\ufeff')`,
];
