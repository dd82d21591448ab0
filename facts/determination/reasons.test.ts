// A reason points to where the document says it, and shows no day that nobody gave.
import { shipped } from '@ytterby/law';
import { expect, test } from 'vitest';
import type { Transaction } from '../transaction/transaction.ts';
import { createDeterminer } from './determine.ts';

const determiner = createDeterminer(shipped());
const reasonsOf = (transaction: Transaction): readonly { readonly fact?: string }[] =>
  determiner.determine(transaction, { today: '2026-11-23' }).provisions.flatMap(({ because }) => because);

const soldOn: Transaction = {
  on: '2025-10-20',
  activity: { kind: 'goods-export', from: 'DE', to: 'TR' },
  parties: [{ role: 'exporter', kind: 'organisation', establishedIn: 'DE' }],
  items: [{ entries: ['1C905.b'], origin: 'CN', madeIn: 'CN', content: [] }],
};

test('the act is where the document names it', () => {
  const act = reasonsOf(soldOn).filter(({ fact }) => fact === 'activity.act');
  expect(act.length).toBeGreaterThan(0);
  for (const reason of act)
    expect(reason).toMatchObject({ pointer: '/activity/kind', value: 'goods-export' });
});

test('of a service, the act it serves is named apart from its kind', () => {
  const served = reasonsOf({
    ...soldOn,
    activity: { kind: 'service', service: 'freight', servedActivity: 'goods-export', from: 'CN', to: 'TR' },
  }).filter(({ fact }) => fact === 'activity.act');
  expect(served.length).toBeGreaterThan(0);
  for (const reason of served) expect(reason).toMatchObject({ pointer: '/activity/servedActivity' });
});

test('a day that nobody claimed is not shown as one', () => {
  const days = reasonsOf(soldOn).filter(({ fact }) => fact === 'item.leftChinaOn');
  expect(days.length).toBeGreaterThan(0);
  for (const reason of days) expect(reason).toMatchObject({ value: undefined, origin: 'derived' });
});

test('a day that was claimed is', () => {
  const claimed = { ...soldOn, items: [{ ...soldOn.items?.[0], leftChinaOn: '2025-10-12' }] };
  const days = reasonsOf(claimed).filter(({ fact }) => fact === 'item.leftChinaOn');
  expect(days.length).toBeGreaterThan(0);
  for (const reason of days) expect(reason).toMatchObject({ value: '2025-10-12' });
});
