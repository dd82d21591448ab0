/** A compiled law's code: the tables of Kleene in every lane, walks over rows, and the same with WebAssembly and without. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../amount/index.ts';
import { type Dictionary, dictionaryOf, IN_ROW } from '../dossier/dictionary.ts';
import type { Row } from '../dossier/row.ts';
import { fromBoolean, NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import { signed, unsigned } from './bytes.ts';
import { type Executable, executable, interpreted } from './execute.ts';
import type { Asked, Layout, Operation } from './operations.ts';
import { CODES, createRoom, entryOf } from './room.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, BYTES, LANES, possibly, spread, surely, wordOf } from './words.ts';

const truths: readonly Truth[] = [NO, UNKNOWN, YES];
const inLane = (word: number, lane: number): Truth =>
  (word >>> lane) & 1 ? YES : (word >>> (lane + LANES)) & 1 ? UNKNOWN : NO;
/** All pairs of truths, a pair a lane. */
const firsts = spread(truths, 1);
const seconds = spread(truths, 3);

/** A law of so much code, which leaves some of its cells as results. */
function laid(
  code: readonly Operation[],
  cells: number,
  results: readonly number[],
  more: Partial<Layout> = {},
) {
  const room = createRoom();
  const at = results.map(() => room.reserve(1));
  const from = room.reserve(64);
  const dossier = room.reserve(0);
  const writes = results.map(
    (cell, nth): Operation => ({ kind: 'write', of: [cell], at: at[nth] as number }),
  );
  return {
    ...{ cells, asked: [], shares: [], sums: [], written: [], keys: [], facts: new Set<string>() },
    ...{ code: [...code, ...writes], results: at, answers: { from, to: dossier }, dossier },
    ...more,
  } satisfies Layout;
}

const resultsOf = (layout: Layout, machine: Executable): readonly number[] => {
  machine.run();
  return layout.results.map((at) => machine.memory[at / BYTES] as number);
};

describe.each([
  ['as WebAssembly', executable],
  ['operation by operation', interpreted],
])('%s', (_, make) => {
  const resultOf = (operation: Operation): number => {
    const given: readonly Operation[] = [
      { kind: 'constant', into: 0, word: firsts },
      { kind: 'constant', into: 1, word: seconds },
    ];
    const layout = laid([...given, operation], 3, [2]);
    return resultsOf(layout, make(layout, dictionaryOf()))[0] as number;
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

  /** Rows of one fact each, asked whether some of them says `CN`. */
  const walked = (dictionary: Dictionary, values: readonly number[], room: number) => {
    let times = 0;
    const table = 4 * BYTES * LANES + 4096;
    const isChina = (value: unknown): Truth => {
      times += 1;
      return fromBoolean(value === 'CN');
    };
    const asked: Asked = { slot: 0, tests: [isChina], table, given: new Map() };
    const dossier = table + CODES * BYTES;
    const code: readonly Operation[] = [
      { kind: 'constant', into: 0, word: dossier },
      { kind: 'constant', into: 3, word: ALL_NO },
      {
        ...{ kind: 'walk', outer: 0, partsAt: 1, size: 2, row: 1, guards: [] },
        each: [
          { kind: 'answers', into: 2, row: 1, slot: 0, table, asked: 0 },
          { kind: 'answer', into: 4, of: [2], nth: 0 },
          { kind: 'any', into: 3, of: [3, 4] },
        ],
        after: [],
      },
    ];
    const layout = laid(code, 5, [3], {
      asked: [asked],
      dossier,
      answers: { from: 1024, to: 1024 + room * BYTES },
    });
    const machine = make(layout, dictionary);
    const codes = [0, 3, values.length, ...values.flatMap((value, at) => [at + 1, value])];
    machine.fit(codes.length);
    machine.memory.set(codes, dossier / BYTES);
    return { result: () => resultsOf(layout, machine)[0], machine, times: () => times };
  };

  test('a value is asked once, and its answer is found again by its code', () => {
    const dictionary = dictionaryOf();
    const [cn, de] = ['CN', 'DE'].map((text) => dictionary.codeOf(text, text)) as [number, number];
    const { result, times } = walked(dictionary, [de, cn, de, cn], 64);
    expect([result(), result(), times()]).toEqual([ALL_YES, ALL_YES, 2]);
    expect(walked(dictionary, [de, de], 64).result()).toBe(ALL_NO);
    expect(walked(dictionary, [], 64).result()).toBe(ALL_NO);
  });

  test('where no more answers find a place, the value is asked each time', () => {
    const dictionary = dictionaryOf();
    const [cn, de] = ['CN', 'DE'].map((text) => dictionary.codeOf(text, text)) as [number, number];
    const { result, times } = walked(dictionary, [de, cn, de, cn], 1);
    expect([result(), result(), times()]).toEqual([ALL_YES, ALL_YES, 8]);
  });

  test('a value without a code is read in its row', () => {
    const { result, machine } = walked(dictionaryOf(), [IN_ROW], 64);
    const row = (value: string): Row => ({ subject: 0, pointer: '', values: [value], rows: [], origins: [] });
    machine.rows = [row(''), row('CN')];
    expect(result()).toBe(ALL_YES);
    machine.rows = [row(''), row('DE')];
    expect(result()).toBe(ALL_NO);
  });

  test('a code beyond the tables is asked each time', () => {
    const dictionary = dictionaryOf();
    dictionary.codeOf('', '');
    for (let at = 0; at < CODES; at += 1) dictionary.codeOfNamed(`text ${at}`);
    const { result, times } = walked(dictionary, [dictionary.codeOfNamed('CN')], 64);
    expect([result(), result(), times()]).toEqual([ALL_YES, ALL_YES, 2]);
  });

  test('a dossier larger than memory makes it larger, and leaves what lies there', () => {
    const dictionary = dictionaryOf();
    const [cn, de] = ['CN', 'DE'].map((text) => dictionary.codeOf(text, text)) as [number, number];
    const many = Array.from({ length: 100_000 }, (_, at) => (at === 99_999 ? cn : de));
    const { result, times } = walked(dictionary, many, 64);
    expect([result(), times()]).toEqual([ALL_YES, 2]);
  });

  test('a sum runs over the rows that are chosen, and a share over two', () => {
    const row = (subject: number, percent: string, rows: readonly Row[] = []): Row => ({
      ...{ subject, pointer: '', values: [{ min: decimal(percent), max: decimal(percent) }] },
      ...{ rows: [undefined, rows], origins: [] },
    });
    const sumOver = (...percents: readonly string[]): readonly number[] => {
      const parts = percents.map((one) => row(1, one));
      const dossier = 64 * BYTES;
      const code: readonly Operation[] = [
        { kind: 'constant', into: 0, word: dossier },
        { kind: 'constant', into: 2, word: ALL_UNKNOWN },
        { kind: 'constant', into: 3, word: spread([YES, NO], 1) },
        {
          ...{ kind: 'walk', outer: 0, partsAt: 1, size: 1, row: 1, guards: [3] },
          each: [
            { kind: 'choose', sum: 0, of: [3] },
            { kind: 'share', into: 4, share: 0, of: [1, 0] },
          ],
          after: [{ kind: 'sum', into: 2, sum: 0, row: 0 }],
        },
      ];
      const layout = laid(code, 5, [2, 4], {
        dossier,
        answers: { from: 32 * BYTES, to: dossier },
        sums: [{ subject: 1, slot: 0, least: decimal('50') }],
        shares: [{ slots: [0, 0], test: (part, whole) => fromBoolean(part !== whole) }],
      });
      const machine = make(layout, dictionaryOf());
      machine.rows = [row(0, '100', parts), ...parts];
      machine.memory.set([0, 3, parts.length, ...parts.map((_, at) => at + 1)], dossier / BYTES);
      return resultsOf(layout, machine);
    };
    // In every other lane no row is chosen.
    expect(sumOver('30', '20')).toEqual([spread([YES, NO], 1), ALL_YES]);
    expect(sumOver('30', '19.9')[0]).toBe(ALL_NO);
    expect(sumOver()[0]).toBe(ALL_UNKNOWN);
  });
});

test('long code leaves the same cells with WebAssembly and without', () => {
  let state = 61;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const initial = Array.from(
    { length: 300 },
    (_, into): Operation => ({ kind: 'constant', into, word: wordOf(truths[draw(3)] as Truth) }),
  );
  const code = Array.from({ length: 2_000 }, (): Operation => {
    const kind = (['all', 'any', 'agreed', 'contrary'] as const)[draw(4)] ?? 'all';
    const [into, a, b] = [draw(300), draw(300), draw(300)];
    return kind === 'contrary' ? { into, of: [a], kind } : { into, of: [a, b], kind };
  });
  const layout = laid(
    [...initial, ...code],
    300,
    initial.map((_, at) => at),
  );
  const [fast, slow] = [executable, interpreted].map((make) =>
    resultsOf(layout, make(layout, dictionaryOf())),
  );
  expect(fast).toEqual(slow);
});

test('tables are entered below their beginning by what is answered case by case', () => {
  expect([entryOf(64, 0), entryOf(64, 2), entryOf(64, -LANES)]).toEqual([64, 72, 0]);
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
