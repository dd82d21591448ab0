/** One form for one value: what JSON writes of it once its keys stand in order. */
import { expect, it } from 'vitest';
import { canonical } from './canonical.ts';

const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
};

it.each([
  ['keys of few and of many', { b: 1, a: 2, aa: 3, A: 4, '': 5, ä: 6, '\u{1f600}': 7, '￿': 8 }],
  [
    'more keys than are put in place one by one',
    Object.fromEntries([...'qwertzuiopasdfghjkl'].map((one, at) => [one, at])),
  ],
  ['keys and texts that are escaped', { 'a"b': 'x\ny', 'c\\d': '\u2028"\u0007', 稀土: '氧化镝' }],
  ['numbers, truths and null', [0, -0, 1.5, 1e21, 1e-7, Number.NaN, true, false, null]],
  ['what is undefined', { a: undefined, b: [null, { c: undefined }], d: {} }],
  ['the same keys again, in another order', [{ x: 1, y: 2 }, { y: 3, x: 4 }, []]],
])('%s', (_, value) => {
  expect(canonical(value)).toBe(JSON.stringify(ordered(value)));
});
