/**
 * The transactions that the engine is timed on: the contract's examples and, from a fixed seed, variants of each with
 * facts removed (an outcome left open) and with values changed (another outcome). All pass the checks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { checkTransaction, type Transaction } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';
import { type Generator, generator } from './generator.ts';

const examples = new URL('../../contract/examples/', import.meta.url);
const VARIANTS = 24;
const COUNTRIES = ['CN', 'HK', 'US', 'JP', 'DE', 'KR', 'TW'];
const AMOUNTS = ['0', '0.1', '0.0999', '5', '12.5', '49.99', '50', '100', '2500'];

/** What a variant may not lose or change, because the document would be no transaction without it. */
const FIXED = [
  'id',
  'on',
  'knownAt',
  'kind',
  'role',
  'list',
  'entries',
  'currency',
  'holder',
  'name',
  'entry',
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A document with one fact taken out or changed, at a place drawn by chance. */
function edited(document: Json, draw: Generator): Json {
  if (Array.isArray(document)) {
    const at = draw(document.length || 1);
    return document.map((one, here) => (here === at ? edited(one, draw) : one));
  }
  if (typeof document !== 'object' || document === null) return changed(document, draw);
  const object = document as { readonly [key: string]: Json };
  const keys = Object.keys(object).filter((key) => !FIXED.includes(key));
  const key = keys[draw(keys.length || 1)];
  if (key === undefined) return document;
  const { [key]: value = null, ...others } = object;
  const whole = key === 'activity' || key === 'items';
  return !whole && draw(3) === 0 ? others : { ...object, [key]: edited(value, draw) };
}

function changed(value: Json, draw: Generator): Json {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return [7, 14, 28, 128, 256][draw(5)] as number;
  if (typeof value !== 'string') return value;
  if (/^[A-Z]{2}$/.test(value)) return COUNTRIES[draw(COUNTRIES.length)] as string;
  return /^[\d.]+$/.test(value) ? (AMOUNTS[draw(AMOUNTS.length)] as string) : value;
}

/** Several hundred distinct transactions on one day, the same at every call. `assume` of the examples is left out. */
export function transactionsOn(on: string, corpus: Corpus): readonly Transaction[] {
  const draw = generator(61);
  const found = new Map<string, Transaction>();
  for (const file of readdirSync(examples).sort()) {
    const example = JSON.parse(readFileSync(new URL(file, examples), 'utf8'));
    const { assume, knownAt, ...base } = example.transaction;
    for (let turn = 0; turn < VARIANTS; turn += 1) {
      let document: Json = { ...base, on };
      for (let edits = turn === 0 ? 0 : 1 + draw(5); edits > 0; edits -= 1) document = edited(document, draw);
      const checked = checkTransaction(document, corpus);
      if ('transaction' in checked) found.set(JSON.stringify(document), checked.transaction);
    }
  }
  return [...found.values()];
}
