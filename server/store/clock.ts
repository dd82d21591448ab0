/** Days of the law are days in Asia/Shanghai, which has kept one offset since 1991. */

const OFFSET = 8 * 3_600_000;

/** The day in Asia/Shanghai. @example shanghaiDay(new Date('2026-11-22T17:00:00Z')) // '2026-11-23' */
export const shanghaiDay = (moment: Date): string =>
  new Date(moment.getTime() + OFFSET).toISOString().slice(0, 10);

/** When a day begins in Asia/Shanghai. @example beginningOfDay('2026-11-23') // '2026-11-22T16:00:00.000Z' */
export const beginningOfDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET).toISOString();

/** A day so many days later, or earlier. @example addDays('2026-11-30', 1) // '2026-12-01' */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
