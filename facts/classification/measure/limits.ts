/**
 * Technical limits (技术指标) as printed: inclusive and exclusive bounds exactly, intervals where only bounds are
 * known, words where the list prints words.
 */
import type { Operator } from '../weigh/condition.ts';
import type { Truth } from '../weigh/truth.ts';
import type { Decimal } from './decimal.ts';
import { compare, readDecimal, scaled } from './decimal.ts';
import type { Ratio, Written } from './units.ts';

type Span = { readonly least: Decimal | undefined; readonly most: Decimal | undefined };

const spanOf = (value: unknown, ratio: Ratio): Span | undefined => {
  const point = readDecimal(value);
  if (point !== undefined) {
    const converted = scaled(point, ratio);
    return { least: converted, most: converted };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { min, max } = value as { readonly min?: unknown; readonly max?: unknown };
  const least = readDecimal(min);
  const most = readDecimal(max);
  if (least === undefined && most === undefined) return undefined;
  return {
    least: least === undefined ? undefined : scaled(least, ratio),
    most: most === undefined ? undefined : scaled(most, ratio),
  };
};

const holds = (order: -1 | 0 | 1, op: string): boolean =>
  op === '>=' ? order >= 0 : op === '>' ? order > 0 : op === '<=' ? order <= 0 : order < 0;

const beyond = (span: Span, op: '>=' | '>' | '<=' | '<', bound: Decimal): Truth => {
  const [safe, other] = op.startsWith('>') ? [span.least, span.most] : [span.most, span.least];
  if (safe !== undefined && holds(compare(safe, bound), op)) return 'yes';
  return other !== undefined && !holds(compare(other, bound), op) ? 'no' : 'unknown';
};

const plainText = (value: unknown): string =>
  String(value)
    .toLowerCase()
    .replace(/[\s\-–_]/g, '');

/** `19x21` or `{ diameter, length }`: the two measures of a kiln. */
const measures = (value: unknown): readonly [Decimal, Decimal] | undefined => {
  const parts =
    typeof value === 'string'
      ? value.replace(/[^0-9.x×*]/gi, '').split(/[x×*]/i)
      : typeof value === 'object' && value !== null
        ? [(value as { diameter?: unknown }).diameter, (value as { length?: unknown }).length]
        : [];
  const [diameter, length] = parts.map(readDecimal);
  return parts.length === 2 && diameter !== undefined && length !== undefined
    ? [diameter, length]
    : undefined;
};

const within = (given: unknown, bound: unknown, op: Operator): Truth => {
  const pair = measures(given);
  if (pair === undefined) return 'unknown';
  const [low, high] = String(bound)
    .split('..')
    .map((part) => measures(part.trim()));
  if (low === undefined) return 'unknown';
  const above = pair.every((value, index) => compare(value, low[index] as Decimal) >= 0);
  const below =
    high === undefined || pair.every((value, index) => compare(value, high[index] as Decimal) <= 0);
  return above && (op === '>=' || below) ? 'yes' : 'no';
};

const equal = (given: unknown, bound: unknown): Truth => {
  const left = readDecimal(given);
  const right = readDecimal(bound);
  if (left !== undefined && right !== undefined) return compare(left, right) === 0 ? 'yes' : 'no';
  if (typeof bound === 'boolean')
    return given === bound ? 'yes' : typeof given === 'boolean' ? 'no' : 'unknown';
  return plainText(given) === plainText(bound) ? 'yes' : 'no';
};

/** Whether what the user wrote keeps to a printed limit; words the list does not enumerate stay unknown. */
export const keepsTo = (written: Written, op: Operator, bound: unknown): Truth => {
  const { value, ratio } = written;
  if (typeof value === 'object' && 'cannotKnow' in (value as object)) return 'unknown';
  switch (op) {
    case '=':
      return equal(value, bound);
    case 'in':
      if (typeof value === 'boolean') return value ? 'yes' : 'no';
      return Array.isArray(bound) ? numberAmong(value, ratio, bound) : 'unknown';
    case 'any-of':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : 'unknown';
    case 'range':
      return within(value, bound, op);
    case 'within':
      return around(value, ratio, bound);
    default: {
      if (typeof bound === 'string' && /[x×]/.test(bound)) return within(value, bound, op);
      const span = spanOf(value, ratio);
      const limit = readDecimal(bound);
      return span === undefined || limit === undefined ? 'unknown' : beyond(span, op, limit);
    }
  }
};

const numberAmong = (value: unknown, ratio: Ratio, bounds: readonly unknown[]): Truth => {
  const given = readDecimal(value);
  if (given === undefined) return 'unknown';
  const converted = scaled(given, ratio);
  const one = bounds.map(readDecimal).some((bound) => bound !== undefined && compare(converted, bound) === 0);
  return one ? 'yes' : 'no';
};

/** `±3`: at most three off, either way. */
const around = (value: unknown, ratio: Ratio, bound: unknown): Truth => {
  const limit = readDecimal(String(bound).replace('±', ''));
  const given = readDecimal(typeof value === 'string' ? value.replace('±', '') : value);
  if (limit === undefined || given === undefined) return 'unknown';
  const off = scaled(given, ratio);
  const size = off.units < 0n ? { units: -off.units, over: off.over } : off;
  return compare(size, limit) <= 0 ? 'yes' : 'no';
};
