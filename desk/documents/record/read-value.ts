/** Reads one value of a record by the kind of its field, and answers with its faults. Nothing is mended or guessed. */
import { parseDecimal } from '@ytterby/engine/amount';
import { isCalendarDate } from '@ytterby/facts';
import type { Field } from '../form/field.ts';
import type { RecordFault, RecordFaultCode } from './fault.ts';

const LONGEST_TEXT = 4_000;
const MOST_ROWS = 1_000;

type Faults = readonly RecordFault[];
type Reader = (value: unknown, path: string) => Faults;
type Members = Readonly<Record<string, Reader>>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Is this what a redacted copy shows in place of a value? */
export const isWithheld = (value: unknown): boolean => isObject(value) && typeof value.withheld === 'string';

/** A fault with what was found, cut short. */
export function faultAt(code: RecordFaultCode, path: string, value: unknown, expected?: string): RecordFault {
  const found = JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
  return { code, path, found, ...(expected === undefined ? {} : { expected }) };
}

/** Half a surrogate pair is no character, and control characters would break a page or an e-mail's head. */
const isUnprintable = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  const isControl = (point < 0x20 && point !== 0x0a && point !== 0x09) || (point >= 0x7f && point < 0xa0);
  const isOther = (point >= 0xd800 && point < 0xe000) || point === 0x2028 || point === 0x2029;
  return isControl || isOther || (point & 0xfffe) === 0xfffe;
};

/** @example isPrintable('管制') // true */
export const isPrintable = (text: string): boolean => ![...text].some(isUnprintable);

const plain: Reader = (value, path) => {
  if (typeof value !== 'string') return [faultAt('not-text', path, value, '"..."')];
  if (value.trim() === '') return [faultAt('text-empty', path, value)];
  if (value.length > LONGEST_TEXT)
    return [faultAt('text-too-long', path, value.length, String(LONGEST_TEXT))];
  return isPrintable(value) ? [] : [faultAt('text-control-character', path, value)];
};

const words: Reader = (value, path) => {
  if (!isObject(value)) return plain(value, path);
  if (Object.keys(value).length === 0)
    return [faultAt('text-empty', path, value, '{"zh-CN": "...", "en": "..."}')];
  return members({ 'zh-CN': plain, en: plain })(value, path);
};

const matching =
  (code: RecordFaultCode, expected: string, fits: (value: string) => boolean): Reader =>
  (value, path) =>
    typeof value === 'string' && fits(value) ? [] : [faultAt(code, path, value, expected)];

const day = matching('not-a-day', '2026-11-23', isCalendarDate);
const amount = matching('not-an-amount', '"12.50"', (value) => parseDecimal(value) !== null);
const territory = matching('not-a-territory', '"DE"', (value) => /^[A-Z]{2}$/.test(value));
const digest = matching('not-a-digest', 'sha-256:…', (value) => /^sha-256:[0-9a-f]{64}$/.test(value));

/** An object of known members, those named in `needed` present. */
const members =
  (known: Members, needed: readonly string[] = []): Reader =>
  (value, path) => {
    if (!isObject(value)) return [faultAt('not-an-object', path, value)];
    const inner = Object.entries(value).flatMap(([key, each]): Faults => {
      const read = Object.hasOwn(known, key) ? known[key] : undefined;
      if (!read)
        return [{ code: 'field-unknown', path: `${path}/${key}`, expected: Object.keys(known).join(', ') }];
      return each === null || each === undefined ? [] : read(each, `${path}/${key}`);
    });
    const missing = needed.filter((key) => value[key] === undefined || value[key] === null);
    return [...inner, ...missing.map((key): RecordFault => ({ code: 'missing', path: `${path}/${key}` }))];
  };

const list =
  (each: Reader): Reader =>
  (value, path) => {
    if (!Array.isArray(value)) return [faultAt('not-a-list', path, value, '[...]')];
    if (value.length > MOST_ROWS) return [faultAt('too-many-rows', path, value.length, String(MOST_ROWS))];
    return value.flatMap((inner, at) => each(inner, `${path}/${at}`));
  };

const readers: Readonly<Record<Exclude<Field['kind'], 'choice' | 'table'>, Reader>> = {
  text: words,
  day,
  amount,
  territory,
  party: members(
    {
      name: words,
      address: words,
      territory,
      contact: plain,
      identifiers: list(members({ scheme: plain, value: plain }, ['scheme', 'value'])),
    },
    ['name'],
  ),
  share: members({ numerator: amount, denominator: amount, currency: plain }, ['numerator', 'denominator']),
  signature: members({ name: words, position: words, on: day }, ['name', 'on']),
  papers: list(members({ title: words, file: plain, digest }, ['title'])),
  yes: (value, path) =>
    typeof value === 'boolean' ? [] : [faultAt('not-yes-or-no', path, value, 'true, false')],
  statement: (value, path) => (value === true ? [] : [faultAt('not-true', path, value, 'true')]),
};

/** The faults of a field's value; `redacted` lets withheld values stand. */
export function readValue(field: Field, value: unknown, path: string, redacted: boolean): Faults {
  const open =
    (read: Reader): Reader =>
    (inner, at) =>
      !isWithheld(inner) ? read(inner, at) : redacted ? [] : [{ code: 'withheld-here', path: at }];
  if (field.kind === 'choice') {
    const values = field.options.map((one) => one.value);
    const fits = matching('no-such-option', values.join(', '), (one) => values.includes(one));
    return open(fits)(value, path);
  }
  if (field.kind !== 'table') return open(readers[field.kind])(value, path);
  const cells = Object.fromEntries(field.columns.map(({ key, kind }) => [key, open(readers[kind])]));
  return open(list(members(cells)))(value, path);
}
