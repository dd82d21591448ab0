/** How long so many working days were in the published years, from whichever day they were counted. */
import { dayAfter } from '@ytterby/engine';
import { isWorkingDay } from '@ytterby/facts';
import type { WorkingYear } from '@ytterby/law';

/** Published years without a year missing between: the places of the working days, and how many lie before each day. */
type Stretch = { readonly working: readonly number[]; readonly before: readonly number[] };

const measured = new WeakMap<readonly WorkingYear[], readonly Stretch[]>();

/**
 * The fewest and the most calendar days that so many working days took; null where no published stretch is as long.
 * @example lengthsOf(10, workingYears) // [11, 21]
 */
export function lengthsOf(
  workingDays: number,
  years: readonly WorkingYear[],
): readonly [number, number] | null {
  const stretches = measured.get(years) ?? stretchesOf(years);
  measured.set(years, stretches);
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const { working, before } of stretches) {
    for (let start = 0; start < before.length; start++) {
      const last = working[(before[start] as number) + workingDays - 1];
      if (last === undefined) break;
      shortest = Math.min(shortest, last - start + 1);
      longest = Math.max(longest, last - start + 1);
    }
  }
  return longest === 0 ? null : [shortest, longest];
}

function stretchesOf(years: readonly WorkingYear[]): Stretch[] {
  const numbers = years.map((one) => one.year).sort((a, b) => a - b);
  return numbers.filter((year) => !numbers.includes(year - 1)).map((year) => stretchFrom(year, years));
}

function stretchFrom(year: number, years: readonly WorkingYear[]): Stretch {
  const working: number[] = [];
  const before: number[] = [];
  let day = `${year}-01-01`;
  for (let at = 0; ; at++, day = dayAfter(day)) {
    const found = isWorkingDay(day, years);
    if (found === null) return { working, before };
    before.push(working.length);
    if (found) working.push(at);
  }
}
