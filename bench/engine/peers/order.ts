/** Cheap conditions first: an order that moves no answer and spares the peers what we spare ourselves. */
import type { Node } from '@ytterby/engine';

/** Conditions of a junction, the ones with the fewest leaves first, lists walked last. */
export const byWeight = (of: readonly Node[]): readonly Node[] =>
  of.toSorted((a, b) => weightOf(a) - weightOf(b));

/** @example weightOf({ kind: 'is-true', fact: 'item.listed.2025-18' }) // 1 */
export function weightOf(node: Node): number {
  switch (node.kind) {
    case 'all-of':
    case 'any-of':
      return node.of.reduce((sum, inner) => sum + weightOf(inner), 0);
    case 'not':
      return weightOf(node.of);
    case 'some':
    case 'every':
      return 8 + 3 * weightOf(node.that);
    default:
      return 1;
  }
}
