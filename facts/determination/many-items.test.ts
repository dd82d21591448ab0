/** Many items of which little is known: the work grows with the items, and each is asked for. */
import { shipped } from '@ytterby/law';
import { expect, test } from 'vitest';
import type { Transaction } from '../transaction/transaction.ts';
import { createDeterminer } from './determine.ts';

const determiner = createDeterminer(shipped());
const transaction = (items: Transaction['items']): Transaction => ({
  on: '2026-11-23',
  knownAt: '2026-11-23',
  activity: { kind: 'goods-export', from: 'DE', to: 'US' },
  ...(items ? { items } : {}),
});

test('twelve items of which nothing is known are asked for one by one', () => {
  const items = Array.from({ length: 12 }, (_, at) => ({ id: `item ${at}` }));
  const answer = determiner.determine(transaction(items), { today: '2026-11-23' });
  expect(answer.outcome).toEqual({ atLeast: 'none', atMost: 'prohibited', settled: false });
  const keys = answer.needs.map((need) => need.key);
  for (const at of items.keys()) expect(keys).toContain(`/items/${at}/entries`);
});

test('items of which different things are known are asked for what each still needs', () => {
  const places = ['CN', 'DE', 'JP', 'US', 'VN', 'AU'];
  const items = places.map((origin) => ({ origin, madeIn: 'DE' }));
  const keys = determiner
    .determine(transaction(items), { today: '2026-11-23' })
    .needs.map((need) => need.key);
  for (const at of places.keys()) expect(keys).toContain(`/items/${at}/entries`);
  expect(keys.some((key) => key.endsWith('/origin'))).toBe(false);
});
