import { expect, it } from 'vitest';
import { type Answer, answerOf, evidenceOf } from './answer.ts';

const asked = [
  { part: 'magnet', facts: ['share', 'origin'] },
  { part: 'shaft', facts: ['price'] },
] as const;
const answer: Answer = {
  on: '2026-03-02',
  until: '2026-12-31',
  reference: 'Q-1',
  signedBy: 'Sales of the magnet maker',
  lines: [
    { part: 'magnet', share: '0.05', origin: 'CN' },
    { part: 'shaft', cannotKnow: 'made by a third company' },
  ],
};

it('takes an answer to all that was asked, and names what is missing', () => {
  expect(answerOf(answer, asked)).toEqual([]);
  const faults = (change: Partial<Answer>) =>
    answerOf({ ...answer, ...change }, asked).map(({ code, path }) => `${path} ${code}`);
  expect(faults({ lines: [{ part: 'magnet', share: '0.05' }] })).toEqual([
    'lines/magnet/origin not-given',
    'lines/shaft not-given',
  ]);
  expect(faults({ lines: [...answer.lines, { part: 'bolt' }] })).toEqual(['lines/2/part unknown-here']);
  expect(faults({ on: '2026-13-01', signedBy: '' })).toEqual(['on day-unreadable', 'signedBy not-given']);
  for (const share of ['1.01', '5%', '-0.1', '0,05']) {
    expect(faults({ lines: [{ part: 'magnet', share, origin: 'CN' }, ...answer.lines.slice(1)] })).toEqual([
      'lines/0/share share-unreadable',
    ]);
  }
});

it('becomes evidence on the parts it speaks of, and on no other', () => {
  expect(evidenceOf(answer, 'Magnet maker')).toEqual([
    {
      kind: 'supplier-declaration',
      part: 'magnet',
      on: '2026-03-02',
      from: 'Magnet maker',
      reference: 'Q-1',
      share: { units: 5n, scale: 2 },
      until: '2026-12-31',
      states: { origin: 'CN' },
    },
  ]);
});
