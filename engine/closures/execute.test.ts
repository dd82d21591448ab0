/** A compiled law's code: the tables of Kleene in every lane, and the same cells with WebAssembly and without. */
import { describe, expect, test } from 'vitest';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import { signed, unsigned } from './assemble.ts';
import { executable, interpreted } from './execute.ts';
import type { Operation } from './laid.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, LANES, possibly, spread, surely, wordOf } from './words.ts';

const truths: readonly Truth[] = [NO, UNKNOWN, YES];
const inLane = (word: number, lane: number): Truth =>
  (word >>> lane) & 1 ? YES : (word >>> (lane + LANES)) & 1 ? UNKNOWN : NO;
/** All pairs of truths, a pair a lane. */
const firsts = spread(truths, 1);
const seconds = spread(truths, 3);

describe.each([
  ['as WebAssembly', executable],
  ['operation by operation', interpreted],
])('%s', (_, make) => {
  const resultOf = (operation: Operation): number => {
    const { cells, runs } = make([[operation]], [firsts, seconds, ALL_NO]);
    runs[0]?.();
    return cells[operation.into] as number;
  };
  test.each([
    ['all', (a: Truth, b: Truth) => Math.min(a, b)],
    ['any', (a: Truth, b: Truth) => Math.max(a, b)],
    ['agreed', (a: Truth, b: Truth) => (a === b ? a : UNKNOWN)],
  ] as const)('%s follows its table in every lane', (kind, table) => {
    const word = resultOf({ into: 2, of: [0, 1], kind });
    for (let lane = 0; lane < 9; lane += 1)
      expect(inLane(word, lane)).toBe(table(inLane(firsts, lane), inLane(seconds, lane)));
  });

  test('the contrary, and what is sure and possible exchanged', () => {
    const contrary = resultOf({ into: 2, of: [0], kind: 'contrary' });
    for (let lane = 0; lane < LANES; lane += 1) expect(inLane(contrary, lane)).toBe(2 - inLane(firsts, lane));
    expect(resultOf({ into: 2, of: [0], kind: 'exchanged' }) >>> LANES).toBe(firsts & 0xffff);
  });

  test('a word is read from the row that a cell points at', () => {
    const { cells, runs } = make([[{ into: 0, of: [1], kind: 'word', at: 1 }]], [0, 8, 61, 62]);
    runs[0]?.();
    expect(cells[0]).toBe(62);
  });
});

test('long code leaves the same cells with WebAssembly and without', () => {
  let state = 61;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const initial = Array.from({ length: 300 }, () => wordOf(truths[draw(3)] as Truth));
  const code = Array.from({ length: 2_000 }, (): Operation => {
    const kind = (['all', 'any', 'agreed', 'contrary'] as const)[draw(4)] ?? 'all';
    const [into, a, b] = [draw(300), draw(300), draw(300)];
    return kind === 'contrary' ? { into, of: [a], kind } : { into, of: [a, b], kind };
  });
  const [fast, slow] = [executable([code], initial), interpreted([code], initial)];
  for (const { runs } of [fast, slow]) runs[0]?.();
  expect([...fast.cells.slice(0, 300)]).toEqual([...slow.cells]);
});

test('numbers are written as the format wants them', () => {
  expect([unsigned(0), unsigned(127), unsigned(128), unsigned(624_485)]).toEqual([
    [0],
    [127],
    [128, 1],
    [0xe5, 0x8e, 0x26],
  ]);
  expect([signed(63), signed(64), signed(-1), signed(-65), signed(-123_456)]).toEqual([
    [63],
    [0xc0, 0],
    [0x7f],
    [0xbf, 0x7f],
    [0xc0, 0xbb, 0x78],
  ]);
});

test('sure and possible are told apart in all lanes', () => {
  expect([ALL_YES, ALL_UNKNOWN, ALL_NO].map(surely)).toEqual([true, false, false]);
  expect([ALL_YES, ALL_UNKNOWN, ALL_NO].map(possibly)).toEqual([true, true, false]);
  expect(surely(spread([YES, UNKNOWN], 1))).toBe(false);
  expect(possibly(spread([NO, UNKNOWN], 2))).toBe(true);
});
