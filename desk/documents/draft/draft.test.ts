/** Drafts hold what the transaction or the answer says, and undertake or sign nothing for anybody. */
import { readFileSync } from 'node:fs';
import { checkTransaction, createDeterminer, type Transaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { type Form, fieldsOf } from '../form/form.ts';
import { formOf } from '../forms/index.ts';
import { checkRecord } from '../record/check-record.ts';
import { determinationMemoFrom } from './from-answers.ts';
import { draftedKinds, draftFrom } from './from-transaction.ts';

const named = shipped();
const transactionOf = (name: string): Transaction => {
  const text = readFileSync(new URL(`../../../samples/transactions/${name}.json`, import.meta.url), 'utf8');
  const checked = checkTransaction(JSON.parse(text), named.corpus);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.transaction;
};
const head = { reference: 'D-1', on: '2026-11-23' };

describe.each(draftedKinds)('%s', (kind) => {
  test.each(['motor-de-us', 'terbium-cn-de'])('from %s is a record that can be read', (name) => {
    const form = formOf(kind) as Form;
    const draft = draftFrom(form, transactionOf(name), head);
    expect(checkRecord(draft)).not.toHaveProperty('faults');
    for (const field of fieldsOf(form))
      if (field.kind === 'statement' || field.kind === 'signature')
        expect(draft?.fields[field.key]).toBeNull();
  });
});

test('a notice is for importer and end user from China, for the next recipient from elsewhere', () => {
  const form = formOf('compliance-notice') as Form;
  expect(draftFrom(form, transactionOf('terbium-cn-de'), head)?.fields).toMatchObject({
    issuerKind: 'domestic',
    importer: { name: 'Magnet maker in Germany', territory: 'DE' },
    endUser: { name: 'Magnet maker in Germany' },
    recipient: null,
  });
  expect(draftFrom(form, transactionOf('motor-de-us'), head)?.fields).toMatchObject({
    issuerKind: 'overseas',
    recipient: { name: 'Car maker in the United States' },
    shares: [{ item: 'motor', numerator: '0.9', denominator: '420', currency: 'EUR' }],
  });
  expect(draftFrom(formOf('classification-memo') as Form, transactionOf('motor-de-us'), head)).toBeNull();
});

test('the memo of a determination says its interval, grounds and needs', () => {
  const answer = createDeterminer(named).determine(transactionOf('motor-de-us'), { today: '2026-11-23' });
  const memo = determinationMemoFrom(answer, head);
  expect(checkRecord(memo)).not.toHaveProperty('faults');
  expect(memo.fields).toMatchObject({
    atLeast: 'none',
    atMost: 'licence',
    needs: [{ key: 'status:2025-61' }],
    signature: null,
  });
});
