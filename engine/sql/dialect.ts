/**
 * What SQL engines say differently. Lists are texts whose parts are joined by a separator, so that quantifiers need no
 * type of an engine's own; everything else in the compiled text is common to all of them.
 */

export type Dialect = {
  readonly name: 'duckdb' | 'postgresql' | 'spark';
  /** The type of a text of any length. */
  readonly text: string;
  /** A name in the engine's quotes. */
  readonly quoted: (name: string) => string;
  /** True where some part of a list satisfies the predicate; false for a list of no parts, which is NULL. Never NULL. */
  readonly exists: (list: string, alias: string, predicate: string) => string;
  /** Exact sum of an amount over the parts of a list; zero over no parts. Never NULL. */
  readonly sum: (list: string, alias: string, amount: string) => string;
  /** The greatest of an amount over the parts of a list; zero over no parts. Never NULL. */
  readonly most: (list: string, alias: string, amount: string) => string;
  /** Each part of a list made anew, joined again; NULL over no parts. */
  readonly each: (list: string, alias: string, made: string) => string;
  /** The field of a text, counted from 1, parted by a sign; empty where there are fewer. */
  readonly field: (text: string, sign: string, at: number) => string;
  /** Whether a text holds another. */
  readonly holds: (text: string, part: string) => string;
  /** Whether a text ends with another. */
  readonly endsWith: (text: string, end: string) => string;
  /** A text as an exact decimal with six digits after the point. */
  readonly decimal: (text: string) => string;
  /** A text without the blanks of any script at its ends, as JavaScript trims: engines by themselves take spaces alone. */
  readonly trimmed: (text: string) => string;
  /** Whether a text is wholly of a pattern that all engines read alike. */
  readonly matches: (text: string, pattern: string) => string;
  /** Those of several texts that are not NULL, as a list. */
  readonly listOf: (texts: readonly string[]) => string;
  /** A day that is none becomes NULL instead of an error. */
  readonly day: (text: string) => string;
  /** Opens a common table expression that is a step of a longer SELECT. */
  readonly kept: string;
  /** Opens one whose rows are laid down whole before they are read: joins leave ragged batches. */
  readonly laidDown: string;
};

/** A text as SQL writes it. @example sqlText("it's") // "'it''s'" */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A calendar day as SQL writes it. @example sqlDay('2025-10-09') // "DATE '2025-10-09'" */
export const sqlDay = (day: string): string => `DATE '${day}'`;

/** Blanks of all scripts, by their numbers: what `String.prototype.trim` takes away. */
export const BLANKS: readonly number[] = [
  ...[9, 10, 11, 12, 13, 32, 160, 5_760],
  ...Array.from({ length: 11 }, (_, at) => 8_192 + at),
  ...[8_232, 8_233, 8_239, 8_287, 12_288, 65_279],
];

/** The blanks as a text of escapes, for engines that read `\uXXXX`. */
export const BLANK_ESCAPES = BLANKS.map((one) => `\\u${one.toString(16).padStart(4, '0')}`).join('');

/** The type that holds every amount of the flat form and their sums exactly. */
export const AMOUNT = 'DECIMAL(38,6)';
