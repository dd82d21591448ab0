/**
 * The code of a compiled law as a WebAssembly module: one function a stage, a few machine instructions a gate, where
 * walking over a table of operations takes a dozen. Portable bytes: no source text is made and nothing is evaluated.
 */
import type { Code } from './laid.ts';
import { ALL_UNKNOWN, ALL_YES, BYTES, LANES } from './words.ts';

const I32 = 0x7f;
const OPS = { get: 0x20, set: 0x21, tee: 0x22, load: 0x28, store: 0x36, constant: 0x41 } as const;
const AND = 0x71;
const OR = 0x72;
const XOR = 0x73;
const ROTATE = 0x77;
const END = 0x0b;
/** Words lie on addresses of two to the second. */
const ALIGNED = 2;

/** LEB128, as the format writes whole numbers without a sign. @example unsigned(300) // [172, 2] */
export function unsigned(value: number): readonly number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

/** LEB128 with a sign. @example signed(-1) // [127] */
export function signed(value: number): readonly number[] {
  const rest = value >> 7;
  const last = (rest === 0 && (value & 64) === 0) || (rest === -1 && (value & 64) !== 0);
  return last ? [value & 127] : [(value & 127) | 128, ...signed(rest)];
}

const text = (name: string): readonly number[] => [name.length, ...new TextEncoder().encode(name)];
const list = (of: readonly (readonly number[])[]): readonly number[] => [
  ...unsigned(of.length),
  ...of.flat(),
];
const section = (id: number, bytes: readonly number[]): readonly number[] => [
  id,
  ...unsigned(bytes.length),
  ...bytes,
];
const constant = (value: number): readonly number[] => [OPS.constant, ...signed(value)];

/** A function that works out a stage's cells. What it has read or made stays in locals until its end. */
function body(code: Code): readonly number[] {
  const locals = new Map<number, number>();
  const bytes: number[] = [];
  const read = (cell: number): void => {
    const known = locals.get(cell);
    if (known !== undefined) {
      bytes.push(OPS.get, ...unsigned(known));
      return;
    }
    locals.set(cell, locals.size);
    bytes.push(
      ...constant(0),
      OPS.load,
      ALIGNED,
      ...unsigned(cell * BYTES),
      OPS.tee,
      ...unsigned(locals.size - 1),
    );
  };
  const write = (cell: number, value: () => void): void => {
    bytes.push(...constant(0));
    value();
    const local = locals.get(cell) ?? locals.size;
    locals.set(cell, local);
    bytes.push(OPS.tee, ...unsigned(local), OPS.store, ALIGNED, ...unsigned(cell * BYTES));
  };
  for (const operation of code) {
    const [first, second = first] = operation.of;
    const both = (operator: number): void => {
      read(first);
      read(second);
      bytes.push(operator);
    };
    write(operation.into, () => {
      switch (operation.kind) {
        case 'all':
          both(AND);
          break;
        case 'any':
          both(OR);
          break;
        case 'agreed':
          both(AND);
          bytes.push(...constant(~ALL_UNKNOWN), AND);
          both(OR);
          bytes.push(...constant(ALL_UNKNOWN), AND, OR);
          break;
        case 'contrary':
        case 'exchanged':
          read(first);
          bytes.push(...constant(LANES), ROTATE);
          if (operation.kind === 'contrary') bytes.push(...constant(ALL_YES), XOR);
          break;
        case 'word':
          read(first);
          bytes.push(OPS.load, ALIGNED, ...unsigned(operation.at * BYTES));
      }
    });
  }
  const whole = [1, ...unsigned(locals.size), I32, ...bytes, END];
  return [...unsigned(whole.length), ...whole];
}

/** A module that works on the cells of the memory `cells` of `law`; its functions are named by their number. */
export function assemble(stages: readonly Code[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list([[0x60, 0, 0]])),
    ...section(2, list([[...text('law'), ...text('cells'), 2, 0, 1]])),
    ...section(3, list(stages.map(() => [0]))),
    ...section(7, list(stages.map((_, at) => [...text(String(at)), 0, ...unsigned(at)]))),
    ...section(10, list(stages.map(body))),
  ]);
}
