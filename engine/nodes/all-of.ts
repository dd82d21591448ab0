/** Conjunction (同时满足): all of the conditions. Of no conditions: true. */
import type { Node } from './node.ts';

export type AllOf = { readonly kind: 'all-of'; readonly of: readonly Node[] };

/** @example allOf(constant(true), constant(false)).of.length // 2 */
export function allOf(...of: readonly Node[]): AllOf {
  return Object.freeze({ kind: 'all-of', of: Object.freeze(of) });
}
