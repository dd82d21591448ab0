/** The nodes directly below a node, and a walk over all of them: the checks' way through a tree. */
import type { Node } from '../nodes/node.ts';

/** @example below(allOf(constant(true), constant(false))).length // 2 */
export function below(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'all-of':
    case 'any-of':
      return node.of;
    case 'not':
      return [node.of];
    case 'some':
    case 'every':
      return [node.where, node.that];
    case 'sum-at-least':
      return [node.where];
    case 'reading':
      return Object.values(node.alternatives);
    case 'constant':
    case 'compare-amount':
    case 'compare-date':
    case 'compare-number':
    case 'holds':
    case 'in-force':
    case 'includes':
    case 'is-one-of':
    case 'is-true':
    case 'notice-in-force':
    case 'open-status':
    case 'share-at-least':
      return [];
  }
}

/** The node and all below it, parents first. @example nodesIn(constant(true)).length // 1 */
export function nodesIn(node: Node): readonly Node[] {
  return [node, ...below(node).flatMap(nodesIn)];
}

/** Facts that a node itself reads. @example factsOf(constant(true)) // [] */
export function factsOf(node: Node): readonly string[] {
  if (node.kind === 'share-at-least') return [node.part, node.whole];
  return 'fact' in node ? [node.fact] : [];
}
