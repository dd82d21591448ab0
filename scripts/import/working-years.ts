/**
 * Chinese working days (工作日): the State Council's yearly arrangement of public holidays and make-up days.
 * A year that is not here is unknown, not a year without holidays.
 */
import type { Grade, Source, WorkingYear } from '../../law/lists/types.ts';
import { isCalendarDate, weekday } from './calendar-date.ts';
import type { Faults, ImportFault } from './fault.ts';
import { readFields } from './fields.ts';
import type { SourceRegister } from './source-register.ts';
import { publishedWording } from './wording.ts';

/** Every year of the file, in order. */
export function workingYearsOf(
  value: unknown,
  register: SourceRegister,
  faults: Faults,
): readonly WorkingYear[] {
  const years = readFields('working-days.json', value, faults);
  return Object.keys(years.row)
    .sort()
    .map((year) => {
      const fields = readFields(`working-days.json.${year}`, years.row[year], faults);
      return {
        year: Number(year),
        holidays: fields.texts('holidays'),
        makeUpWorkdays: fields.texts('makeupWorkdays'),
        grade: fields.text('grade') as Grade,
        sources: fields.texts('source').flatMap((reference) => register.keysOf(reference)),
        notes: publishedWording(fields.text('notes')),
      };
    });
}

/** Every fault of the years: dates of that year, in order, once; make-up days are weekends and no holidays. */
export function checkWorkingYears(
  years: readonly WorkingYear[],
  sources: readonly Source[],
): readonly ImportFault[] {
  const known = new Set(sources.map((source) => source.key));
  return years.flatMap((year) => {
    const faults: Faults = [];
    const where = `working days ${year.year}`;
    for (const days of [year.holidays, year.makeUpWorkdays]) {
      days.forEach((day, at) => {
        if (!isCalendarDate(day)) faults.push({ where, what: `"${day}"`, right: 'a date YYYY-MM-DD' });
        if (!day.startsWith(`${year.year}-`))
          faults.push({ where, what: `${day} is of another year`, right: `a day of ${year.year}` });
        if (at > 0 && day <= (days[at - 1] as string))
          faults.push({ where, what: `${day} is out of order`, right: 'each day once, in order' });
      });
    }
    for (const day of year.makeUpWorkdays) {
      if (year.holidays.includes(day))
        faults.push({ where, what: `${day} is holiday and working day`, right: 'one of them' });
      if (weekday(day) % 6 !== 0)
        faults.push({ where, what: `make-up day ${day} is no weekend day`, right: 'a Saturday or Sunday' });
    }
    for (const key of year.sources) {
      if (!known.has(key))
        faults.push({ where, what: `source ${key} is unknown`, right: 'a key of the register' });
    }
    return faults;
  });
}
