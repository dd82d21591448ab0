/** Chance from a fixed seed, so that every run of the bench sees the same input (mulberry32). */

/** The next whole number from 0 up to, not including, `below`. */
export type Generator = (below: number) => number;

/** @example generator(61)(1) // 0 */
export function generator(seed: number): Generator {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
