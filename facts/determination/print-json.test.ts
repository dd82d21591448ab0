/** Answers as JSON carries them: made without writing and reading them, and the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { shipped } from '@ytterby/law';
import { expect, it } from 'vitest';
import { checkTransaction } from '../transaction/check.ts';
import { createDeterminer } from './determine.ts';
import { asJson, printJson } from './print-json.ts';

const parsed = (value: unknown): unknown => JSON.parse(printJson(value, 0));

it('is what would be read from what is written, for every sample', () => {
  const folder = new URL('../../samples/transactions/', import.meta.url);
  const determiner = createDeterminer(shipped());
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  let answers = 0;
  for (const name of names) {
    const read = checkTransaction(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), shipped().corpus);
    if ('faults' in read) continue;
    for (const all of [false, true]) {
      const found = determiner.determine(read.transaction, { today: '2026-11-29', all });
      expect(asJson(found)).toStrictEqual(parsed(found));
      expect(JSON.stringify(asJson(found))).toBe(printJson(found, 0));
      answers++;
    }
  }
  expect(answers).toBeGreaterThan(4);
});

it('leaves out what is undefined, keeps the place of it in a list, and copies nothing that stays as it is', () => {
  const odd = { a: undefined, b: [undefined, { units: 5n, scale: 1 }, null], c: { d: undefined }, e: [[1]] };
  expect(asJson(odd)).toStrictEqual(parsed(odd));
  expect(Object.keys(asJson(odd) as object)).toEqual(['b', 'c', 'e']);
  const plain = { a: [1, { b: 'x' }] };
  expect(asJson(plain)).toBe(plain);
});
