/** A calendar day as typed. */

/** The day that a text names, in any of the ways our languages write one. @example readDay('2026年11月23日') // '2026-11-23' */
export function readDay(text: string): string | null {
  const numbers =
    /^(\d{4})\D{1,2}(\d{1,2})\D(\d{1,2})\D?$/.exec(text.trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (numbers) {
    const [, year = '', month = '', day = ''] = numbers;
    return real(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  const english = /^(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})$/.exec(text.trim());
  if (!english) return null;
  const [, day = '', month = '', year = ''] = english;
  const at = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month.toLowerCase()) / 3;
  return at < 0 ? null : real(`${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const real = (day: string): string | null => {
  const made = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(made.getTime()) || made.toISOString().slice(0, 10) !== day ? null : day;
};
