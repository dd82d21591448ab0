/** A party is found by its number where its name says nothing; a number that cannot be one is said to be wrong. */
import { expect, test } from 'vitest';
import { screenLines } from './screen-lines.ts';

test('identifiers of a table of parties', () => {
  const uscc = '914403001922038216';
  const screen = screenLines({
    kind: 'screen',
    language: 'en',
    rows: 'ndjson',
    on: '2026-11-23',
    knownAt: '2026-11-23',
    lists: [
      {
        name: 'ours',
        records: [
          {
            id: 'R1',
            schema: 'Company',
            names: [{ text: 'Northgate Rotors' }],
            identifiers: [{ kind: 'uscc', value: uscc }],
            country: null,
            source: 'ours',
          },
        ],
      },
    ],
  });
  const text = `东麓磁业,${uscc}\n东麓磁业,914403001922038217\n`;
  const { rows } = screen({
    file: 'a.csv',
    names: ['name', 'uscc'],
    lines: { kind: 'csv', text, firstRow: 2, delimiter: ',' },
  });
  const [found, wrong] = rows
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(found).toMatchObject({ band: 'hold', record: 'R1', wrong_identifiers: [] });
  expect(wrong).toMatchObject({ band: 'none', wrong_identifiers: ['uscc:914403001922038217'] });
});
