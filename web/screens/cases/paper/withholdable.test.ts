import { expect, it } from 'vitest';
import type { PaperKind, PaperRecord } from '../../../data/papers.ts';
import { isBeside } from './need.ts';
import { withholdable } from './withholdable.ts';

const say = (en: string) => ({ en, 'zh-CN': en });
const field = (kind: string, key: string, more: object = {}) =>
  ({ kind, key, label: say(key), need: 'must', provision: 'REG/16', standing: 'article', ...more }) as never;
const form = {
  sections: [
    {
      title: say('all'),
      fields: [
        field('party', 'issuer'),
        field('text', 'contract'),
        field('table', 'shares', {
          columns: [
            { kind: 'amount', key: 'numerator', label: say('part'), need: 'must' },
            { kind: 'amount', key: 'denominator', label: say('whole'), need: 'must' },
          ],
        }),
        field('statement', 'controlled'),
        field('signature', 'signature'),
      ],
    },
  ],
} as unknown as PaperKind;

it('offers what is there, cell by cell, and neither undertakings nor signatures', () => {
  const record = {
    fields: {
      issuer: { name: { en: 'Motor maker' } },
      shares: [{ numerator: '0.9', denominator: '420' }, { numerator: '1' }],
      controlled: true,
      signature: { name: 'somebody', on: '2026-11-23' },
    },
  } as unknown as PaperRecord;
  expect(withholdable(record, form).map(({ path, shown }) => `${path} ${shown}`)).toEqual([
    'fields/issuer Motor maker',
    'fields/shares/0/numerator 0.9',
    'fields/shares/0/denominator 420',
    'fields/shares/1/numerator 1',
  ]);
});

it('leaves out a field only where the others say that it does not come into question', () => {
  const need = { level: 'must', when: [{ field: 'watchListed', is: true }] } as const;
  const besides = [{ watchListed: true }, { watchListed: false }, {}].map((fields) => isBeside(need, fields));
  expect([...besides, isBeside('must', {})]).toEqual([false, true, false, false]);
});
