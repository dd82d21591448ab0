import { expect, test } from 'vitest';
import type { Row } from '../dossier/row.ts';
import { allOf } from '../nodes/all-of.ts';
import { isOneOf } from '../nodes/is-one-of.ts';
import { isTrue } from '../nodes/is-true.ts';
import { not } from '../nodes/not.ts';
import { some } from '../nodes/some.ts';
import { NO, YES } from '../truth/truth.ts';
import { indexVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Tracing } from './condition.ts';
import { nothingNoted } from './noted.ts';
import { sharedTrees } from './shared-trees.ts';
import { emptyTold } from './told.ts';
import { tracerOf } from './trace.ts';

const words = { en: '', 'zh-CN': '' };
const fact = (path: string, type: 'truth' | 'text') => ({
  path,
  type,
  pointer: '',
  phrase: words,
  question: words,
  suppliedBy: 'exporter' as const,
});
const vocabulary: Vocabulary = {
  subjects: [
    { name: 'transaction', within: null, noun: words, facts: [fact('activity.to', 'text')] },
    {
      name: 'item',
      within: 'transaction',
      noun: words,
      facts: [fact('item.listed', 'truth'), fact('item.technology', 'truth')],
    },
  ],
};
const index = indexVocabulary(vocabulary);
const toJapan = isOneOf({ path: 'activity.to', type: 'text' }, 'JP');
const controlled = allOf(
  isTrue({ path: 'item.listed', type: 'truth' }),
  not(isTrue({ path: 'item.technology', type: 'truth' })),
);
const row = (subject: number, values: Row['values'], rows: Row['rows'] = []): Row => ({
  subject,
  pointer: '',
  values,
  rows,
  origins: [],
});

test('equal conditions become one node, remembered for the subject they speak of', () => {
  const { trees, shared } = sharedTrees([allOf(toJapan, controlled), allOf(controlled, not(toJapan))], index);
  const [first, second] = trees;
  if (first?.kind !== 'all-of' || second?.kind !== 'all-of') throw new Error('the trees changed their kind');
  expect(first.of[1]).toBe(second.of[0]);
  expect(shared.get(first.of[1] as typeof first)).toBe(1);
  expect([...shared.values()].sort()).toEqual([0, 1]);
});

test('what was traced of one item is not taken for another, also inside a list of items', () => {
  const { trees, shared } = sharedTrees(
    [controlled, some('item', { kind: 'constant', value: true }, controlled)],
    index,
  );
  const [free, listed] = [row(1, [false, false]), row(1, [true, false])];
  const tracing: Tracing = {
    index,
    shared,
    walk: { number: 0 },
    noted: nothingNoted(),
    made: new Map(),
    holds: () => () => NO,
  };
  const frame = [row(0, ['JP'], [undefined, [free, listed]]), free];
  const [condition, anyItem] = trees as [typeof controlled, typeof controlled];
  expect(tracerOf(condition, tracing)(frame, emptyTold())).toBe(NO);
  expect(tracerOf(anyItem, tracing)(frame, emptyTold())).toBe(YES);
  expect(tracerOf(condition, tracing)(frame, emptyTold())).toBe(NO);
});
