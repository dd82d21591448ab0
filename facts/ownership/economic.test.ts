/** The multiplied stake: exact down chains, solved in circles, an interval where shares leave it open. */
import { describe, expect, test } from 'vitest';
import { economicStakes } from './economic.ts';
import { generator } from './proof/random.ts';
import { readGraph } from './read/graph-json.ts';
import { openRegister } from './register.ts';

type Line = readonly [owner: string, owned: string, percent: unknown];
const stakes = (lines: readonly Line[], listed: readonly string[] = ['X']) => {
  const read = readGraph({
    holdings: lines.map(([owner, owned, percent]) => ({ owner, owned, percent })),
    listed,
  });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return Object.fromEntries(economicStakes(openRegister(read.graph)));
};
const exact = (percent: string) => ({ kind: 'exact', percent });

describe('the stake', () => {
  test('is multiplied down a chain and summed over paths', () => {
    expect(
      stakes([
        ['X', 'B', '50'],
        ['B', 'C', '50'],
      ]),
    ).toEqual({ B: exact('50'), C: exact('25') });
    expect(
      stakes([
        ['X', 'A', '25'],
        ['X', 'B', '25'],
        ['A', 'C', '50'],
        ['B', 'C', '50'],
      ]).C,
    ).toEqual(exact('25'));
    expect(
      stakes([
        ['X', 'A', '33.33'],
        ['A', 'B', '33.33'],
        ['B', 'C', '33.33'],
      ]).C,
    ).toEqual(exact('3.7025927037'));
  });
  test('is solved in a circle', () => {
    const circle: readonly Line[] = [
      ['X', 'B', '40'],
      ['X', 'C', '40'],
      ['B', 'C', '60'],
      ['C', 'B', '60'],
    ];
    expect(stakes(circle)).toEqual({ B: exact('100'), C: exact('100') });
    expect(
      stakes([
        ['X', 'B', '40'],
        ['B', 'C', '60'],
        ['C', 'B', '60'],
      ]),
    ).toEqual({ B: exact('62.5'), C: exact('37.5') });
    const third = stakes([
      ['X', 'B', '40'],
      ['B', 'C', '50'],
      ['C', 'B', '50'],
    ]);
    expect(third).toEqual({
      B: { kind: 'rounded', percent: '53.333333333333' },
      C: { kind: 'rounded', percent: '26.666666666667' },
    });
  });
  test('is open where a circle owns itself whole', () => {
    expect(
      stakes([
        ['X', 'A', '50'],
        ['A', 'B', '0'],
        ['B', 'C', '100'],
        ['C', 'B', '100'],
      ]),
    ).toEqual({ A: exact('50') });
  });
  test('is an interval where a share is not known, within what the others leave', () => {
    expect(
      stakes([
        ['X', 'B', null],
        ['N', 'B', '60'],
        ['B', 'C', '50'],
      ]),
    ).toEqual({
      B: { kind: 'interval', min: '0', max: '40' },
      C: { kind: 'interval', min: '0', max: '20' },
    });
  });
  test('grows where own shares earn nothing', () => {
    expect(
      stakes([
        ['B', 'B', '10'],
        ['X', 'B', '45'],
      ]),
    ).toEqual({ B: exact('50') });
  });
  test('of a circle too long to solve is bounded, and holds what doubles find', () => {
    const next = generator(5);
    const lines: Line[] = [];
    for (let at = 0; at < 60; at += 1) {
      lines.push([`C${at}`, `C${(at + 1) % 60}`, String(30 + next(60))]);
      if (at % 7 === 0) lines.push(['X', `C${at}`, String(next(10))]);
    }
    const found = stakes(lines);
    let values = new Map<string, number>([['X', 1]]);
    for (let pass = 0; pass < 4000; pass += 1) {
      const after = new Map<string, number>([['X', 1]]);
      for (const [owner, owned, percent] of lines) {
        after.set(owned, (after.get(owned) ?? 0) + ((values.get(owner) ?? 0) * Number(percent)) / 100);
      }
      values = after;
    }
    for (const [id, stake] of Object.entries(found)) {
      const value = (values.get(id) ?? 0) * 100;
      const [min, max] = stake.kind === 'interval' ? [stake.min, stake.max] : [stake.percent, stake.percent];
      expect(Number(min) - 1e-9 <= value && value <= Number(max) + 1e-9, `${id} ${min} ${value} ${max}`).toBe(
        true,
      );
    }
  });
});
