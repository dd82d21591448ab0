/** What papers state where a bill is silent is supposed beside it, and what cannot be taken says why. */
import { decimal, exactly, toText } from '@ytterby/engine/amount';
import { expect, it } from 'vitest';
import { memberOf } from '../read/member.ts';
import type { ReadPart } from '../read/part.ts';
import type { Bom } from './bom.ts';
import type { Evidence } from './evidence.ts';
import { openBom } from './open-bom.ts';
import { openWithPapers } from './open-with-papers.ts';
import { sharesOfPart } from './part-shares.ts';

const price = (text: string) => ({ price: exactly(decimal(text)), currency: 'EUR' });
const bill: Bom<ReadPart> = {
  parts: [
    { id: 'AXIS', ...price('1000'), entries: ['2025-61/P2-1.3'], origin: 'DE', madeIn: 'DE' },
    { id: 'MOTOR', ...price('400'), entries: [], origin: 'DE' },
    { id: 'DY', entries: ['2025-61/P1-04'] },
  ],
  lines: [
    { parent: 'AXIS', child: 'MOTOR', quantity: exactly(decimal('1')) },
    { parent: 'AXIS', child: 'DY', quantity: exactly(decimal('1')) },
  ],
};
const on = '2026-11-23';
const options = { threshold: decimal('0.001'), on, currency: 'EUR' };
const withPapers = (papers: readonly Evidence[], bom = bill) =>
  openWithPapers(bom, papers, on, (part) => memberOf(part), options);
const declared = (part: string, more: Partial<Evidence>): Evidence => ({
  ...{ kind: 'supplier-declaration', part, on: '2026-03-02', from: 'Maker' },
  ...more,
});
const stated = (amount: string, currency = 'EUR') => ({ price: { amount: decimal(amount), currency } });
const least = (found: ReturnType<typeof withPapers>) =>
  found ? sharesOfPart(found.bom, 'AXIS')?.shares.map(({ numerator }) => toText(numerator.min)) : [];
const reasons = (found: ReturnType<typeof withPapers>) =>
  found?.left.map(({ fact, paper, why }) => `${paper.part} ${fact} ${why}`);

it('a stated price, origin and share narrow the answer, and the bill stays as it was', () => {
  const papers = [
    declared('DY', { states: { ...stated('2'), origin: 'CN' } }),
    declared('MOTOR', { share: decimal('0.9'), of: decimal('420') }),
  ];
  const found = withPapers(papers);
  expect(found?.taken.map(({ fact, says }) => `${fact} ${says}`)).toEqual([
    'content 0.9 / 420',
    'price 2 EUR',
    'origin CN',
  ]);
  // 2 for the metal, and 400 x 0.9 / 420 in the motor, cut downwards.
  expect(new Set(least(found))).toEqual(new Set(['2.857142857142']));
  expect(sharesOfPart((found as NonNullable<typeof found>).bom, 'AXIS')?.limbs.content).not.toContain(
    'unknown',
  );
  const own = openBom(bill, (part) => memberOf(part), options);
  expect(own.kind === 'bom' && sharesOfPart(own.bom, 'AXIS')?.limbs.content).toContain('unknown');
});

it('a share of nothing closes the inside, and a part by weight is counted by its unit', () => {
  const none = withPapers([
    declared('MOTOR', { share: decimal('0') }),
    declared('DY', { share: decimal('0'), states: { ...stated('2'), origin: 'JP' } }),
  ]);
  expect(sharesOfPart((none as NonNullable<typeof none>).bom, 'AXIS')?.shares[0]?.present).toBe('no');
  const byWeight: Bom<ReadPart> = {
    parts: [
      { id: 'AXIS', ...price('1000'), entries: [] },
      { id: 'ALLOY', unit: 'kg', ...price('50') },
    ],
    lines: [{ parent: 'AXIS', child: 'ALLOY', quantity: exactly(decimal('200')), unit: 'g' }],
  };
  const found = withPapers([declared('ALLOY', { share: decimal('0.1') })], byWeight);
  const shares = sharesOfPart((found as NonNullable<typeof found>).bom, 'AXIS')?.shares ?? [];
  // 0.2 kg at 50 a kilogram, a tenth of it: 1; the alloy itself may be on Part 1, which is open.
  expect(shares.map(({ numerator }) => toText(numerator.min))).toContain('1');
});

it('where the bill or another paper says otherwise nothing is taken, and that is said', () => {
  expect(
    reasons(
      withPapers([
        declared('MOTOR', { states: { ...stated('390'), origin: 'CN', entry: '2025-61/P2-1.3' } }),
      ]),
    ),
  ).toEqual([
    'MOTOR price bill-says-otherwise',
    'MOTOR origin bill-says-otherwise',
    'MOTOR classification bill-says-otherwise',
  ]);
  const two = [
    declared('DY', { states: stated('2') }),
    declared('DY', { from: 'Other', states: stated('3') }),
  ];
  expect(reasons(withPapers(two))).toEqual(['DY price papers-differ', 'DY price papers-differ']);
  const later = [two[0] as Evidence, declared('DY', { on: '2026-05-01', states: stated('3') })];
  expect(withPapers(later)?.taken.map(({ says }) => says)).toEqual(['3 EUR']);
  expect(reasons(withPapers([declared('DY', { share: decimal('0.5') })]))).toEqual(['DY content no-price']);
  expect(reasons(withPapers([declared('DY', { states: stated('2', 'USD') })]))).toEqual(['DY price no-rate']);
  expect(reasons(withPapers([declared('DY', { states: stated('1001') })]))).toEqual(['DY price above-whole']);
  // The same as the bill says: nothing to tell. Run out, or of a later day: not looked at.
  expect(withPapers([declared('MOTOR', { states: { ...stated('400.0'), origin: 'DE' } })])).toBeNull();
  expect(withPapers([declared('DY', { states: stated('2'), until: '2026-11-22' })])).toBeNull();
  expect(withPapers([declared('DY', { states: stated('2'), on: '2026-11-24' })])).toBeNull();
});
