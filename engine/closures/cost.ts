/**
 * What a condition costs to ask, so that conjunctions and disjunctions ask the cheap ones first. Kleene's
 * connectives commute, so the order moves no answer; the trace keeps the author's order.
 */
import type { Node } from '../nodes/node.ts';

/** @example costOf(constant(true)) // 0 */
export function costOf(node: Node): number {
  switch (node.kind) {
    case 'constant':
      return 0;
    // After the facts: where they already say no, nobody need ask whether the law is in force.
    case 'open-status':
      return 5;
    case 'is-true':
      return 1;
    case 'is-one-of':
    case 'compare-date':
      return node.kind === 'is-one-of' && node.values.length > 1 ? 3 : 1;
    case 'includes':
    case 'notice-in-force':
      return 4;
    case 'compare-number':
    case 'compare-amount':
      return 6;
    case 'share-at-least':
      return 20;
    case 'not':
      return costOf(node.of);
    case 'all-of':
    case 'any-of':
      return node.of.reduce((sum, inner) => sum + costOf(inner), 1);
    case 'reading':
      return Object.values(node.alternatives).reduce((sum, inner) => sum + costOf(inner), 1);
    case 'some':
    case 'every':
      return 8 + 3 * (costOf(node.where) + costOf(node.that));
    case 'sum-at-least':
      return 30 + 3 * costOf(node.where);
    case 'holds':
      return 40;
    case 'in-force':
      return 0;
  }
}
