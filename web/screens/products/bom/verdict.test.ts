import { expect, it } from 'vitest';
import { fillOf, verdictOf } from './verdict.ts';

const said = (...words: ('yes' | 'no' | 'unknown')[]) =>
  verdictOf(words.map((atThreshold) => ({ atThreshold })));

it('says one word for a part, and never a settled one while a fact is open', () => {
  expect(said('yes', 'yes')).toBe('yes');
  expect(said('no')).toBe('no');
  expect(said('yes', 'no')).toBe('readings');
  expect(said('yes', 'no', 'unknown')).toBe('unknown');
});

it('fills a bar by magnitude: a third at 0.1 %, full at 10 %', () => {
  expect(fillOf('0.1', '100')).toBeCloseTo(1 / 3);
  expect(fillOf('10', '100')).toBeCloseTo(1);
  expect(fillOf('0', '100')).toBe(0);
  expect(fillOf('5', null)).toBe(0);
});
