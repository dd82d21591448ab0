/**
 * The code of a compiled law as a WebAssembly module of one function, a few machine instructions a gate, where walking
 * over a table of operations takes a dozen. Portable bytes: no source text is made and nothing is evaluated.
 */
import { FACTS_AT } from '../dossier/code.ts';
import { ALIGNED, I32, list, NOTHING, OPS, section, signed, text, unsigned } from './bytes.ts';
import type { Cell, Code, Layout, Operation, Walk } from './operations.ts';
import { CODES } from './room.ts';
import { ALL_UNKNOWN, ALL_YES, BYTES, LANES } from './words.ts';

type Bytes = readonly number[];

/** What the module asks of its host, in the order of their numbers: how many words in, how many out. */
export const ASKED_OF_HOST = [
  { name: 'answers', from: 2, to: 1 },
  { name: 'share', from: 3, to: 1 },
  { name: 'choose', from: 2, to: 0 },
  { name: 'sum', from: 2, to: 1 },
] as const;

const call = (name: (typeof ASKED_OF_HOST)[number]['name']): Bytes => [
  OPS.call,
  ASKED_OF_HOST.findIndex((one) => one.name === name),
];
const constant = (value: number): Bytes => [OPS.constant, ...signed(value)];
const get = (cell: Cell): Bytes => [OPS.get, ...unsigned(cell)];
const set = (cell: Cell): Bytes => [OPS.set, ...unsigned(cell)];
const tee = (cell: Cell): Bytes => [OPS.tee, ...unsigned(cell)];
/** The word that lies so many bytes behind the address on the stack. */
const load = (offset: number): Bytes => [OPS.load, ALIGNED, ...unsigned(offset)];
const scaled = (by: number): Bytes => [...constant(by), OPS.multiply];

/** The module of a law; its function is `run`. */
export function assemble({ code, cells, dossier }: Layout): Uint8Array<ArrayBuffer> {
  // Behind the cells, a local for a code and one for the end of each walk, by how deep it lies.
  const [codeAt, firstEnd] = [cells, cells + 1];
  let deepest = 0;

  const bytesOf = (of: Code, depth: number): Bytes => of.flatMap((one) => instructions(one, depth));
  const instructions = (one: Operation, depth: number): Bytes => {
    switch (one.kind) {
      case 'all':
      case 'any':
        return [...both(one.of), one.kind === 'all' ? OPS.and : OPS.or, ...set(one.into)];
      case 'agreed':
        return [
          ...[...both(one.of), OPS.and, ...constant(~ALL_UNKNOWN), OPS.and],
          ...[...both(one.of), OPS.or, ...constant(ALL_UNKNOWN), OPS.and],
          ...[OPS.or, ...set(one.into)],
        ];
      case 'contrary':
      case 'exchanged':
        return [
          ...[...get(one.of[0]), ...constant(LANES), OPS.rotate],
          ...(one.kind === 'contrary' ? [...constant(ALL_YES), OPS.xor] : []),
          ...set(one.into),
        ];
      case 'constant':
        return [...constant(one.word), ...set(one.into)];
      case 'read':
        return [...constant(0), ...load(one.at), ...set(one.into)];
      case 'write':
        return [...constant(0), ...get(one.of[0]), OPS.store, ALIGNED, ...unsigned(one.at)];
      case 'truth':
        return [...get(one.row), ...codeOf(one.slot), ...entry(one.table), ...set(one.into)];
      case 'answers':
        return [
          ...[...get(one.row), ...codeOf(one.slot), ...tee(codeAt), ...constant(CODES), OPS.less],
          ...[OPS.when, I32, ...get(codeAt), ...entry(one.table)],
          ...[OPS.otherwise, ...constant(0), OPS.end],
          ...[...tee(one.into), OPS.isZero],
          ...[OPS.when, NOTHING, ...constant(one.asked), ...get(one.row), ...call('answers')],
          ...[...set(one.into), OPS.end],
        ];
      case 'answer':
        return [...get(one.of[0]), ...load(one.nth * BYTES), ...set(one.into)];
      case 'share':
        return [...constant(one.share), ...both(one.of), ...call('share'), ...set(one.into)];
      case 'choose':
        return [...constant(one.sum), ...get(one.of[0]), ...call('choose')];
      case 'sum':
        return [...constant(one.sum), ...get(one.row), ...call('sum'), ...set(one.into)];
      case 'walk':
        return walk(one, depth);
    }
  };
  const walk = ({ outer, partsAt, size, row, guards, each, after }: Walk, depth: number): Bytes => {
    const end = firstEnd + depth;
    deepest = Math.max(deepest, depth + 1);
    const asked = guards.flatMap((guard, nth) => [...get(guard), ...(nth > 0 ? [OPS.or] : [])]);
    const first = [...get(outer), ...load(partsAt * BYTES), ...scaled(BYTES), ...constant(dossier), OPS.add];
    const length = [...get(outer), ...load((partsAt + 1) * BYTES), ...scaled(size * BYTES)];
    const next = [...get(row), ...constant(size * BYTES), OPS.add];
    const leaveWhenZero = [OPS.isZero, OPS.branch.when, 0];
    return [
      ...[OPS.block, NOTHING],
      ...(guards.length > 0 ? [...asked, ...leaveWhenZero] : []),
      ...[...first, ...tee(row), ...length, OPS.add, ...tee(end), ...get(row), OPS.differ, ...leaveWhenZero],
      ...[OPS.loop, NOTHING, ...bytesOf(each, depth + 1)],
      ...[...next, ...tee(row), ...get(end), OPS.differ, OPS.branch.when, 0, OPS.end],
      ...bytesOf(after, depth),
      OPS.end,
    ];
  };

  const body = bytesOf(code, 0);
  const whole = [1, ...unsigned(firstEnd + deepest), I32, ...body, OPS.end];
  const words = (count: number): Bytes => list(Array.from({ length: count }, () => [I32]));
  const types = ASKED_OF_HOST.map(({ from, to }) => [0x60, ...words(from), ...words(to)]);
  const imports = ASKED_OF_HOST.map(({ name }, nth) => [...text('law'), ...text(name), 0, nth]);
  const own = ASKED_OF_HOST.length;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list([...types, [0x60, 0, 0]])),
    ...section(2, list([[...text('law'), ...text('memory'), 2, 0, 1], ...imports])),
    ...section(3, list([[own]])),
    ...section(7, list([[...text('run'), 0, own]])),
    ...section(10, list([[...unsigned(whole.length), ...whole]])),
  ]);
}

const both = ([first, second]: readonly [Cell, Cell]): Bytes => [...get(first), ...get(second)];

/** The code of a fact of the row whose address is on the stack. */
const codeOf = (slot: number): Bytes => load((FACTS_AT + slot) * BYTES);

/** The entry of a table for the code on the stack, which may be below zero. */
const entry = (table: number): Bytes => [
  ...constant(Math.log2(BYTES)),
  OPS.shift,
  ...constant(table),
  OPS.add,
  ...load(0),
];
