/** Today as the law counts it: the calendar day in Shanghai. */
export const today = (now: Date = new Date()): string => inShanghai.format(now);

/** Made once: a making takes milliseconds. */
const inShanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** @example dayBefore('2026-03-01') // '2026-02-28' */
export function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}
