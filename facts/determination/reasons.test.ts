// A reason points to where the document says it, and shows no day that nobody gave.
import { shipped } from '@ytterby/law';
import { expect, test } from 'vitest';
import type { Transaction } from '../transaction/transaction.ts';
import type { Reason } from './determination.ts';
import { createDeterminer } from './determine.ts';

const determiner = createDeterminer(shipped());
/** Every reason of an answer that rests on one fact. */
const reasonsOn = (fact: string, transaction: Transaction): readonly Reason[] =>
  determiner
    .determine(transaction, { today: '2026-11-23' })
    .provisions.flatMap(({ because }) => because)
    .filter((reason) => reason.kind === 'fact' && reason.fact === fact);

const soldOn: Transaction = {
  on: '2025-10-20',
  activity: { kind: 'goods-export', from: 'DE', to: 'TR' },
  parties: [{ role: 'exporter', kind: 'organisation', establishedIn: 'DE' }],
  items: [{ entries: ['1C905.b'], origin: 'CN', madeIn: 'CN', content: [] }],
};

test('the act is where the document names it', () => {
  const act = reasonsOn('activity.act', soldOn);
  expect(act.length).toBeGreaterThan(0);
  for (const reason of act)
    expect(reason).toMatchObject({ pointer: '/activity/kind', value: 'goods-export' });
});

test('of a service, the act it serves is named apart from its kind', () => {
  const served = reasonsOn('activity.act', {
    ...soldOn,
    activity: { kind: 'service', service: 'freight', servedActivity: 'goods-export', from: 'CN', to: 'TR' },
  });
  expect(served.length).toBeGreaterThan(0);
  for (const reason of served) expect(reason).toMatchObject({ pointer: '/activity/servedActivity' });
});

test('a day that nobody claimed is not shown as one', () => {
  const days = reasonsOn('item.leftChinaOn', soldOn);
  expect(days.length).toBeGreaterThan(0);
  for (const reason of days) expect(reason).toMatchObject({ value: undefined, origin: 'derived' });
});

test('a day that was claimed is', () => {
  const claimed = { ...soldOn, items: [{ ...soldOn.items?.[0], leftChinaOn: '2025-10-12' }] };
  const days = reasonsOn('item.leftChinaOn', claimed);
  expect(days.length).toBeGreaterThan(0);
  for (const reason of days) expect(reason).toMatchObject({ value: '2025-10-12' });
});
