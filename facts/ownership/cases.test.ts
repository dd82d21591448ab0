/** Published examples of the 50 percent rules, and the edges of ours, as facts about small graphs. */
import { describe, expect, test } from 'vitest';
import type { OwnershipAnswer } from './assess.ts';
import { assess } from './assess.ts';
import { readGraph } from './read/graph-json.ts';

type Line = readonly [owner: string, owned: string, percent: unknown, more?: object];

const answer = (lines: readonly Line[], listed: readonly unknown[], on?: string): OwnershipAnswer => {
  const holdings = lines.map(([owner, owned, percent, more]) => ({ owner, owned, percent, ...more }));
  const read = readGraph({ holdings, listed });
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return assess(read.graph, { on });
};
const held = (lines: readonly Line[], listed: readonly unknown[] = ['X'], on?: string) =>
  answer(lines, listed, on).readings;

describe('OFAC, frequently asked question 401: chains, and 399: adding up', () => {
  test('X 50% of A, A 50% of B: B counts', () => {
    expect(
      held([
        ['X', 'A', '50'],
        ['A', 'B', '50'],
      ])['chain-aggregate'],
    ).toEqual(['A', 'B']);
  });
  test('X 50% of A and 50% of B, A and B 25% each of C: C counts by adding up, by no owner alone', () => {
    const readings = held([
      ['X', 'A', '50'],
      ['X', 'B', '50'],
      ['A', 'C', '25'],
      ['B', 'C', '25'],
    ]);
    expect(readings['chain-aggregate']).toEqual(['A', 'B', 'C']);
    expect(readings['chain-single']).toEqual(['A', 'B']);
  });
  test('X 50% of A and 10% of B, A 40% of B: B counts', () => {
    expect(
      held([
        ['X', 'A', '50'],
        ['X', 'B', '10'],
        ['A', 'B', '40'],
      ])['chain-aggregate'],
    ).toEqual(['A', 'B']);
  });
  test('X 25% of A and 25% of B, A and B 50% each of C: nobody counts, though X earns a quarter of C', () => {
    expect(
      held([
        ['X', 'A', '25'],
        ['X', 'B', '25'],
        ['A', 'C', '50'],
        ['B', 'C', '50'],
      ])['chain-aggregate'],
    ).toEqual([]);
  });
  test('X 25% of A and 75% of B, A and B 50% each of C: C counts through B', () => {
    expect(
      held([
        ['X', 'A', '25'],
        ['X', 'B', '75'],
        ['A', 'C', '50'],
        ['B', 'C', '50'],
      ])['chain-aggregate'],
    ).toEqual(['B', 'C']);
  });
  test('X and Y 25% each of A: A counts though they are listed under different programmes, and that is said', () => {
    const both = answer(
      [
        ['X', 'A', '25'],
        ['Y', 'A', '25'],
      ],
      [
        { id: 'X', list: 'one' },
        { id: 'Y', list: 'two' },
      ],
    );
    expect(both.readings['chain-aggregate']).toEqual(['A']);
    expect(both.acrossLists).toEqual(['A']);
    const one = answer(
      [
        ['X', 'A', '25'],
        ['Y', 'A', '25'],
      ],
      [
        { id: 'X', list: 'one' },
        { id: 'Y', list: 'one' },
      ],
    );
    expect(one.acrossLists).toEqual([]);
  });
  test('divested before (402): a holding that ended no longer counts', () => {
    const lines: readonly Line[] = [
      ['X', 'A', '60', { to: '2025-06-01' }],
      ['N', 'A', '60', { from: '2025-06-01' }],
    ];
    expect(held(lines, ['X'], '2025-05-31')['chain-aggregate']).toEqual(['A']);
    expect(held(lines, ['X'], '2025-06-01')['chain-aggregate']).toEqual([]);
  });
});

describe('European Union: 50 percent or more, added up; United Kingdom: more than 50, one owner', () => {
  test('exactly half is held in the Union and not in the Kingdom', () => {
    const readings = held([['X', 'A', '50']]);
    expect([readings['chain-aggregate'], readings['over-50-single']]).toEqual([['A'], []]);
  });
  test('30 and 25 of two parties are held in the Union, and not simply added in the Kingdom', () => {
    const readings = held(
      [
        ['X', 'A', '30'],
        ['Y', 'A', '25'],
      ],
      ['X', 'Y'],
    );
    expect([readings['chain-aggregate'], readings['over-50-single'], readings['over-50-control']]).toEqual([
      ['A'],
      [],
      [],
    ]);
  });
  test('over half at every tier is held in the Kingdom all the way down', () => {
    expect(
      held([
        ['X', 'A', '50.01'],
        ['A', 'B', '51'],
      ])['over-50-single'],
    ).toEqual(['A', 'B']);
  });
  test('control: 60 of A, and A with X together 55 of B', () => {
    expect(
      held([
        ['X', 'A', '60'],
        ['A', 'B', '30'],
        ['X', 'B', '25'],
      ])['over-50-control'],
    ).toEqual(['A', 'B']);
  });
});

describe('the edge of the bar', () => {
  test.each([
    ['33.33', '16.67', ['B']],
    ['33.33', '16.66', []],
    [33.33, 16.67, ['B']],
    ['49.99', '0', []],
    ['49.9999999999999999999999', '0.0000000000000000000001', ['B']],
    ['49.9999999999999999999999', '0.00000000000000000000009', []],
  ])('%s and %s', (one, two, expected) => {
    expect(
      held(
        [
          ['X', 'B', one],
          ['Y', 'B', two],
        ],
        ['X', 'Y'],
      )['chain-aggregate'],
    ).toEqual(expected);
  });
  test('a joint venture of two halves counts for either half', () => {
    expect(
      held([
        ['X', 'J', '50'],
        ['N', 'J', '50'],
      ])['direct-single'],
    ).toEqual(['J']);
    expect(
      held(
        [
          ['X', 'J', '50'],
          ['N', 'J', '50'],
        ],
        ['N'],
      )['direct-single'],
    ).toEqual(['J']);
  });
  test('a listed person is an owner like any other', () => {
    expect(held([['Mr X', 'A', '50']], ['Mr X'])['direct-single']).toEqual(['A']);
  });
  test('own shares leave the whole: 45 of the 90 that others hold is half', () => {
    const lines: readonly Line[] = [
      ['A', 'A', '10'],
      ['X', 'A', '45'],
      ['N', 'A', '45'],
    ];
    expect(held(lines)['direct-single']).toEqual(['A']);
    expect(
      held([
        ['A', 'A', '9.99'],
        ['X', 'A', '45'],
        ['N', 'A', '45'],
      ])['direct-single'],
    ).toEqual([]);
  });
  test('a branch is its head: it counts where the head is listed, and holds with the head', () => {
    const readings = held([
      ['X', 'X branch', undefined, { branch: true }],
      ['X', 'A', '30'],
      ['X branch', 'A', '25'],
    ]);
    expect(readings['direct-single']).toEqual(['X branch', 'A']);
    expect(readings['over-50-control']).toEqual(['X branch', 'A']);
  });
  test('a branch of an entity that counts counts with it under every reading', () => {
    const readings = held([
      ['X', 'A', '50'],
      ['A', 'A branch', null, { branch: true }],
    ]);
    expect(readings['direct-single']).toEqual(['A', 'A branch']);
    expect(readings['over-50-single']).toEqual([]);
  });
  test('the same holding from two sources counts once', () => {
    expect(
      held([
        ['X', 'A', '30'],
        ['X', 'A', '30'],
      ])['chain-aggregate'],
    ).toEqual([]);
  });
  test('two sources that differ leave the share between them', () => {
    const { review, readings } = answer(
      [
        ['X', 'A', '49'],
        ['X', 'A', '51'],
      ],
      ['X'],
    );
    expect(readings['chain-aggregate']).toEqual([]);
    expect(review[0]?.ask).toEqual({ owner: 'X', owned: 'A' });
  });
});

describe('what goes to review', () => {
  test('the circle: X 40% of B and of C, which hold 60% of each other', () => {
    const { readings, review } = answer(
      [
        ['X', 'B', '40'],
        ['X', 'C', '40'],
        ['B', 'C', '60'],
        ['C', 'B', '60'],
      ],
      ['X'],
    );
    expect(readings['chain-aggregate']).toEqual([]);
    expect(review.map(({ entity, ask, cause }) => [entity, ask, cause])).toEqual([
      ['B', null, { kind: 'circle', through: ['C'] }],
      ['C', null, { kind: 'circle', through: ['B'] }],
    ]);
  });
  test('a share that cannot break the circle is not asked for', () => {
    const { review } = answer(
      [
        ['X', 'B', { min: '10', max: '20' }],
        ['B', 'C', '60'],
        ['C', 'B', '60'],
      ],
      ['X'],
    );
    expect(review.map(({ entity, cause }) => [entity, cause.kind])).toEqual([
      ['B', 'circle'],
      ['C', 'circle'],
    ]);
  });
  test('an unknown share is asked for, and only it, also by those below', () => {
    const { readings, review } = answer(
      [
        ['X', 'B', null],
        ['B', 'C', '80'],
        ['N', 'C', '20'],
      ],
      ['X'],
    );
    expect(readings['chain-aggregate']).toEqual([]);
    expect(review.map(({ entity, ask }) => [entity, ask])).toEqual([
      ['B', { owner: 'X', owned: 'B' }],
      ['C', { owner: 'X', owned: 'B' }],
    ]);
  });
  test('an unknown share that cannot reach half beside what others hold is settled', () => {
    expect(
      answer(
        [
          ['X', 'B', null],
          ['N', 'B', '50.01'],
        ],
        ['X'],
      ).review,
    ).toEqual([]);
    expect(
      answer(
        [
          ['X', 'B', null],
          ['N', 'B', '50'],
        ],
        ['X'],
      ).review,
    ).toHaveLength(1);
  });
  test.each([
    [{ min: '50', max: '75', minExclusive: true }, 'held', true],
    [{ min: '25', max: '50', maxExclusive: true }, 'neither', false],
    [{ min: '25', max: '50' }, 'open', false],
  ])('the band %j is %s', (band, where, sure) => {
    const { readings, review } = answer([['X', 'B', band]], ['X']);
    expect(readings['chain-aggregate']).toEqual(sure ? ['B'] : []);
    expect(readings['over-50-single']).toEqual(sure ? ['B'] : []);
    expect(review.map(({ entity }) => entity)).toEqual(where === 'open' ? ['B'] : []);
  });
  test('without a day a dated holding may or may not stand', () => {
    const lines: readonly Line[] = [['X', 'B', '60', { from: '2025-01-01' }]];
    expect(answer(lines, ['X']).review).toHaveLength(1);
    expect(answer(lines, ['X'], '2025-01-01').readings['direct-single']).toEqual(['B']);
    expect(answer(lines, ['X'], '2024-12-31')).toMatchObject({
      review: [],
      readings: { 'direct-single': [] },
    });
  });
  test('a holder not disclosed may be listed', () => {
    const read = readGraph({
      entities: [{ id: 'nobody named', undisclosed: true }, 'B'],
      holdings: [{ owner: 'nobody named', owned: 'B', percent: '50' }],
    });
    expect('graph' in read && assess(read.graph).review).toMatchObject([
      { entity: 'B', cause: { kind: 'holder-not-disclosed', owner: 'nobody named', owned: 'B' } },
    ]);
  });
});

describe('a pair that is stated twice', () => {
  const openWith = (one: unknown, other: unknown, more: object = {}) =>
    answer(
      [
        ['X', 'B', one, more],
        ['X', 'B', other, more],
      ],
      ['X'],
      '2026-11-23',
    );
  test('two figures that cannot both be right may be two parcels: 30 and 20 are not cleared', () => {
    const { readings, review } = openWith('30', '20');
    expect(readings['direct-single']).toEqual([]);
    expect(review.map(({ entity, open }) => [entity, open])).toEqual([
      ['B', ['direct-single', 'chain-single', 'chain-aggregate']],
    ]);
    expect(openWith('30', '19.99').review).toEqual([]);
  });
  test('alike, or one within the other, they are one holding', () => {
    expect(openWith('30', '30').review).toEqual([]);
    expect(openWith('30', { min: '25', max: '49.9' }).review).toEqual([]);
  });
  test('one after the other they are added on no day, nor where no day is asked', () => {
    const lines: readonly Line[] = [
      ['X', 'B', '30', { to: '2026-06-01' }],
      ['X', 'B', '20', { from: '2026-06-01' }],
    ];
    expect(answer(lines, ['X'], '2026-11-23').review).toEqual([]);
    expect(answer(lines, ['X']).review).toEqual([]);
  });
});
