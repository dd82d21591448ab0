/**
 * Chinese working days (工作日) by the official holiday and make-up days. A year whose days are not published is not
 * guessed: the answer is null.
 */
import { dayAfter } from '@ytterby/engine';
import type { WorkingYear } from '@ytterby/law';

/**
 * The last day of a period of working days that begins on the day after `from`.
 * @example dueDay('2025-09-29', 2, workingYears) // '2025-10-09': the holidays lie between
 */
export function dueDay(from: string, workingDays: number, years: readonly WorkingYear[]): string | null {
  let day = from;
  let left = workingDays;
  while (left > 0) {
    day = dayAfter(day);
    const working = isWorkingDay(day, years);
    if (working === null) return null;
    if (working) left -= 1;
  }
  return day;
}

/** Whether a day is a working day; null where its year is not published. @example isWorkingDay('2026-10-01', workingYears) // false */
export function isWorkingDay(day: string, years: readonly WorkingYear[]): boolean | null {
  const year = years.find((one) => one.year === Number(day.slice(0, 4)));
  if (!year) return null;
  if (year.holidays.includes(day)) return false;
  if (year.makeUpWorkdays.includes(day)) return true;
  return weekday(day) < 5;
}

/** Monday is 0. Zeller's congruence, so that no clock or time zone is asked. */
function weekday(day: string): number {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const month = m < 3 ? m + 12 : m;
  const year = m < 3 ? y - 1 : y;
  const k = year % 100;
  const j = Math.floor(year / 100);
  const h = (d + Math.floor((13 * (month + 1)) / 5) + k + Math.floor(k / 4) + Math.floor(j / 4) + 5 * j) % 7;
  return (h + 5) % 7;
}
