/** A small seeded generator, so that a property that fails can be run again with the same case. */

export type Random = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly below: (count: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
};

/** Mulberry32. @example seeded(1).below(10) < 10 // true */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    one: (of) => of[below(of.length)] as never,
    chance: (probability) => next() < probability,
  };
}
