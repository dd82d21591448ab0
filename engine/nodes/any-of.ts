/** Disjunction (任一): at least one of the conditions. Of no conditions: false. */
import type { Node } from './node.ts';

export type AnyOf = { readonly kind: 'any-of'; readonly of: readonly Node[] };

/** @example anyOf(constant(true)).kind // 'any-of' */
export function anyOf(...of: readonly Node[]): AnyOf {
  return Object.freeze({ kind: 'any-of', of: Object.freeze(of) });
}
