/** What operations on diagrams have come to, in one table of integers: no answer is worked out twice. */

export type Memory = {
  /** The answer kept for an operation upon up to three diagrams, or -1. */
  readonly find: (operation: number, a: number, b: number, c: number) => number;
  readonly keep: (operation: number, a: number, b: number, c: number, answer: number) => void;
};

/** Numbers an entry takes: three keys, the operation in with the third, and the answer raised by one; 0 is free. */
const ENTRY = 4;

/** @example createMemory().find(0, 9, 10, 0) // -1 */
export function createMemory(): Memory {
  let entries = new Int32Array(128 * ENTRY);
  let last = 127;
  let count = 0;

  const placeOf = (a: number, b: number, third: number): number => {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    hash = (hash ^ (hash >>> 15)) & last;
    for (; ; hash = (hash + 1) & last) {
      const at = hash * ENTRY;
      if (entries[at + 3] === 0) return at;
      if (entries[at] === a && entries[at + 1] === b && entries[at + 2] === third) return at;
    }
  };

  const put = (a: number, b: number, third: number, answer: number): void => {
    const at = placeOf(a, b, third);
    entries[at] = a;
    entries[at + 1] = b;
    entries[at + 2] = third;
    entries[at + 3] = answer;
  };

  const grow = (): void => {
    const old = entries;
    entries = new Int32Array(old.length * 4);
    last = entries.length / ENTRY - 1;
    for (let at = 0; at < old.length; at += ENTRY)
      if (old[at + 3] !== 0)
        put(old[at] as number, old[at + 1] as number, old[at + 2] as number, old[at + 3] as number);
  };

  return {
    find: (operation, a, b, c) => (entries[placeOf(a, b, c * 8 + operation) + 3] as number) - 1,
    keep: (operation, a, b, c, answer) => {
      put(a, b, c * 8 + operation, answer + 1);
      count += 1;
      if (count * 2 > last) grow();
    },
  };
}
