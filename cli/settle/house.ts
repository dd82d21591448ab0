/**
 * The house file: statuses and readings that an organisation has settled for all its answers, each with who settled
 * it, when and on what paper. An answer that used one says so.
 */
import { checkAssumptions, type HouseSettling, isCalendarDate } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';
import { nearestWords } from '@ytterby/law/lists';
import { parseJson } from '@ytterby/server/intake';
import { type AnyFault, cliFault, ofReading } from '../fault.ts';

export const HOUSE_FILE = 'ytterby.house.json';

export type House = { readonly settled: readonly HouseSettling[] } | { readonly faults: readonly AnyFault[] };

const SHAPE = '{"settled": [...]}';
const FIELDS = ['key', 'value', 'who', 'when', 'paper'] as const;

/** @example readHouse('{"settled": []}', corpus) // { settled: [] } */
export function readHouse(text: string, corpus: Corpus): House {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('fault' in parsed) return { faults: [ofReading(parsed.fault)] };
  const { value } = parsed;
  if (!isObject(value)) return { faults: [cliFault('wrong-shape', '', short(value), [SHAPE])] };
  const faults: AnyFault[] = unknownIn(value, ['settled'], '');
  if (!Array.isArray(value.settled)) {
    return { faults: [...faults, cliFault('wrong-shape', 'settled', short(value.settled), ['[...]'])] };
  }
  const settled: HouseSettling[] = [];
  for (const [at, one] of value.settled.entries()) {
    const found = readSettling(one, `settled/${at}`, corpus);
    if ('faults' in found) faults.push(...found.faults);
    else if (settled.some((other) => other.key === found.settling.key)) {
      faults.push(cliFault('settled-twice', `settled/${at}/key`, short(found.settling.key)));
    } else settled.push(found.settling);
  }
  return faults.length > 0 ? { faults } : { settled };
}

function readSettling(
  value: unknown,
  path: string,
  corpus: Corpus,
): { readonly settling: HouseSettling } | { readonly faults: readonly AnyFault[] } {
  if (!isObject(value)) return { faults: [cliFault('wrong-shape', path, short(value), ['{...}'])] };
  const faults: AnyFault[] = unknownIn(value, FIELDS, `${path}/`);
  const texts: Record<string, string> = {};
  for (const field of FIELDS) {
    const text = value[field];
    if (text === undefined) faults.push(cliFault('field-missing', `${path}/${field}`));
    else if (typeof text !== 'string' || text.trim() === '') {
      faults.push(cliFault('field-empty', `${path}/${field}`, short(text)));
    } else texts[field] = text;
  }
  const { key = '', value: chosen = '', who = '', when = '', paper = '' } = texts;
  if (when !== '' && !isCalendarDate(when)) {
    faults.push(cliFault('not-a-day', `${path}/when`, short(when)));
  }
  if (key !== '' && chosen !== '') faults.push(...checkAssumptions({ [key]: chosen }, corpus, path));
  return faults.length > 0 ? { faults } : { settling: { key, value: chosen, who, when, paper } };
}

const unknownIn = (
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): AnyFault[] =>
  Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => cliFault('field-unknown', `${path}${name}`, short(name), nearestWords(name, known)));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
