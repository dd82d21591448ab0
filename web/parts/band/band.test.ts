/** Bands show the statuses that the engine computes, each day of them. */
import { statusOn } from '@ytterby/engine';
import { shipped } from '@ytterby/law';
import { expect, it } from 'vitest';
import { bandsOf, monthsFrom, placeOf, stretchesOf } from './band.ts';

const { acts } = shipped().corpus.law;
const window = { from: '2025-01-01', to: '2027-03-01' };

it('covers the window without a gap, and says of sampled days what the engine says', () => {
  for (const { id } of shipped().corpus.provisions) {
    const stretches = stretchesOf(acts, id, '2026-11-29', window);
    expect(stretches[0]?.from).toBe(window.from);
    expect(stretches.at(-1)?.to).toBe(window.to);
    stretches.forEach(({ to }, at) => {
      if (stretches[at + 1]) expect(stretches[at + 1]?.from).toBe(to);
    });
    for (const day of ['2025-02-04', '2025-11-06', '2025-11-07', '2026-11-10', '2026-11-11']) {
      const held = stretches.findLast(({ from }) => from <= day);
      expect(held?.status, `${id} ${day}`).toEqual(statusOn(acts, id, day, '2026-11-29'));
    }
  }
});

it('opens the status of 2025-61 on the day after its suspension, and not while the notice was unknown', () => {
  const [band] = bandsOf(acts, ['2025-61/1(1)'], '2026-11-29', window);
  expect(band?.stretches.map(({ from, status }) => [from, status.kind])).toContainEqual([
    '2026-11-11',
    'open',
  ]);
  const [before] = bandsOf(acts, ['2025-61/1(1)'], '2025-11-01', window);
  expect(before?.stretches.map(({ status }) => status.kind)).not.toContain('suspended');
});

it('places days and months', () => {
  expect(placeOf('2025-01-01', window)).toBe(0);
  expect(placeOf('2030-01-01', window)).toBe(1);
  expect(monthsFrom('2026-01-31', 1)).toBe('2026-02-28');
  expect(monthsFrom('2026-11-30', -9)).toBe('2026-02-28');
});
