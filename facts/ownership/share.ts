/**
 * A share in an entity, in percent: an exact interval. A register often knows only a band ("over 50 up to 75"),
 * so either end may be left out of the interval; a share nobody knows runs from 0 to 100.
 */
import type { Decimal } from '@ytterby/engine/amount';
import { add, compare, decimal, parseDecimal, toText, zero } from '@ytterby/engine/amount';

/** Percent, both ends exact; `minExclusive` and `maxExclusive` say that the end itself is out. */
export type Share = {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
};

/** The whole of an entity, in percent. */
export const hundred: Decimal = decimal('100');

/** A share of exactly this much. */
export const exactShare = (percent: Decimal): Share => ({
  min: percent,
  max: percent,
  minExclusive: false,
  maxExclusive: false,
});

/** Nothing is known of the share. */
export const unknownShare: Share = { min: zero, max: hundred, minExclusive: false, maxExclusive: false };

/** A branch has no share capital of its own: it is wholly its head's. */
export const wholeShare: Share = exactShare(hundred);

/** Whether the share is known to the last digit. */
export const isKnown = (share: Share): boolean =>
  share.min === share.max || compare(share.min, share.max) === 0;

/** Whether nothing at all is known of the share. */
export const isUnknown = (share: Share): boolean =>
  compare(share.min, zero) === 0 &&
  compare(share.max, hundred) === 0 &&
  !share.minExclusive &&
  !share.maxExclusive;

const lower = (a: Share, b: Share): Share => {
  const order = compare(a.min, b.min);
  return order < 0 || (order === 0 && !a.minExclusive) ? a : b;
};
const upper = (a: Share, b: Share): Share => {
  const order = compare(a.max, b.max);
  return order > 0 || (order === 0 && !a.maxExclusive) ? a : b;
};

/**
 * The smallest interval that holds both: what is known when two sources report the same holding differently.
 *
 * @example shareText(hullOf(exactShare(decimal('30')), exactShare(decimal('40')))) // '30–40'
 */
export const hullOf = (a: Share, b: Share): Share => {
  const [low, high] = [lower(a, b), upper(a, b)];
  return { min: low.min, max: high.max, minExclusive: low.minExclusive, maxExclusive: high.maxExclusive };
};

/**
 * Two different holdings of one legal person in the same entity, taken together; never above the whole.
 *
 * @example shareText(sumOf(exactShare(decimal('30')), exactShare(decimal('20')))) // '50'
 */
export const sumOf = (a: Share, b: Share): Share => {
  const max = add(a.max, b.max);
  const over = compare(max, hundred) > 0;
  return {
    min: add(a.min, b.min),
    max: over ? hundred : max,
    minExclusive: a.minExclusive || b.minExclusive,
    maxExclusive: !over && (a.maxExclusive || b.maxExclusive),
  };
};

/**
 * What is known of a pair from two statements over the same days. Where both can be right they report one holding; where
 * they cannot, one is wrong, or they are two parcels of shares: anything from the lesser to both together.
 *
 * @example shareText(reportsOf(exactShare(decimal('30')), exactShare(decimal('20')))) // '20–50'
 */
export const reportsOf = (a: Share, b: Share): Share => {
  const hull = hullOf(a, b);
  if (meet(a, b)) return hull;
  const { max, maxExclusive } = sumOf(a, b);
  return { ...hull, max, maxExclusive };
};

/** Whether some share lies in both. */
const meet = (a: Share, b: Share): boolean => {
  const before = (one: Share, other: Share): boolean => {
    const order = compare(one.max, other.min);
    return order < 0 || (order === 0 && (one.maxExclusive || other.minExclusive));
  };
  return !before(a, b) && !before(b, a);
};

/** The share of a holding that may or may not stand on the day asked about. */
export const atMost = (share: Share): Share => ({ ...share, min: zero, minExclusive: false });

/**
 * A share as people write it: `50`, `25–50`, `>50–75`, `?` where nothing is known.
 *
 * @example shareText(unknownShare) // '?'
 */
export const shareText = (share: Share): string => {
  if (isKnown(share)) return toText(share.min);
  if (isUnknown(share)) return '?';
  const [open, shut] = [share.minExclusive ? '>' : '', share.maxExclusive ? '<' : ''];
  return `${open}${toText(share.min)}–${shut}${toText(share.max)}`;
};

/**
 * The decimal text of a JSON number, exactly as its shortest form reads; null for a negative or non-finite one.
 *
 * @example numberText(1e-7) // '0.0000001'
 */
export const numberText = (value: number): string | null => {
  if (!Number.isFinite(value) || value < 0) return null;
  const text = String(value);
  const at = text.indexOf('e');
  if (at < 0) return text;
  const [digits, exponent] = [text.slice(0, at).replace('.', ''), Number(text.slice(at + 1))];
  const places = (text.slice(0, at).split('.')[1] ?? '').length - exponent;
  if (places <= 0) return digits + '0'.repeat(-places);
  const padded = digits.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
};

/** Characters of a percentage, at most: one of millions of digits would take all who wait the time that it takes to read. */
const LONGEST = 200;

/** A percentage given as text or number; null where it is neither. */
export const percentOf = (value: unknown): Decimal | null => {
  if (typeof value === 'string') return value.length > LONGEST ? null : parseDecimal(value);
  if (typeof value !== 'number') return null;
  const text = numberText(value);
  return text === null ? null : parseDecimal(text);
};
