/** A verified notice beside a bill of materials: it agrees, or it is said to contradict it. */
import { decimal, exactly, parseDecimal } from '@ytterby/engine/amount';
import { openBom, weighEvidence } from '@ytterby/facts/content';
import { expect, test } from 'vitest';
import { dayInShanghai, evidenceOf } from './evidence.ts';
import { companies, issue } from './tiers.fixture.ts';

const amount = (text: string) => {
  const value = parseDecimal(text);
  if (value === null) throw new Error(text);
  return exactly(value);
};

const opened = openBom(
  {
    parts: [
      { id: 'MAGNET', price: amount('30'), unit: 'pcs' },
      { id: 'DY', price: amount('1'), unit: 'pcs', inside: 'nothing' },
    ],
    lines: [{ parent: 'MAGNET', child: 'DY', quantity: amount('1'), unit: 'pcs' }],
  },
  ({ id }) =>
    id === 'DY'
      ? { part1: 'yes', part2: 'no', magnet: 'no', chinaOrigin: 'yes', chineseTechnology: 'no' }
      : { part1: 'no', part2: 'yes', magnet: 'yes', chinaOrigin: 'no', chineseTechnology: 'no' },
  { threshold: decimal('0.001') },
);

const standingOf = async (numerator: string, denominator: string) => {
  const cast = await companies();
  const { credential } = await issue(cast.magnet, cast.motor, [numerator, denominator], []);
  const { evidence, missing } = evidenceOf(credential, [
    { part: 'MAGNET', item: 'item-1' },
    { part: 'DY', item: 'item-9' },
  ]);
  expect(missing).toEqual(['item-9']);
  expect(evidence).toMatchObject([
    { kind: 'compliance-notice', part: 'MAGNET', on: '2026-11-23', from: 'Magnet maker in Germany' },
  ]);
  if (opened.kind === 'faults') throw new Error(JSON.stringify(opened.faults));
  return weighEvidence(opened.bom, evidence, '2026-11-24').map(({ standing }) => standing);
};

test('a share of one in thirty agrees, though it has no end in decimals', async () => {
  expect(await standingOf('1', '30')).toEqual(['agrees']);
});

test('a share that the bill of materials cannot have contradicts it', async () => {
  expect(await standingOf('1', '10')).toEqual(['contradicts']);
  expect(await standingOf('0.03', '1')).toEqual(['contradicts']);
});

test('the day of a notice is the day in Shanghai', () => {
  expect(dayInShanghai('2026-11-22T15:59:59Z')).toBe('2026-11-22');
  expect(dayInShanghai('2026-11-22T16:00:00Z')).toBe('2026-11-23');
});
