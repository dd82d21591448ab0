/** All properties over 100,000 random transactions: the second 50,000, so that both halves run side by side. */
import { shipped } from '@ytterby/law';
import { expect, test } from 'vitest';
import { allProperties } from './at-once.ts';
import { CASES } from './laboratory.ts';

const FROM = CASES / 2;

test('all properties hold over 50,000 random transactions', { timeout: 900_000 }, () => {
  const check = allProperties(shipped());
  const broken: string[] = [];
  let open = 0;
  for (let seed = FROM; seed < FROM + CASES / 2 && broken.length < 5; seed++) {
    const pass = check(seed);
    broken.push(...pass.broken);
    if (pass.isOpen) open += 1;
  }
  expect(broken).toEqual([]);
  // Enough of them were open to have tried what is hard.
  expect(open).toBeGreaterThan(5_000);
});
