/**
 * The memory of a compiled law while it is laid out: what is set aside, and what is written there from the beginning.
 * Tables are entered by a fact's code; below their first entry lie those for an unknown that is answered case by case,
 * by the stride of its cases in the lanes.
 */
import { BYTES, LANES, type Word } from './words.ts';

/** Values are answered from tables up to this code; the few beyond are asked anew each time. */
export const CODES = 20_480;

export type Room = ReturnType<typeof createRoom>;

/** @example createRoom().reserve(1) // 4 */
export function createRoom() {
  const written: { at: number; word: Word }[] = [];
  // Nothing lies at address 0: it says that there is no answer yet.
  let end = BYTES;
  const reserve = (words: number): number => {
    const at = end;
    end += words * BYTES;
    return at;
  };
  const write = (at: number, word: Word): void => void written.push({ at, word });
  return {
    written,
    reserve,
    write,
    /** Words side by side; where the first lies. */
    put: (words: readonly Word[]): number => {
      const at = reserve(words.length);
      for (const [nth, word] of words.entries()) write(at + nth * BYTES, word);
      return at;
    },
    /** A table of so many codes; the address of the entry for code 0. */
    table: (codes: number): number => reserve(LANES + codes) + LANES * BYTES,
  };
}

/** The entry of a table for a code. @example entryOf(64, -1) // 60 */
export const entryOf = (table: number, code: number): number => table + code * BYTES;

/** The code of an unknown that is answered case by case, its cases so many lanes apart. @example splitCode(2) // -2 */
export const splitCode = (stride: number): number => -stride;

/** Every stride that the cases of an unknown may have. */
export const STRIDES: readonly number[] = Array.from({ length: LANES }, (_, at) => at + 1);
