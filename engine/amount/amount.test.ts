/** Exact amounts: the documented examples, the laws of arithmetic, and the inclusive edge of the share test. */
import { describe, expect, test } from 'vitest';
import type { Interval } from './index.ts';
import {
  add,
  addIntervals,
  addRatio,
  anything,
  between,
  capAt,
  compare,
  compareRatio,
  compareShare,
  contains,
  decimal,
  divideRatio,
  equals,
  exactly,
  hull,
  intersect,
  isExact,
  multiply,
  multiplyRatio,
  nothing,
  parseDecimal,
  ratio,
  ratioOf,
  ratioToDecimal,
  scaleInterval,
  subtract,
  toText,
  unitsAt,
} from './index.ts';

const d = decimal;
const threshold = d('0.001');

/** A small seeded generator (mulberry32), so that a failure can be replayed. */
const generator = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

describe('decimals', () => {
  test.each(['0', '12', '0.001', '007', '3.1400', '123456789012345678901234567890.000000000001'])(
    '%s is read',
    (text) => expect(parseDecimal(text)).not.toBeNull(),
  );
  test.each(['', '.5', '5.', '-1', '+1', '1e3', '1,000', '1 ', ' 1', '1.2.3', '٣', '1\n', 'NaN', '0x10'])(
    '%j is not a decimal of the contract',
    (text) => expect(parseDecimal(text)).toBeNull(),
  );
  test('documented examples', () => {
    const read = parseDecimal('0.120');
    expect(read === null ? null : toText(read)).toBe('0.12');
    expect(toText(d('0.001'))).toBe('0.001');
    expect(toText(d('10.50'))).toBe('10.5');
    expect(toText(d('000'))).toBe('0');
    expect(unitsAt(d('1.5'), 3)).toBe(1500n);
    expect(compare(d('0.1'), d('0.10'))).toBe(0);
    expect(equals(d('1'), d('1.000'))).toBe(true);
    expect(toText(add(d('0.1'), d('0.2')))).toBe('0.3');
    expect(toText(subtract(d('1'), d('0.001')))).toBe('0.999');
    expect(toText(subtract(d('0.001'), d('1')))).toBe('-0.999');
    expect(toText(multiply(d('0.001'), d('900')))).toBe('0.9');
    expect(() => decimal('1,5')).toThrow();
  });
  test('a text comes back canonical, and sums and products agree with integers', () => {
    const next = generator(61);
    for (let i = 0; i < 2000; i += 1) {
      const [a, b, s, t] = [next(1_000_000), next(1_000_000), next(6), next(6)];
      const left = { units: BigInt(a), scale: s };
      const right = { units: BigInt(b), scale: t };
      const at = (n: number, scale: number) => BigInt(n) * 10n ** BigInt(12 - scale);
      expect(unitsAt(add(left, right), 12)).toBe(at(a, s) + at(b, t));
      expect(unitsAt(subtract(left, right), 12)).toBe(at(a, s) - at(b, t));
      expect(unitsAt(multiply(left, right), 24)).toBe(at(a, s) * at(b, t));
      expect(compare(left, right)).toBe(Math.sign(Number(at(a, s) - at(b, t))));
      const again = parseDecimal(toText(left));
      expect(again !== null && equals(again, left)).toBe(true);
    }
  });
});

describe('intervals', () => {
  test('documented examples', () => {
    expect(isExact(exactly(d('5')))).toBe(true);
    expect(isExact(anything)).toBe(false);
    expect(between(d('3'), d('1'))).toBeNull();
    expect(addIntervals(exactly(d('1')), anything).max).toBeNull();
    expect(intersect(exactly(d('1')), exactly(d('2')))).toBeNull();
    expect(intersect({ min: d('1'), max: null }, { min: d('0'), max: d('4') })).toEqual({
      min: d('1'),
      max: d('4'),
    });
    expect(capAt(anything, d('7')).max?.units).toBe(7n);
    expect(capAt(exactly(d('9')), d('7'))).toEqual(exactly(d('7')));
    expect(hull(exactly(d('2')), nothing)).toEqual({ min: d('0'), max: d('2') });
    expect(hull(exactly(d('2')), anything).max).toBeNull();
    expect(scaleInterval({ min: d('1'), max: null }, d('3')).max).toBeNull();
    expect(scaleInterval(anything, d('0'))).toEqual(nothing);
    expect(contains({ min: d('1'), max: d('2') }, d('2.0'))).toBe(true);
    expect(contains({ min: d('1'), max: d('2') }, d('2.001'))).toBe(false);
  });
});

describe('the share test', () => {
  const share = (part: Interval, whole: Interval) => compareShare(part, whole, threshold);
  test('exactly 0.1 % is caught, one part in 10^12 below is not', () => {
    expect(share(exactly(d('0.1')), exactly(d('100')))).toBe('yes');
    expect(share(exactly(d('0.0999999999999')), exactly(d('100')))).toBe('no');
    expect(share(exactly(d('0.999999999999')), exactly(d('1000.000000000000')))).toBe('no');
    expect(share(exactly(d('1')), exactly(d('1000')))).toBe('yes');
    expect(share(exactly(d('1')), exactly(d('1000.000000000001')))).toBe('no');
    // three lines at 0.3 in 900: false in doubles
    expect(share(exactly(add(add(d('0.3'), d('0.3')), d('0.3'))), exactly(d('900')))).toBe('yes');
  });
  test('an unknown part or whole leaves it open unless the bounds settle it', () => {
    expect(share({ min: d('0'), max: d('100') }, exactly(d('100')))).toBe('unknown');
    expect(share({ min: d('0.1'), max: d('100') }, exactly(d('100')))).toBe('yes');
    expect(share({ min: d('0'), max: d('0.09') }, exactly(d('100')))).toBe('no');
    expect(share(exactly(d('1')), anything)).toBe('unknown');
    expect(share(exactly(d('1')), { min: d('1'), max: d('1000') })).toBe('yes');
    expect(share(exactly(d('1')), { min: d('1001'), max: null })).toBe('no');
  });
  test('a whole worth nothing forms no share, and a contradiction settles nothing', () => {
    expect(share(nothing, nothing)).toBe('unknown');
    expect(share(nothing, anything)).toBe('unknown');
    expect(share(nothing, exactly(d('1')))).toBe('no');
    expect(share(exactly(d('2')), exactly(d('1')))).toBe('unknown');
  });
  test('agrees with trying every pair on a small grid, and narrowing never turns a settled answer', () => {
    const half = d('0.5');
    const points = [0, 1, 2, 3, 4];
    const amount = (n: number) => ({ units: BigInt(n), scale: 0 });
    const spans = points.flatMap((a) => points.filter((b) => b >= a).map((b) => [a, b] as const));
    for (const [p0, p1] of spans) {
      for (const [w0, w1] of spans) {
        const seen = new Set<string>();
        for (let p = p0 * 4; p <= p1 * 4; p += 1) {
          for (let w = w0 * 4; w <= w1 * 4; w += 1) {
            if (p > w) continue;
            if (w === 0) seen.add('yes').add('no');
            else seen.add(p * 2 >= w ? 'yes' : 'no');
          }
        }
        const expected = seen.size === 1 ? [...seen][0] : 'unknown';
        const answer = compareShare(
          { min: amount(p0), max: amount(p1) },
          { min: amount(w0), max: amount(w1) },
          half,
        );
        expect(answer, `${p0}..${p1} in ${w0}..${w1}`).toBe(expected);
      }
    }
  });
});

describe('rationals', () => {
  test('documented examples and arithmetic', () => {
    expect(ratio(2n, -4n)).toEqual({ num: -1n, den: 2n });
    expect(ratio(1n, 0n)).toBeNull();
    expect(ratioOf(d('0.25'))).toEqual({ num: 1n, den: 4n });
    const third = { num: 1n, den: 3n };
    expect(addRatio(third, third)).toEqual({ num: 2n, den: 3n });
    expect(multiplyRatio(third, { num: 3n, den: 2n })).toEqual({ num: 1n, den: 2n });
    expect(divideRatio(third, third)).toEqual({ num: 1n, den: 1n });
    expect(divideRatio(third, { num: 0n, den: 1n })).toBeNull();
    expect(compareRatio(third, ratioOf(d('0.333333333333')))).toBe(1);
    expect(toText(ratioToDecimal(third, 4, 'up'))).toBe('0.3334');
    expect(toText(ratioToDecimal(third, 4, 'down'))).toBe('0.3333');
    expect(toText(ratioToDecimal({ num: -1n, den: 3n }, 2, 'down'))).toBe('-0.34');
    expect(toText(ratioToDecimal({ num: 1n, den: 4n }, 4, 'up'))).toBe('0.25');
  });
});
