import { expect, it } from 'vitest';
import { readRefused } from './read-refused.ts';

it('reads what the server writes, with commas, quotes and line breaks inside', () => {
  const text =
    'file,row,id,place,found,code,reason\r\n' +
    'a.csv,3,SO-1,on_day,"12/13/2026, ""late""",not-a-day,"write a day\nas 2026-12-01"\r\n' +
    'a.csv,9,,activity,,missing,is missing\r\n';
  expect(readRefused(text)).toEqual([
    {
      row: '3',
      id: 'SO-1',
      place: 'on_day',
      found: '12/13/2026, "late"',
      reason: 'write a day\nas 2026-12-01',
    },
    { row: '9', id: '', place: 'activity', found: '', reason: 'is missing' },
  ]);
});

it('reads nothing of nothing', () => {
  expect(readRefused('')).toEqual([]);
});
