/** One document, an array or lines: told apart by what stands there, however the bytes arrive. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Document, documentsOf } from './documents.ts';
import { linesOf } from './lines.ts';

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

const read = (text: string, asLines = false, size = 7): Promise<readonly Document[]> => {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return all(documentsOf(Readable.from(chunks), asLines));
};

describe('documents', () => {
  test('one, on one line or on many', async () => {
    const alone = [{ place: { kind: 'alone' }, value: { a: [1, { b: 2 }] } }];
    expect(await read('{"a":[1,{"b":2}]}')).toEqual(alone);
    expect(await read(JSON.stringify({ a: [1, { b: 2 }] }, null, 2))).toEqual(alone);
    expect(await read('{"a":\n[1,\n{"b":2}\n]}')).toEqual(alone);
    expect(await read('{"a":[1,\n{"b":2}]}')).toEqual(alone);
  });

  test('an array, on one line or on many', async () => {
    const two = [
      { place: { kind: 'index', index: 0 }, value: 1 },
      { place: { kind: 'index', index: 1 }, value: {} },
    ];
    expect(await read('[1,{}]')).toEqual(two);
    expect(await read('[1,\n{}\n]\n')).toEqual(two);
  });

  test('lines, also where the first is bad or cut off', async () => {
    const numbers = async (text: string): Promise<readonly unknown[]> =>
      (await read(text)).map((one) => [one.place, 'value' in one ? one.value : one.faults[0]?.code]);
    const line = (at: number): unknown => ({ kind: 'line', line: at });
    expect(await numbers('{}\n\n{"a":1}\n')).toEqual([
      [line(1), {}],
      [line(3), { a: 1 }],
    ]);
    expect(await numbers('{"a"\n{}\n')).toEqual([
      [line(1), 'not-json'],
      [line(2), {}],
    ]);
    expect(await numbers('oh no\n{}')).toEqual([
      [line(1), 'not-json'],
      [line(2), {}],
    ]);
  });

  test('a file that says it holds lines holds lines, even one', async () => {
    expect(await read('{}\n', true)).toEqual([{ place: { kind: 'line', line: 1 }, value: {} }]);
  });

  test('nothing at all', async () => {
    expect(await read(' \n\n')).toEqual([
      { place: { kind: 'alone' }, faults: [{ code: 'empty', path: '' }] },
    ]);
  });
});

test('lines do not depend on how the bytes are cut', async () => {
  const text = '\uFEFF镝,𝄞\r\n\nlast';
  const expected = [
    { number: 1, text: '镝,𝄞' },
    { number: 2, text: '' },
    { number: 3, text: 'last' },
  ];
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size += 1) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    expect(await all(linesOf(Readable.from(chunks)))).toEqual(expected);
  }
});
