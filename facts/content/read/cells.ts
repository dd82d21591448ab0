/** Reading one cell: a value, nothing, or a fault that names row, column and what was found. */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { compare, exactly, parseDecimal } from '@ytterby/engine/amount';
import type { ReadFault } from './part.ts';

export type Cell<T> = { readonly value?: T; readonly fault?: ReadFault };

/** Digits of a number, at most: one of millions of digits would take all who wait the time that it takes to read. */
const LONGEST = 200;

export type Place = { readonly row: number; readonly column: string };

/**
 * A decimal. A percent sign divides by a hundred; a thousands mark, a sign or an exponent is a fault, for
 * `1,500` is fifteen hundred in one country and one and a half in another.
 *
 * @example readNumber('0.5 %', { row: 2, column: 'scrap' }).value // { units: 5n, scale: 3 }
 */
export const readNumber = (text: string, place: Place): Cell<Decimal> => {
  const cell = text.trim();
  if (cell === '') return {};
  const percent = cell.endsWith('%');
  const digits = percent ? cell.slice(0, -1).trim() : cell;
  if (digits.length > LONGEST) {
    return { fault: { code: 'not-a-number', ...place, value: `${cell.slice(0, 57)}...` } };
  }
  const value = parseDecimal(digits);
  if (value !== null) return { value: percent ? { units: value.units, scale: value.scale + 2 } : value };
  const negative = digits.startsWith('-') && parseDecimal(digits.slice(1)) !== null;
  return { fault: { code: negative ? 'negative' : 'not-a-number', ...place, value: cell } };
};

/**
 * An amount or its bounds, as the flat form writes them: `12.5`, `1..3`, `..3`, `1..`. Without an upper bound `max` is null.
 *
 * @example readBounds('1..', { row: 2, column: 'price' }).value // { min: { units: 1n, scale: 0 }, max: null }
 */
export const readBounds = (text: string, place: Place): Cell<Interval> => {
  const [, low, high] = /^([^.]*(?:\.\d+)?)\.\.(.*)$/.exec(text.trim()) ?? [];
  if (low === undefined || high === undefined) {
    const { value, fault } = readNumber(text, place);
    return value === undefined ? (fault === undefined ? {} : { fault }) : { value: exactly(value) };
  }
  const [min, max] = [readNumber(low, place), readNumber(high, place)];
  const none = min.value === undefined && max.value === undefined;
  const turned = min.value !== undefined && max.value !== undefined && compare(min.value, max.value) > 0;
  if (min.fault !== undefined || max.fault !== undefined || none || turned)
    return { fault: { code: 'not-a-number', ...place, value: text.trim() } };
  return { value: { min: min.value ?? { units: 0n, scale: 0 }, max: max.value ?? null } };
};

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const readDate = (text: string, place: Place): Cell<string> => {
  const value = text.trim();
  if (value === '') return {};
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month, day] = parts === null ? [0, 0, 0] : parts.slice(1).map(Number);
  const leap = year !== undefined && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][(month ?? 0) - 1] ?? 0;
  const exists = day !== undefined && day >= 1 && day <= days;
  return exists ? { value } : { fault: { code: 'not-a-date', ...place, value } };
};

const code =
  (length: number, fault: 'not-a-country' | 'not-a-currency') =>
  (text: string, place: Place): Cell<string> => {
    const value = text.trim().toUpperCase();
    if (value === '') return {};
    const sound = new RegExp(`^[A-Z]{${length}}$`).test(value);
    return sound ? { value } : { fault: { code: fault, ...place, value: text.trim() } };
  };

export const readCountry = code(2, 'not-a-country');
export const readCurrency = code(3, 'not-a-currency');

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  no: false,
  true: true,
  false: false,
  y: true,
  n: false,
  是: true,
  否: false,
};

/** A yes or no, in English or Chinese. */
export const readTruth = (text: string, place: Place): Cell<boolean> => {
  const cell = text.trim().toLowerCase();
  if (cell === '' || cell === 'unknown' || cell === '未知') return {};
  const value = Object.hasOwn(truths, cell) ? truths[cell] : undefined;
  return value === undefined ? { fault: { code: 'not-a-truth', ...place, value: text.trim() } } : { value };
};
