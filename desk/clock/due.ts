/**
 * The last day of a period of Chinese working days (工作日). Where the period runs into a year whose holidays are not
 * published, the answer is an interval and says which year is missing.
 */
import { dayAfter } from '@ytterby/engine';
import { isWorkingDay } from '@ytterby/facts';
import type { WorkingYear } from '@ytterby/law';
import { daysLater } from './days.ts';
import { lengthsOf } from './lengths.ts';

export type Due =
  | { readonly kind: 'day'; readonly day: string }
  /** Between these two days, both included; `unpublished` is the first year whose days are missing. */
  | {
      readonly kind: 'between';
      readonly earliest: string;
      readonly latest: string;
      readonly unpublished: number;
    }
  /** Longer than anything the published years can be measured by. */
  | { readonly kind: 'unknown'; readonly unpublished: number };

/** Days that are not counted: those after `from`, up to and including `until`. */
export type Gap = { readonly from: string; readonly until: string };

/**
 * The last of so many working days that begin on the day after `from`, days in a gap left out.
 *
 * In an unpublished year the rest of the period is taken to be as short and as long as so many working days ever were
 * in the published years, and a week longer: trying this on the years that are known, each hidden in turn, the week
 * was wanted by a day.
 * @example dueAfter('2026-11-23', 10, workingYears) // { kind: 'day', day: '2026-12-07' }
 */
export function dueAfter(
  from: string,
  workingDays: number,
  years: readonly WorkingYear[],
  gaps: readonly Gap[] = [],
): Due {
  let day = from;
  let left = workingDays;
  while (left > 0) {
    const next = dayAfter(day);
    const working = isWorkingDay(next, years);
    if (working === null) return between(day, left, years, gaps);
    day = next;
    if (working && !isInGap(day, gaps)) left -= 1;
  }
  return { kind: 'day', day };
}

/** How many working days lie after `from`, up to and including `until`, outside gaps; null in an unpublished year. */
export function workingDaysBetween(
  from: string,
  until: string,
  years: readonly WorkingYear[],
  gaps: readonly Gap[] = [],
): number | null {
  let counted = 0;
  for (let day = from; day < until; ) {
    day = dayAfter(day);
    const working = isWorkingDay(day, years);
    if (working === null) return null;
    if (working && !isInGap(day, gaps)) counted += 1;
  }
  return counted;
}

const isInGap = (day: string, gaps: readonly Gap[]): boolean =>
  gaps.some((gap) => day > gap.from && day <= gap.until);

function between(from: string, left: number, years: readonly WorkingYear[], gaps: readonly Gap[]): Due {
  const unpublished = Number(dayAfter(from).slice(0, 4));
  const lengths = lengthsOf(left, years);
  if (lengths === null) return { kind: 'unknown', unpublished };
  const [shortest, longest] = lengths;
  return {
    kind: 'between',
    earliest: afterGaps(from, shortest, gaps),
    latest: afterGaps(from, longest + 7, gaps),
    unpublished,
  };
}

/** So many calendar days on, days in a gap not counted. */
function afterGaps(from: string, days: number, gaps: readonly Gap[]): string {
  if (gaps.every((gap) => gap.until <= from)) return daysLater(from, days);
  let day = from;
  for (let left = days; left > 0; ) {
    day = dayAfter(day);
    if (!isInGap(day, gaps)) left -= 1;
  }
  return day;
}
