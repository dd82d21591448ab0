/** Looking into parsed JSON of unknown shape, and the calendar dates in it. */

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a property holds, one after the other; undefined where there is nothing. */
export const inside = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isFields(at) ? at[key] : undefined), value);

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A real calendar date in the form YYYY-MM-DD. */
export const isDate = (text: string): boolean => {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] as number);
};

/** Where a JSON text breaks, as a line, when the parser says so. */
export const brokenLine = (text: string, message: string): number | null => {
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
};
