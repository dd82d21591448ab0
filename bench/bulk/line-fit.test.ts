/** The line through what sizes cost. */
import { expect, it } from 'vitest';
import { fitLine } from './line-fit.ts';

it('finds what is fixed and what each further one costs', () => {
  const points = [100, 1_000, 10_000].map((count) => ({ count, cost: 3 + 2 * count }));
  const { fixed, perFurther } = fitLine(points);
  expect(fixed).toBeCloseTo(3, 6);
  expect(perFurther).toBeCloseTo(2, 9);
});

it('lies between costs that no line goes through', () => {
  const { fixed, perFurther } = fitLine([
    { count: 1, cost: 1 },
    { count: 2, cost: 1.9 },
    { count: 3, cost: 3 },
  ]);
  expect(Math.abs(fixed)).toBeLessThan(0.1);
  expect(perFurther).toBeGreaterThan(0.9);
});
