/** A small seeded generator (mulberry32) for property tests: the same seed gives the same trees on every machine. */

/** A function that draws an integer from 0 up to, not including, its argument. */
export type Draw = (below: number) => number;

/**
 * A generator from a seed.
 *
 * @example generator(1)(10) === generator(1)(10) // true
 */
export const generator = (seed: number): Draw => {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};
