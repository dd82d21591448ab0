/** WebAssembly's binary format, as far as a compiled law needs it: numbers, lists, sections and instructions. */

/** Instructions on whole numbers of 32 bits. */
export const OPS = {
  block: 0x02,
  loop: 0x03,
  branch: { when: 0x0d },
  when: 0x04,
  otherwise: 0x05,
  end: 0x0b,
  call: 0x10,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  load: 0x28,
  store: 0x36,
  constant: 0x41,
  isZero: 0x45,
  differ: 0x47,
  less: 0x48,
  add: 0x6a,
  multiply: 0x6c,
  and: 0x71,
  or: 0x72,
  xor: 0x73,
  shift: 0x74,
  rotate: 0x77,
} as const;

export const I32 = 0x7f;

/** A block that leaves nothing behind. */
export const NOTHING = 0x40;

/** Words lie on addresses of two to the second. */
export const ALIGNED = 2;

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

/** @example text('law') // [3, 108, 97, 119] */
export const text = (name: string): readonly number[] => [name.length, ...new TextEncoder().encode(name)];

/** @example list([[1], [2]]) // [2, 1, 2] */
export const list = (of: readonly (readonly number[])[]): readonly number[] => [
  ...unsigned(of.length),
  ...of.flat(),
];

/** @example section(1, [7]) // [1, 1, 7] */
export const section = (id: number, bytes: readonly number[]): readonly number[] => [
  id,
  ...unsigned(bytes.length),
  ...bytes,
];
