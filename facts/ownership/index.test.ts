/** The documented examples of the door, and the samples that come with the product. */
import { readFileSync } from 'node:fs';
import { decimal } from '@ytterby/engine/amount';
import { expect, test } from 'vitest';
import * as ownership from './index.ts';
import { hullOf, numberText, percentOf, sumOf } from './share.ts';

const graphOf = (input: unknown): ownership.Graph => {
  const read = ownership.readGraphs(input);
  if ('faults' in read)
    throw new Error(read.faults.map((fault) => ownership.tellFault(fault, 'en')).join('\n'));
  return read.graphs[0] as ownership.Graph;
};
const listed = [{ id: 'A', list: 'control-list' }];
const chain = () => ownership.withListed(graphOf('A,B,50\nB,C,50'), listed).graph;

test('documented examples', () => {
  expect(ownership.assess(chain()).readings['chain-aggregate']).toEqual(['B', 'C']);
  const register = ownership.openRegister(chain());
  expect(ownership.because(register, 'B')?.kind).toBe('owners');
  expect(ownership.because(register, 'A')).toBeNull();
  expect(ownership.standingIn(register).review).toEqual([]);
  expect(ownership.economicStakes(register).get('C')).toEqual({ kind: 'exact', percent: '25' });
  expect(ownership.tell(register, 'en').economic).toEqual({ B: '50', C: '25' });
  expect(ownership.heldByListed(chain(), 'B')).toEqual([
    { list: 'control-list', percent: '50', direct: true, holder: 'A' },
  ]);
  expect(ownership.withListed(chain(), listed).unmatched).toEqual([]);
  expect(ownership.withListed(chain(), [{ id: 'Z', list: null }]).unmatched).toEqual(['Z']);
  const changed = ownership.update(register, {
    owner: 'A',
    owned: 'B',
    share: ownership.exactShare(decimal('49.99')),
  });
  expect('standing' in changed && changed.standing.map(({ entity }) => entity)).toEqual(['B', 'C']);
  expect(ownership.tellFault({ code: 'over-100', path: '/holdings/0/percent', given: '101' }, 'en')).toBe(
    '/holdings/0/percent: 101 percent is more than the whole; 0 to 100 is expected',
  );
  const [thirty, forty, twenty] = ['30', '40', '20'].map((text) => ownership.exactShare(decimal(text))) as [
    ownership.Share,
    ownership.Share,
    ownership.Share,
  ];
  expect(ownership.shareText(hullOf(thirty, forty))).toBe('30–40');
  expect(ownership.shareText(sumOf(thirty, twenty))).toBe('50');
  expect(ownership.shareText(ownership.unknownShare)).toBe('?');
  expect(numberText(1e-7)).toBe('0.0000001');
  expect(numberText(1e21)).toBe('1000000000000000000000');
  expect(numberText(-1)).toBeNull();
});

test.each([
  [
    'joint-venture.json',
    { 'chain-aggregate': ['Harbour Magnet JV', 'Harbour Magnet Sales'], 'over-50-single': [] },
    [],
  ],
  ['circle.json', { 'chain-aggregate': [] }, ['Beta Holding', 'Gamma Holding']],
  ['register.csv', { 'chain-aggregate': ['Midstream Alloys'] }, ['Downstream Motors']],
  ['two-lists.ndjson', { 'chain-aggregate': ['Northern Rotors'] }, []],
  ['statements.bods.json', { 'chain-aggregate': ['r-mid', 'r-end'] }, []],
  ['entities.ftm.ndjson', { 'chain-aggregate': ['ftm-mid'] }, ['ftm-end']],
])('sample %s', (file, held, open) => {
  const text = readFileSync(new URL(`../../samples/ownership/${file}`, import.meta.url), 'utf8');
  const first = { 'statements.bods.json': 'r-top', 'entities.ftm.ndjson': 'ftm-top' }[file];
  const read = graphOf(text);
  const graph =
    first === undefined ? read : ownership.withListed(read, [{ id: first, list: 'watch-list' }]).graph;
  const { readings, review } = ownership.assess(graph, { on: '2026-11-01' });
  expect(readings).toMatchObject(held);
  expect(review.map(({ entity }) => entity)).toEqual(open);
});

test('reads no percentage of more characters than one has', () => {
  expect(percentOf(`0.${'3'.repeat(198)}`)).not.toBeNull();
  expect(percentOf(`0.${'3'.repeat(199)}`)).toBeNull();
});
