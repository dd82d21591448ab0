import { expect, it } from 'vitest';
import { reaches } from './figure.ts';
import { lineOf, type Outcome, sayNumber, verdictOf } from './line.ts';
import { median, microsecondsPerAwait, microsecondsPerCall, millisecondsOf, percentile } from './measure.ts';

const outcome = (value: number | null, bar: Outcome['figure']['bar']): Outcome => ({
  figure: { name: 'engine.closures', unit: 'us/transaction', bar },
  value,
  note: '',
});

it('holds a figure to its bar, inclusive only where it says so', () => {
  expect(reaches(1.3, { op: '<', value: 2 })).toBe(true);
  expect(reaches(2, { op: '<', value: 2 })).toBe(false);
  expect(reaches(2, { op: '<=', value: 2 })).toBe(true);
  expect(reaches(2, { op: '>', value: 2 })).toBe(false);
  expect(reaches(2, { op: '>=', value: 2 })).toBe(true);
});

it('says the verdict first', () => {
  expect(verdictOf(outcome(1.3, { op: '<', value: 2 }))).toBe('ok');
  expect(verdictOf(outcome(2.3, { op: '<', value: 2 }))).toBe('short');
  expect(verdictOf(outcome(2.3, null))).toBe('info');
  expect(verdictOf(outcome(null, null))).toBe('failed');
  expect(verdictOf(outcome(Number.NaN, { op: '<', value: 2 }))).toBe('failed');
});

it('prints a figure as one line of columns', () => {
  const widths = { name: 16, unit: 14 };
  expect(lineOf(outcome(1.3, { op: '<', value: 2 }), widths)).toBe(
    'ok      engine.closures          1.3 us/transaction  bar < 2',
  );
  expect(lineOf({ ...outcome(12_345_678, null), note: '8 items' }, widths)).toBe(
    'info    engine.closures   12,345,678 us/transaction                  8 items',
  );
});

it('rounds to what a reader can use', () => {
  expect(sayNumber(1234567)).toBe('1,234,567');
  expect([0.00001234, 0.5, 12.345, 999.4].map(sayNumber)).toEqual(['0.0000123', '0.5', '12.3', '999']);
});

it('takes the middle and the upper end of many runs', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(
    percentile(
      Array.from({ length: 100 }, (_, place) => place + 1),
      0.95,
    ),
  ).toBe(95);
});

it('calls the work it times, with a turn that never repeats', async () => {
  const turns: number[] = [];
  const timing = { warmUp: 1, batch: 1, batches: 3 };
  const sync = microsecondsPerCall((turn) => turns.push(turn), timing);
  expect(turns).toEqual(turns.map((_, place) => place));
  expect(turns.length).toBeGreaterThanOrEqual(4);
  let awaited = 0;
  const async = await microsecondsPerAwait(async () => (awaited += 1), timing);
  expect(awaited).toBeGreaterThanOrEqual(4);
  expect([sync, async].every((time) => Number.isFinite(time) && time >= 0)).toBe(true);
  let whole = 0;
  await millisecondsOf(() => (whole += 1), 3);
  expect(whole).toBe(4);
});
