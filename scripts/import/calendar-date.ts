/**
 * Calendar dates as the corpus writes them: `YYYY-MM-DD`, a day that exists, in Asia/Shanghai.
 */
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a date `YYYY-MM-DD` that the calendar has. */
export function isCalendarDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && leap ? 29 : (daysOfMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** 0 for Sunday to 6 for Saturday (Sakamoto's method; no clock, no time zone). */
export function weekday(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** The day of a stamp that may carry a time of day, and that time where it does. */
export function dayAndTime(stamp: string): { readonly day: string; readonly time: string | null } {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(stamp);
  return found ? { day: found[1] as string, time: found[2] as string } : { day: stamp, time: null };
}
