/** The worked chains of the value ratio, each under every reading named, and the rules of counting. */
import type { Interval } from '@ytterby/engine/amount';
import { decimal, exactly, toText } from '@ytterby/engine/amount';
import { describe, expect, test } from 'vitest';
import type { Membership, Readings, Share, Truth } from './index.ts';
import { allReadings, sharesOf } from './index.ts';

type Line = {
  readonly is?: 'P1' | 'magnet' | 'assembly' | 'other' | 'unknown';
  readonly origin?: 'CN' | 'JP' | 'unknown';
  readonly value?: Interval | null;
  readonly currency?: string;
  readonly content?: readonly Line[] | null;
};

const threshold = decimal('0.001');
const v = (text: string) => exactly(decimal(text));

const membership = (line: Line): Membership => {
  const truth = (kind: readonly string[]): Truth =>
    line.is === 'unknown' ? 'unknown' : kind.includes(line.is ?? 'other') ? 'yes' : 'no';
  const china: Truth = line.origin === 'CN' ? 'yes' : line.origin === 'JP' ? 'no' : 'unknown';
  return {
    part1: truth(['P1']),
    part2: truth(['magnet', 'assembly']),
    magnet: truth(['magnet']),
    chinaOrigin: china,
  };
};

const subjectsOf = (item: Line) => {
  const result = sharesOf(item, membership, threshold);
  if (result.kind === 'faults') throw new Error(JSON.stringify(result.faults));
  return result.subjects;
};

const reading = (
  origin: 'china-only' | 'literal',
  denominator: 'exported-item' | 'any-part-2-inside',
  magnet: 'part-1-only' | 'whole',
): Readings => ({
  '2025-61/1(1)-origin': origin,
  '2025-61/1(1)-denominator': denominator,
  '2025-61/1(1)-contained-magnet': magnet,
});
const plain = reading('china-only', 'exported-item', 'part-1-only');

const shareOf = (item: Line, readings: Readings = plain, path = ''): Share => {
  const found = subjectsOf(item)
    .find((subject) => subject.path === path)
    ?.shares.find((share) => JSON.stringify(share.readings) === JSON.stringify(readings));
  if (found === undefined) throw new Error(`no share at ${path}`);
  return found;
};

const text = ({ min, max }: Interval) => [toText(min), max === null ? null : toText(max)];
const dy = (value: string | null, origin: 'CN' | 'JP' | 'unknown' = 'CN'): Line => ({
  is: 'P1',
  origin,
  value: value === null ? null : v(value),
  content: [],
});

describe('worked chains', () => {
  // 100 % -> 5 % -> 0.15 % -> 0.12 %: dysprosium of 3 in a magnet of 60, a motor of 2,000, a drive of 2,500
  const magnet: Line = { is: 'magnet', origin: 'JP', value: v('60'), content: [dy('3')] };
  const motor: Line = { is: 'assembly', origin: 'JP', value: v('2000'), content: [magnet] };
  const drive: Line = { is: 'assembly', origin: 'JP', value: v('2500'), content: [motor] };
  test('dilution: the share falls at each stage and each is tested by its own value', () => {
    for (const [path, whole, answer] of [
      ['', '2500', 'yes'],
      ['/content/0', '2000', 'yes'],
      ['/content/0/content/0', '60', 'yes'],
    ] as const) {
      const share = shareOf(drive, plain, path);
      expect(text(share.numerator)).toEqual(['3', '3']);
      expect(text(share.denominator)).toEqual([whole, whole]);
      expect(share.atThreshold).toBe(answer);
    }
    const machine: Line = { is: 'assembly', origin: 'JP', value: v('3000.01'), content: [drive] };
    expect(shareOf(machine).atThreshold).toBe('no');
    const wider = shareOf(machine, reading('china-only', 'any-part-2-inside', 'part-1-only'));
    expect([wider.atThreshold, wider.decidedBy]).toEqual(['yes', '/content/0']);
  });
  test('a magnet of 100 in a motor of 10,000: 1 % where the magnet counts whole, nothing where it does not', () => {
    const chinese: Line = { is: 'magnet', origin: 'CN', value: v('100'), content: [] };
    const item: Line = { is: 'assembly', origin: 'JP', value: v('10000'), content: [chinese] };
    const whole = shareOf(item, reading('china-only', 'exported-item', 'whole'));
    expect(text(whole.numerator)).toEqual(['100', '100']);
    expect(whole.atThreshold).toBe('yes');
    expect(whole.lines).toEqual([
      { path: '/content/0', counted: 'yes', value: v('100'), why: 'magnet-whole' },
    ]);
    expect(shareOf(item).atThreshold).toBe('no');
    expect(text(shareOf(item).numerator)).toEqual(['0', '0']);
  });
  test('5,000 in 2,000,000 is 0.25 %, not 0.0025 %', () => {
    const item: Line = { is: 'assembly', origin: 'JP', value: v('2000000'), content: [dy('5000')] };
    expect(shareOf(item).atThreshold).toBe('yes');
    const result = sharesOf(item, membership, decimal('0.0025'));
    expect(result.kind === 'shares' && result.subjects[0]?.shares[0]?.atThreshold).toBe('yes');
    const above = sharesOf(item, membership, decimal('0.002500000000000001'));
    expect(above.kind === 'shares' && above.subjects[0]?.shares[0]?.atThreshold).toBe('no');
  });
  test.each(allReadings.map((readings) => [JSON.stringify(readings), readings] as const))(
    'exactly 0.1 %% is caught, one part in 10^12 below is not: %s',
    (_, readings) => {
      const at = (value: string): Line => ({
        is: 'magnet',
        origin: 'JP',
        value: v('100'),
        content: [dy(value)],
      });
      expect(shareOf(at('0.1'), readings).atThreshold).toBe('yes');
      expect(shareOf(at('0.0999999999999'), readings).atThreshold).toBe('no');
    },
  );
  test('lines add up before the test and are never rounded: three of 0.3 in 900', () => {
    const item: Line = {
      is: 'magnet',
      origin: 'JP',
      value: v('900'),
      content: [dy('0.3'), dy('0.3'), dy('0.3')],
    };
    expect(shareOf(item).atThreshold).toBe('yes');
  });
});

describe('counting', () => {
  test('whose origin: by the letter foreign Part 1 counts once a Chinese one is there, and not before', () => {
    const mixed: Line = {
      is: 'magnet',
      origin: 'JP',
      value: v('100'),
      content: [dy('0.05'), dy('0.05', 'JP')],
    };
    expect(shareOf(mixed).atThreshold).toBe('no');
    expect(shareOf(mixed, reading('literal', 'exported-item', 'part-1-only')).atThreshold).toBe('yes');
    const foreign: Line = { is: 'magnet', origin: 'JP', value: v('100'), content: [dy('4', 'JP')] };
    for (const readings of allReadings) expect(shareOf(foreign, readings).atThreshold).toBe('no');
    expect(subjectsOf(foreign)[0]?.present).toBe('no');
  });
  test('the top-most Part 1 item counts once; a foreign one may hold a Chinese one', () => {
    const alloy = (origin: 'CN' | 'JP'): Line => ({ is: 'P1', origin, value: v('8'), content: [dy('5')] });
    const item = (origin: 'CN' | 'JP'): Line => ({
      is: 'magnet',
      origin: 'JP',
      value: v('100'),
      content: [alloy(origin)],
    });
    expect(text(shareOf(item('CN')).numerator)).toEqual(['8', '8']);
    expect(text(shareOf(item('JP')).numerator)).toEqual(['5', '5']);
    expect(text(shareOf(item('JP'), reading('literal', 'exported-item', 'part-1-only')).numerator)).toEqual([
      '8',
      '8',
    ]);
  });
  test('content absent may hold anything up to its value, [] holds nothing', () => {
    const opaque: Line = { is: 'assembly', origin: 'JP', value: v('100'), content: [{ value: v('7') }] };
    expect(text(shareOf(opaque).numerator)).toEqual(['0', '7']);
    expect(subjectsOf(opaque)[0]?.present).toBe('unknown');
    const empty: Line = { is: 'assembly', origin: 'JP', value: v('100'), content: [] };
    expect(shareOf(empty).atThreshold).toBe('no');
    expect(subjectsOf(empty)[0]?.present).toBe('no');
    expect(shareOf({ is: 'assembly', content: [] }).atThreshold).toBe('no');
    expect(shareOf({ is: 'assembly', value: v('100') }).movers).toEqual(['/content']);
  });
  test('amounts inside never exceed the whole', () => {
    const item: Line = { is: 'magnet', origin: 'JP', value: v('10'), content: [dy('8'), dy('8')] };
    expect(text(shareOf(item).numerator)).toEqual(['10', '10']);
    const result = sharesOf(item, membership, threshold);
    expect(result.kind === 'shares' && result.overfull).toEqual(['/value']);
    const unpriced: Line = {
      is: 'assembly',
      origin: 'JP',
      value: v('10'),
      content: [{ is: 'other', content: [dy(null), dy(null)] }],
    };
    expect(text(shareOf(unpriced).numerator)).toEqual(['0', '10']);
  });
  test('a part above its whole and two currencies are faults with their paths', () => {
    const above: Line = { is: 'magnet', value: v('10'), content: [{ is: 'other', content: [dy('10.5')] }] };
    expect(sharesOf(above, membership, threshold)).toEqual({
      kind: 'faults',
      faults: [{ code: 'value-above-whole', path: '/content/0/content/0/value', value: '10.5', whole: '10' }],
    });
    const two: Line = {
      is: 'magnet',
      value: v('10'),
      currency: 'USD',
      content: [{ ...dy('1'), currency: 'CNY' }],
    };
    expect(sharesOf(two, membership, threshold)).toEqual({
      kind: 'faults',
      faults: [{ code: 'currencies-differ', path: '/content/0/currency', currency: 'CNY', expected: 'USD' }],
    });
  });
  test('an item may be known above or below before all is known', () => {
    const line = (value: Interval | null): Line => ({
      is: 'magnet',
      origin: 'JP',
      value: v('100'),
      content: [{ ...dy(null), value }],
    });
    expect(shareOf(line({ min: decimal('0.1'), max: null })).atThreshold).toBe('yes');
    expect(shareOf(line({ min: decimal('0'), max: decimal('0.09') })).atThreshold).toBe('no');
    const open = shareOf(line(null));
    expect([open.atThreshold, open.movers]).toEqual(['unknown', ['/content/0/value']]);
  });
});

describe('movers', () => {
  test('a line too small to matter beside one that decides is not asked for', () => {
    const item: Line = {
      is: 'magnet',
      origin: 'JP',
      value: v('100'),
      content: [dy('0.01', 'unknown'), dy('50', 'unknown')],
    };
    expect(shareOf(item).movers).toEqual(['/content/1/origin']);
  });
  test('the greater effect comes first', () => {
    const item: Line = {
      is: 'magnet',
      origin: 'JP',
      value: v('100'),
      content: [dy('0.06', 'unknown'), { ...dy(null), origin: 'CN' }, dy('0.07', 'unknown')],
    };
    expect(shareOf(item).movers).toEqual(['/content/1/value', '/content/2/origin', '/content/0/origin']);
  });
  test('an unknown whole is asked for where the part is known', () => {
    const item: Line = { is: 'magnet', origin: 'JP', content: [dy('0.5')] };
    expect(shareOf(item).movers).toEqual(['/value']);
  });
  test('under the wider denominator the whole does not matter where all that counts is in one magnet', () => {
    const magnet: Line = { is: 'magnet', origin: 'JP', value: v('100'), content: [dy(null)] };
    const motor: Line = { is: 'assembly', origin: 'JP', value: null, content: [magnet] };
    const share = shareOf(motor, reading('china-only', 'any-part-2-inside', 'part-1-only'));
    expect(share.movers).toEqual(['/content/0/content/0/value']);
    expect(shareOf(motor).movers).toEqual(['/value', '/content/0/content/0/value']);
  });
});
