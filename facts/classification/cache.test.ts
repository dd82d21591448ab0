// Kept answers are the answers: the same item gives the same verdicts however many others came between.
import { expect, test } from 'vitest';
import { classifyAttributes, classifyIn } from './classify-attributes.ts';
import { randomItem } from './item/items.fixture.ts';
import { seeded } from './item/random.fixture.ts';
import { corpusTable } from './rules/table.ts';

test('a kept answer equals a fresh one, before and after the store is turned over', () => {
  const next = seeded(300);
  const items = Array.from({ length: 40 }, () => randomItem(next));
  for (const item of items) expect(classifyAttributes(item)).toEqual(classifyIn(corpusTable(), item));
  for (let filler = 0; filler < 900; filler += 1) {
    classifyAttributes({ form: 'alloy', elements: { Fe: `${50 + filler / 1000}` } });
  }
  for (const item of items) expect(classifyAttributes(item)).toEqual(classifyIn(corpusTable(), item));
});

test('the same attributes under another reading are another question', () => {
  const item = { form: 'magnet-material', material: 'NdFeB', elements: { Dy: '0.05', Tb: '0' } } as const;
  const verdict = (settled?: Record<string, string>) =>
    classifyAttributes(item, settled).candidates.find(({ entry }) => entry === '1C905.a#ndfeb')?.verdict;
  expect([verdict(), verdict({ '2025-18-trace-dy-tb': 'any-amount' }), verdict()]).toEqual([
    'unknown',
    'yes',
    'unknown',
  ]);
});
