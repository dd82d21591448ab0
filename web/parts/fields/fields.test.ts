/** What is typed in a field, and what it is taken to say. */
import { expect, it } from 'vitest';
import { formatOf, grouped } from '../../language/format.ts';
import { readAmount } from './read-amount.ts';
import { readDay } from './read-day.ts';

it('reads a day in any of the ways our languages write one, and no day that is not there', () => {
  for (const text of [
    '2026-11-23',
    '2026/11/23',
    '20261123',
    '2026年11月23日',
    '23 Nov 2026',
    '23 November 2026',
  ])
    expect(readDay(text), text).toBe('2026-11-23');
  for (const text of ['2026-02-30', '31 Feb 2026', '11/23/2026', 'soon', ''])
    expect(readDay(text), text).toBeNull();
});

it('reads back every day that it shows', () => {
  for (const language of ['en', 'zh-CN', 'zh-HK'] as const)
    for (const day of ['2025-01-31', '2026-05-04', '2026-09-09', '2026-12-01'])
      expect(readDay(formatOf(language).day(day)), `${language} ${day}`).toBe(day);
});

it('takes an amount as digits or as bounds, and never rounds', () => {
  expect(readAmount(' 1,234.5000 ')).toBe('1234.5000');
  expect(readAmount('10–14.5')).toEqual({ min: '10', max: '14.5' });
  expect(readAmount('10-')).toEqual({ min: '10' });
  expect(readAmount('')).toBeUndefined();
  for (const text of ['-', '1e3', '12.', 'about 5', '1.2.3']) expect(readAmount(text), text).toBeNull();
});

it('groups thousands without touching a digit', () => {
  expect(grouped('12345678901234567890.123456')).toBe('12,345,678,901,234,567,890.123456');
  expect(grouped('999')).toBe('999');
});
