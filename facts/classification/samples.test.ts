// The shipped sample items and what classification says of them stay together.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClassifyInput } from './classify.ts';
import { classify } from './classify.ts';
import { classifyAttributes } from './classify-attributes.ts';
import { membership } from './membership.ts';
import { readDatasheet } from './sheet/datasheet.ts';

const folder = new URL('../../samples/items/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const items = read('items.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ClassifyInput & { readonly id: string });
const expected = JSON.parse(read('expected.json')) as Readonly<Record<string, unknown>>;

const summary = (input: ClassifyInput) => {
  const { candidates, nothingElse } = classify(input);
  const of = (verdict: string) => candidates.filter((one) => one.verdict === verdict);
  const first = of('unknown')[0];
  return {
    yes: of('yes').map(({ entry }) => entry),
    unknown: of('unknown').map(({ entry }) => entry),
    ...(first === undefined
      ? {}
      : { settle: [...first.ask.map(({ pointer }) => pointer), ...first.readings.map(({ key }) => key)] }),
    nothingElse,
  };
};

describe('sample items', () => {
  test('every sample has its expectation', () => {
    expect(items.map(({ id }) => id)).toEqual(Object.keys(expected));
  });

  test.each(items.map((item) => [item.id, item.name, item] as const))('%s %s', (id, _, item) => {
    expect(summary(item)).toEqual(expected[id]);
  });

  test('the datasheet of an N42SH magnet', () => {
    const rows = read('datasheet-n42sh.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .map(([label = '', value = '', unit = '']) => ({ label, value, ...(unit === '' ? {} : { unit }) }));
    const { attributes, faults, used } = readDatasheet(rows);
    expect([faults, used]).toEqual([[], rows.length]);
    const found = classifyAttributes(attributes);
    expect(membership(found, ['1C905.a#ndfeb'])).toBe('yes');
    expect(membership(found, ['1C904.a.4'])).toBe('unknown');
  });
});
