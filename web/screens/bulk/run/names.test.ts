import { expect, it } from 'vitest';
import { namesOf } from './names.ts';

it('gives the names of one kind, most first, ties by name', () => {
  const tally = {
    'tier|none': 2,
    'tier|licence': 7,
    'open|none|licence': 2,
    'tierless|x': 9,
    'tier|exempt': 2,
  };
  expect(namesOf(tally, 'tier').map(({ name }) => name)).toEqual([['licence'], ['exempt'], ['none']]);
  expect(namesOf(tally, 'open')).toEqual([{ name: ['none', 'licence'], count: 2 }]);
  expect(namesOf(tally, 'need')).toEqual([]);
});
