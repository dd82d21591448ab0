import { readFileSync } from 'node:fs';
import { isWorkingDay } from '@ytterby/facts';
import { workingYears } from '@ytterby/law/lists';
import { expect, it } from 'vitest';
import { daysLater, yearsLater } from './days.ts';
import { decisionClock } from './decision.ts';
import { dueAfter, workingDaysBetween } from './due.ts';
import { keepUntil } from './records.ts';

/** The official calendars as printed: a row a month, W a working day and - a free one. */
const printed = readFileSync(new URL('./calendars-2024-2026.txt', import.meta.url), 'utf8');

it('agrees with the official calendars of 2024 to 2026 day by day', () => {
  let days = 0;
  for (const row of printed.split('\n').filter((line) => /^\d/.test(line))) {
    const [month = '', marks = ''] = row.split(' ');
    [...marks].forEach((mark, at) => {
      const day = `${month}-${String(at + 1).padStart(2, '0')}`;
      expect([day, isWorkingDay(day, workingYears)]).toEqual([day, mark === 'W']);
      days += 1;
    });
  }
  expect(days).toBe(366 + 365 + 365);
});

it('counts each working day once, and ends on the last', () => {
  for (let from = '2024-01-01'; from < '2026-09-01'; from = daysLater(from, 1)) {
    for (const days of [1, 10, 20, 45]) {
      const due = dueAfter(from, days, workingYears);
      if (due.kind !== 'day') throw new Error(`${from} ${days}`);
      expect(isWorkingDay(due.day, workingYears)).toBe(true);
      expect(workingDaysBetween(from, due.day, workingYears)).toBe(days);
    }
  }
});

it('says an interval where a period crosses into a year that is not published', () => {
  expect(dueAfter('2026-12-17', 10, workingYears)).toEqual({ kind: 'day', day: '2026-12-31' });
  expect(dueAfter('2026-12-18', 10, workingYears)).toEqual({
    kind: 'between',
    earliest: '2027-01-01',
    latest: '2027-01-17',
    unpublished: 2027,
  });
  expect(dueAfter('2026-12-18', 2000, workingYears)).toEqual({ kind: 'unknown', unpublished: 2027 });
});

it('holds the true day in its interval, with each known year hidden in turn', () => {
  let crossed = 0;
  for (const hidden of [2025, 2026]) {
    const known = workingYears.filter((year) => year.year !== hidden);
    for (let from = `${hidden - 1}-10-20`; from < `${hidden}-01-01`; from = daysLater(from, 1)) {
      for (const days of [1, 5, 10, 20, 45]) {
        const truth = dueAfter(from, days, workingYears);
        const due = dueAfter(from, days, known);
        if (truth.kind !== 'day') throw new Error('published');
        if (due.kind === 'day') expect(due).toEqual(truth);
        else if (due.kind === 'unknown') throw new Error('measured');
        else {
          crossed += 1;
          expect([from, days, due.earliest <= truth.day && truth.day <= due.latest]).toEqual([
            from,
            days,
            true,
          ]);
        }
      }
    }
  }
  expect(crossed).toBeGreaterThan(200);
});

it('stops for a query and goes on after the answer', () => {
  const asked = { acceptedOn: '2026-03-02', workingDays: 45, pauses: [] };
  const clock = decisionClock(asked, '2026-03-12', workingYears);
  expect(clock).toEqual({ kind: 'running', counted: 8, due: { kind: 'day', day: '2026-05-08' } });
  const query = { kind: 'query' as const, from: '2026-03-12' };
  expect(decisionClock({ ...asked, pauses: [query] }, '2026-03-20', workingYears)).toEqual({
    kind: 'stopped',
    counted: 8,
    since: '2026-03-12',
    because: ['query'],
  });
  const answered = { ...query, until: '2026-03-20' };
  expect(decisionClock({ ...asked, pauses: [answered] }, '2026-03-23', workingYears)).toEqual({
    kind: 'running',
    counted: 9,
    due: { kind: 'day', day: '2026-05-15' },
    dueIfQueriesCount: { kind: 'day', day: '2026-05-08' },
  });
  const check = { kind: 'site-check' as const, from: '2026-03-12', until: '2026-03-20' };
  expect(decisionClock({ ...asked, pauses: [check] }, '2026-05-15', workingYears)).toEqual({
    kind: 'running',
    counted: 45,
    due: { kind: 'day', day: '2026-05-15' },
  });
  expect(decisionClock({ ...asked, pauses: [check] }, '2026-05-16', workingYears).kind).toBe('over');
});

it('has no limit for watch-listed parties and cases sent on', () => {
  const asked = { acceptedOn: '2026-03-02', workingDays: 45, pauses: [] };
  expect(decisionClock({ ...asked, noLimit: 'watch-list' }, '2026-12-01', workingYears)).toEqual({
    kind: 'no-limit',
    because: 'watch-list',
    provision: 'REG/26',
  });
  expect(decisionClock({ ...asked, noLimit: 'state-council' }, '2026-12-01', workingYears)).toMatchObject({
    provision: 'REG/17',
  });
});

it('keeps records five years from the last event, and not a day less', () => {
  expect(keepUntil('2026-11-23', true)).toBe('2031-11-23');
  expect(keepUntil('2026-11-23', false)).toBeNull();
  expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
  expect(yearsLater('2024-02-29', 5)).toBe('2029-03-01');
});
