/** One line of CSV: quotes only where they are needed, lists joined as the flat form joins them. */

export type CsvValue = string | number | boolean | null | readonly string[];

const NEEDS_QUOTES = /[",\n\r]/;
/** What a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** @example csvLine(['a', ['x', 'y'], null, 'say "no"', 7]) // 'a,x;y,,"say ""no""",7\n' */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(cellOf).join(',')}\n`;
}

function cellOf(value: CsvValue): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.join(';') : String(value);
  // A cell that came from somebody else's file must not become a formula in the reader's spreadsheet.
  const safe = typeof value === 'string' && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
