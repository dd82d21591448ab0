/** Negation (不): unknown stays unknown. */
import type { Node } from './node.ts';

export type Not = { readonly kind: 'not'; readonly of: Node };

/** @example not(constant(true)).of // constant(true) */
export function not(of: Node): Not {
  return Object.freeze({ kind: 'not', of });
}
