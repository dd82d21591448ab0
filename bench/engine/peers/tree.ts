/** A rule's tree of the day with nothing in it that leans on another rule: what it leans on is written out in place. */
import { allOf, anyOf, every, type Node, not, type Regime, some } from '@ytterby/engine';

/** @example treeOf(0, regime).kind === 'holds' // false */
export function treeOf(rule: number, regime: Regime): Node {
  const dated = regime.rules[rule];
  if (dated === undefined) throw new Error(`the regime has no rule ${rule}`);
  return writtenOut(dated.when, regime);
}

function writtenOut(node: Node, regime: Regime): Node {
  const go = (inner: Node): Node => writtenOut(inner, regime);
  switch (node.kind) {
    case 'all-of':
      return allOf(...node.of.map(go));
    case 'any-of':
      return anyOf(...node.of.map(go));
    case 'not':
      return not(go(node.of));
    case 'some':
      return some(node.subject, node.where, go(node.that));
    case 'every':
      return every(node.subject, node.where, go(node.that));
    case 'holds': {
      const at = regime.rules.findIndex(({ rule }) => rule.label === node.rule);
      const exclusions = regime.rules.flatMap(({ rule, live }, excluding) =>
        live && rule.kind === 'exclusion' && rule.of.includes(node.rule) ? [treeOf(excluding, regime)] : [],
      );
      return allOf(treeOf(at, regime), ...exclusions.map((one) => not(one)));
    }
    default:
      return node;
  }
}
