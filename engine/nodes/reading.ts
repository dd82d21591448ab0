/**
 * The text can be read in more than one way, and each way has its own condition. Where all readings agree the
 * answer stands; where they differ it is unknown until someone settles the reading.
 */
import type { Node } from './node.ts';

export type Reading = {
  readonly kind: 'reading';
  readonly key: string;
  readonly alternatives: Readonly<Record<string, Node>>;
};

/** @example reading('reading:x', { narrow: constant(false), wide: constant(true) }).key // 'reading:x' */
export function reading(key: string, alternatives: Readonly<Record<string, Node>>): Reading {
  return Object.freeze({ kind: 'reading', key, alternatives: Object.freeze(alternatives) });
}
