/** Calendar dates and weekdays against the platform's own calendar. */
import { describe, expect, it } from 'vitest';
import { dayAndTime, isCalendarDate, weekday } from './calendar-date.ts';

describe('calendar dates', () => {
  it('are days that exist', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    for (const text of [
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '2025-13-01',
      '2025-4-1',
      '2025',
      '2025-04-00',
    ]) {
      expect(isCalendarDate(text)).toBe(false);
    }
  });

  it('fall on the weekdays of the calendar, over thirty years', () => {
    for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2030, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      expect(isCalendarDate(date)).toBe(true);
      expect(weekday(date)).toBe(new Date(day).getUTCDay());
    }
  });

  it('give up their time of day', () => {
    expect(dayAndTime('2025-04-10T12:01:00+08:00')).toEqual({ day: '2025-04-10', time: '12:01' });
    expect(dayAndTime('2025-04-10')).toEqual({ day: '2025-04-10', time: null });
  });
});
