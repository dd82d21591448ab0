/** Days, numbers, shares and money as the chosen language writes them. Days are calendar days and have no hour. */
import { type Language, useLanguage } from './choice.ts';

export type Format = {
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  readonly moment: (instant: string) => string;
  readonly count: (value: number) => string;
  readonly amount: (decimal: string) => string;
  readonly territory: (code: string) => string;
  readonly list: (parts: readonly string[]) => string;
};

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const plain = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);

const made = new Map<Language, Format>();

/** The formats of a language, made once: each takes the browser about a millisecond, and is made when it is first used. */
export function formatOf(language: Language): Format {
  const known = made.get(language) ?? newFormat(language);
  made.set(language, known);
  return known;
}

function newFormat(language: Language): Format {
  const locale = language === 'en' ? 'en-GB' : language;
  const month = language === 'en' ? 'short' : 'long';
  const long = once(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }),
  );
  const short = once(
    () => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }),
  );
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const count = once(() => new Intl.NumberFormat(locale));
  const regions = once(() => new Intl.DisplayNames([language], { type: 'region' }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }));
  return {
    day: (day) => (plain(day) ? long().format(noon(day)) : day),
    shortDay: (day) => (plain(day) ? short().format(noon(day)) : day),
    moment: (instant) => moment().format(new Date(instant)),
    count: (value) => count().format(value),
    amount: (decimal) => grouped(decimal),
    territory: (code) => (/^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code),
    list: (parts) => list().format(parts),
  };
}

function once<T>(make: () => T): () => T {
  let held: T | undefined;
  return () => {
    held ??= make();
    return held;
  };
}

/** Thousands apart, digits untouched: an amount is never turned into a float. @example grouped('1234567.50') // '1,234,567.50' */
export function grouped(decimal: string): string {
  const [whole = '', part] = decimal.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? apart : `${apart}.${part}`;
}

export function useFormat(): Format {
  return formatOf(useLanguage().language);
}
