/** Steps over the calendar. */
import { dayAfter } from '@ytterby/engine';

/** So many calendar days later. @example daysLater('2026-02-27', 2) // '2026-03-01' */
export function daysLater(day: string, days: number): string {
  let then = day;
  for (let left = days; left > 0; left--) then = dayAfter(then);
  return then;
}

/**
 * The same day so many years later; for 29 February, where that year has none, 1 March: never a day too early.
 * @example yearsLater('2024-02-29', 5) // '2029-03-01'
 */
export function yearsLater(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const then = year + years;
  const leap = (then % 4 === 0 && then % 100 !== 0) || then % 400 === 0;
  const said = month === 2 && date === 29 && !leap ? '03-01' : day.slice(5);
  return `${String(then).padStart(4, '0')}-${said}`;
}
