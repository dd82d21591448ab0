import { expect, it } from 'vitest';
import { percentOf } from '../../language/words.ts';
import { fractionOf } from './read-percent.ts';

it('moves the point and loses no digit', () => {
  expect(['5', '12.5', '100', '0', '0.1', '0.004', '007', '1234.50'].map(fractionOf)).toEqual([
    ...['0.05', '0.125', '1', '0', '0.001', '0.00004', '0.07', '12.345'],
  ]);
});

it('leaves what is no number as it was typed', () => {
  expect(['', 'some', '5-7', '1e3', '-1'].map(fractionOf)).toEqual(['', 'some', '5-7', '1e3', '-1']);
});

it('comes back as it went', () => {
  for (let tenths = 0; tenths <= 1000; tenths += 1)
    expect(percentOf(fractionOf(`${tenths / 10}`))).toBe(`${tenths / 10}%`);
});
