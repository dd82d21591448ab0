/** Remembering answers changes no answer. */
import { classify } from '@ytterby/facts/classification';
import { expect, test } from 'vitest';
import { remembering } from './remember.ts';

test('equal items are weighed once, whatever their id; others are not mixed up', () => {
  let weighed = 0;
  const answer = remembering((item) => {
    weighed += 1;
    return classify(item);
  });
  expect(answer({ name: '氧化镝' })).toEqual(classify({ name: '氧化镝' }));
  expect(answer({ id: 'b', name: '氧化镝', attributes: null })).toEqual(classify({ name: '氧化镝' }));
  expect(answer({ name: '氧化镝', hs: '2846901910' })).toEqual(
    classify({ name: '氧化镝', hs: '2846901910' }),
  );
  expect(weighed).toBe(2);
});
