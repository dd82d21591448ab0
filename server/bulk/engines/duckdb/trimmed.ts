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

/** Whether a text surely begins with no blank, which is quickly told; of some that begin with none it is not said. */
export const beginsPlainly = (text: string): string =>
  `(${text} BETWEEN '!' AND '~' OR (${text} > '\u3000~' AND ${text} < '\ufeff'))`;
