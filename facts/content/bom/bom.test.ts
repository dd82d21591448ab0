/** Bills of materials: the worked chains, each reading named; faults; papers; suppositions; workings. */
import { decimal, exactly, toText } from '@ytterby/engine/amount';
import { describe, expect, test } from 'vitest';
import type { BomLine, BomMembership, BomPart, RolledBom, Truth } from '../index.ts';
import {
  allReadings,
  dilution,
  openBom,
  part2Parts,
  questionsFor,
  replay,
  reprice,
  sharesOfPart,
  weighEvidence,
  whatIf,
  workingOf,
} from '../index.ts';

type Part = BomPart & { readonly member: BomMembership };

const threshold = decimal('0.001');
const no: BomMembership = {
  part1: 'no',
  part2: 'no',
  magnet: 'no',
  chinaOrigin: 'no',
  chineseTechnology: 'no',
};
const part = (
  id: string,
  price: string | null,
  member: Partial<BomMembership> = {},
  more: Partial<BomPart> = {},
): Part => ({
  id,
  currency: 'USD',
  ...(price === null ? {} : { price: exactly(decimal(price)) }),
  inside: 'nothing',
  ...more,
  member: { ...no, ...member },
});
const line = (parent: string, child: string, quantity: string, more: Partial<BomLine> = {}): BomLine => ({
  parent,
  child,
  quantity: exactly(decimal(quantity)),
  ...more,
});
const magnet = { part2: 'yes', magnet: 'yes' } as const;
const assembly = { part2: 'yes' } as const;
const chineseMetal = { part1: 'yes', chinaOrigin: 'yes' } as const;

const opened = (parts: readonly Part[], lines: readonly BomLine[], options = {}): RolledBom<Part> => {
  const result = openBom({ parts, lines }, (p) => p.member, { threshold, ...options });
  if (result.kind === 'faults') throw new Error(JSON.stringify(result.faults));
  return result.bom;
};
const faultsOf = (parts: readonly Part[], lines: readonly BomLine[], options = {}) => {
  const result = openBom({ parts, lines }, (p) => p.member, { threshold, ...options });
  return result.kind === 'faults' ? result.faults : [];
};
const answers = (bom: RolledBom, id: string): readonly Truth[] =>
  sharesOfPart(bom, id)?.shares.map(({ atThreshold }) => atThreshold) ?? [];
/** The eight readings in short: origin, denominator, magnet. */
const [named] = [allReadings.map((r) => Object.values(r).join(' '))];

describe('worked chains', () => {
  const parts = [
    part('Dy', '500', chineseMetal, { unit: 'kg' }),
    part('magnet', '60', magnet),
    part('motor', '2000', assembly),
    part('drive', '2500', assembly),
    part('machine', '4000', assembly),
  ];
  const lines = [
    line('magnet', 'Dy', '6', { unit: 'g' }),
    line('motor', 'magnet', '1'),
    line('drive', 'motor', '1'),
    line('machine', 'drive', '1'),
  ];
  test('100 % -> 5 % -> 0.15 % -> 0.12 %, and on to where it is no longer caught', () => {
    const bom = opened(parts, lines);
    const chain = dilution(bom, ['magnet', 'motor', 'drive', 'machine']);
    expect(
      chain?.map(({ part: id, shares }) => {
        const share = shares.shares[0];
        return [
          id,
          toText(share?.numerator.min ?? threshold),
          toText(share?.denominator.min ?? threshold),
          share?.atThreshold,
        ];
      }),
    ).toEqual([
      ['magnet', '3', '60', 'yes'],
      ['motor', '3', '2000', 'yes'],
      ['drive', '3', '2500', 'yes'],
      ['machine', '3', '4000', 'no'],
    ]);
    expect(named.filter((_, i) => answers(bom, 'machine')[i] === 'no')).toEqual([
      'china-only exported-item part-1-only',
      'literal exported-item part-1-only',
    ]);
    expect(dilution(bom, ['magnet', 'machine'])).toBeNull();
    expect(part2Parts(bom)).toEqual(['machine', 'drive', 'motor', 'magnet']);
  });
  test('a magnet of 100 in a motor of 10,000 is 1 % where it counts whole', () => {
    const bom = opened(
      [part('m', '100', { ...magnet, chinaOrigin: 'yes' }), part('motor', '10000', assembly)],
      [line('motor', 'm', '1')],
    );
    expect(named.filter((_, i) => answers(bom, 'motor')[i] === 'yes')).toEqual([
      'china-only exported-item whole',
      'china-only any-part-2-inside whole',
      'literal exported-item whole',
      'literal any-part-2-inside whole',
    ]);
  });
  test('5,000 in 2,000,000 is 0.25 %', () => {
    const make = (bar: string) =>
      opened([part('Dy', '5000', chineseMetal), part('x', '2000000', assembly)], [line('x', 'Dy', '1')], {
        threshold: decimal(bar),
      });
    expect(answers(make('0.0025'), 'x')[0]).toBe('yes');
    expect(answers(make('0.0025000000000001'), 'x')[0]).toBe('no');
  });
  test('exactly 0.1 % is caught, one part in 10^12 below is not', () => {
    const make = (price: string) =>
      opened([part('Dy', price, chineseMetal), part('x', '1000', magnet)], [line('x', 'Dy', '1')]);
    expect(answers(make('1'), 'x')).toEqual(Array(8).fill('yes'));
    expect(answers(make('0.999999999999'), 'x')).toEqual(Array(8).fill('no'));
  });
});

describe('counting', () => {
  test('a shared sub-assembly counts wherever it is used; scrap and yield are not inside', () => {
    const bom = opened(
      [
        part('Dy', '1', chineseMetal, { unit: 'kg' }),
        part('core', null, assembly),
        part('left', null),
        part('right', null),
        part('top', '1000', assembly),
      ],
      [
        line('core', 'Dy', '2', { scrap: decimal('0.5'), yield: decimal('0.8') }),
        line('left', 'core', '3'),
        line('right', 'core', '4'),
        line('top', 'left', '1'),
        line('top', 'right', '1'),
      ],
    );
    expect(toText(sharesOfPart(bom, 'top')?.shares[0]?.numerator.min ?? threshold)).toBe('5.6');
  });
  test('alternates: one of the two, not both', () => {
    const bom = opened(
      [
        part('a', '5', chineseMetal),
        part('b', '2', { ...chineseMetal, chinaOrigin: 'no' }),
        part('x', '1000', magnet),
      ],
      [line('x', 'a', '1', { alternate: 'metal' }), line('x', 'b', '1', { alternate: 'metal' })],
    );
    const share = sharesOfPart(bom, 'x')?.shares[0];
    expect([
      toText(share?.numerator.min ?? threshold),
      toText(share?.numerator.max ?? threshold),
      share?.atThreshold,
    ]).toEqual(['0', '5', 'unknown']);
  });
  test('the three limbs are apart', () => {
    const bom = opened(
      [part('x', '10', { ...magnet, chinaOrigin: 'yes', chineseTechnology: 'unknown' })],
      [],
    );
    const limbs = sharesOfPart(bom, 'x')?.limbs;
    expect([limbs?.content[0], limbs?.technology, limbs?.origin]).toEqual(['no', 'unknown', 'yes']);
  });
  test('currencies are turned by the rate of the day, straight or turned round', () => {
    const make = (currency: string) => {
      const parts = [part('Dy', '7.1', chineseMetal, { currency: 'CNY' }), part('x', '1000', magnet)];
      const rates = [{ from: 'USD', to: 'CNY', on: '2026-11-02', rate: decimal('7.1') }];
      const result = openBom({ parts, lines: [line('x', 'Dy', '1')], rates }, (p) => p.member, {
        threshold,
        currency,
        on: '2026-11-02',
      });
      if (result.kind === 'faults') throw new Error('no rate');
      return result.bom;
    };
    for (const currency of ['USD', 'CNY']) expect(answers(make(currency), 'x')[0]).toBe('yes');
    expect(toText(sharesOfPart(make('USD'), 'x')?.shares[0]?.numerator.min ?? threshold)).toBe('1');
  });
});

describe('faults', () => {
  const two = [part('a', '1'), part('b', '1')];
  test.each([
    [
      'a circle, named',
      two,
      [line('a', 'b', '1'), line('b', 'a', '1')],
      [{ code: 'circle', circle: ['a', 'b', 'a'] }],
    ],
    [
      'a part not there',
      two,
      [line('a', 'c', '1', { row: 7 })],
      [{ code: 'missing-part', part: 'c', in: 'a', row: 7 }],
    ],
    ['two roots', two, [], [{ code: 'two-roots', roots: ['a', 'b'] }]],
    [
      'a part named twice',
      [part('a', '1'), part('a', '2', {}, { row: 3 })],
      [],
      [{ code: 'duplicate-part', part: 'a', row: 3 }],
    ],
    ['no parts at all', [], [], [{ code: 'no-parts' }]],
    [
      'a line above its whole',
      two,
      [line('a', 'b', '2', { row: 4 })],
      [{ code: 'value-above-whole', part: 'b', in: 'a', row: 4 }],
    ],
    [
      'units that do not measure the same',
      [part('a', '1'), part('b', '1', {}, { unit: 'kg' })],
      [line('a', 'b', '1', { unit: 'm', row: 2 })],
      [{ code: 'unit-clash', part: 'b', unit: 'm', expected: 'kg', row: 2 }],
    ],
    [
      'more scrap than there is',
      two,
      [line('a', 'b', '1', { scrap: decimal('1.5'), row: 2 })],
      [{ code: 'fraction-above-one', field: 'scrap', part: 'b', row: 2 }],
    ],
    [
      'a price without a rate',
      [part('a', '1'), part('b', '1', {}, { currency: 'JPY', pricedOn: '2026-01-05' })],
      [line('a', 'b', '1')],
      [{ code: 'no-rate', part: 'b', from: 'JPY', to: 'USD', on: '2026-01-05' }],
    ],
  ] as const)('%s', (_, parts, lines, expected) => expect(faultsOf(parts, lines)).toEqual(expected));
});

describe('work with a bill of materials', () => {
  const build = () =>
    opened(
      [
        part('Dy', null, { part1: 'yes', chinaOrigin: 'unknown' }),
        part('steel', '3'),
        part('m', '100', magnet),
        part('motor', '900', assembly),
      ],
      [line('m', 'Dy', '1'), line('m', 'steel', '1'), line('motor', 'm', '1')],
    );
  test('asks for what matters and for nothing else', () => {
    const bom = build();
    const first = allReadings[0] as (typeof allReadings)[number];
    expect(questionsFor(bom, 'motor', first).map(({ part: id, fact }) => `${id} ${fact}`)).toEqual([
      'Dy price',
      'Dy origin',
    ]);
    reprice(bom, 'Dy', exactly(decimal('0.5')));
    expect(answers(bom, 'motor')[0]).toBe('no');
    expect(questionsFor(bom, 'motor', first)).toEqual([]);
  });
  test('a supposition answers and is taken back', () => {
    const bom = build();
    const before = JSON.stringify(workingOf(bom));
    const tried = whatIf(bom, 'motor', [
      { part: 'Dy', price: exactly(decimal('9')), member: { chinaOrigin: 'yes' } },
    ]);
    expect(
      tried.kind === 'answer' && [tried.before.shares[0]?.atThreshold, tried.after.shares[0]?.atThreshold],
    ).toEqual(['unknown', 'yes']);
    expect(JSON.stringify(workingOf(bom))).toBe(before);
    expect(whatIf(bom, 'motor', [{ part: 'Tb' }])).toEqual({
      kind: 'faults',
      faults: [{ code: 'missing-part', part: 'Tb' }],
    });
  });
  test('a notice that contradicts the bill of materials is said to', () => {
    const bom = opened([part('Dy', '5', chineseMetal), part('m', '100', magnet)], [line('m', 'Dy', '1')]);
    const paper = (share: string, on = '2026-11-01') => ({
      kind: 'compliance-notice' as const,
      part: 'm',
      on,
      share: decimal(share),
    });
    const standings = weighEvidence(
      bom,
      [paper('0.05'), paper('0.02'), paper('0.05', '2026-12-24')],
      '2026-12-01',
    ).map((w) => w.standing);
    expect(standings).toEqual(['agrees', 'contradicts', 'too-late']);
  });
  test('a working survives JSON and replays; a changed figure is found', () => {
    const working = JSON.parse(JSON.stringify(workingOf(build())));
    expect(replay(working)).toEqual({ kind: 'same' });
    working.parts[2].price = { min: '101', max: '101' };
    expect(replay(working)).toEqual({ kind: 'differs', parts: ['motor', 'm'] });
    working.parts[2].price = { min: 'x', max: null };
    expect(replay(working)).toEqual({ kind: 'unreadable', path: '/parts/2/price' });
  });
});
