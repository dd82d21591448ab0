import { expect, it } from 'vitest';
import { type Look, looked, paceOf } from './rate.ts';

const at = (...looks: readonly (readonly [number, number])[]): readonly Look[] =>
  looks.reduce<readonly Look[]>((all, [at, done]) => looked(all, { at, done }), []);

it('says nothing before anything was done', () => {
  expect(paceOf(at(), 10)).toBeNull();
  expect(paceOf(at([0, 0]), 10)).toBeNull();
  expect(paceOf(at([0, 5], [1000, 5]), 10)).toBeNull();
});

it('follows a change of pace, and begins anew where the work did', () => {
  const slow = at([0, 0], [5_000, 50], [11_000, 110], [16_000, 1_110]);
  expect(paceOf(slow, 2_110)).toEqual({ perSecond: 200, left: 5 });
  expect(paceOf(at([0, 0], [1_000, 500], [2_000, 10], [3_000, 20]), null)).toEqual({
    perSecond: 10,
    left: null,
  });
});

it('never says less than none left', () => {
  expect(paceOf(at([0, 0], [1_000, 30]), 20)?.left).toBe(0);
});
