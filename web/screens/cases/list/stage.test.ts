import { expect, it } from 'vitest';
import type { ListedCase } from '../../../data/cases.ts';
import { nextDay, stageOf } from './stage.ts';

const at = (...states: string[]) => stageOf({ applications: states.map((state) => ({ state })) });

it('puts a case where the house has to act first', () => {
  expect(at()).toBe('prepare');
  expect(at('draft')).toBe('prepare');
  expect(at('granted')).toBe('decided');
  expect(at('accepted', 'draft')).toBe('prepare');
  expect(at('granted', 'in-review')).toBe('sign');
  expect(at('submitted', 'queried', 'signed')).toBe('with-us');
});

it('sorts by the nearest day, of an interval by its first, and what has none last', () => {
  const one = (nextDue: string | null, due?: object) =>
    ({
      nextDue,
      applications: due ? [{ state: 'accepted', clock: { kind: 'running', counted: 1, due } }] : [],
    }) as unknown as ListedCase;
  expect(nextDay(one(null))).toBe('9999');
  expect(nextDay(one('2026-05-01', { kind: 'day', day: '2026-04-01' }))).toBe('2026-04-01');
  expect(nextDay(one('2026-05-01', { kind: 'between', earliest: '2027-01-04', latest: '2027-02-01' }))).toBe(
    '2026-05-01',
  );
});
