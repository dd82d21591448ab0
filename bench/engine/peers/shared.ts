/**
 * What several rules ask alike is worked out once and given a name, `shared.0`, `shared.1`: an idiom that both peers
 * have, and many times cheaper for them than the same rules without.
 */
import type { Node, Regime } from '@ytterby/engine';
import { controlsOf, rulesOf } from './compose.ts';
import { weightOf } from './order.ts';
import { treeOf } from './tree.ts';

export type Shared = {
  /** Each may lean on those before it. */
  readonly definitions: readonly Node[];
  readonly trees: ReadonlyMap<number, Node>;
};

/** The name of a shared condition, as the fact of an is-true. @example sharedName(0) // 'shared.0' */
export const sharedName = (at: number): string => `shared.${at}`;

/** The rules of the regime's acts, with conditions that stand in more than one place taken out and named. */
export function sharedOf(regime: Regime): Shared {
  const rules = rulesOf(controlsOf(regime));
  const whole = new Map(rules.map((rule) => [rule, treeOf(rule, regime)]));
  const uses = new Map<string, number>();
  const count = (node: Node): void => {
    const key = JSON.stringify(node);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    if (uses.get(key) === 1) for (const inner of junctionParts(node)) count(inner);
  };
  for (const tree of whole.values()) count(tree);

  const definitions: Node[] = [];
  const names = new Map<string, Node>();
  const taken = (node: Node): Node => {
    const key = JSON.stringify(node);
    const known = names.get(key);
    if (known) return known;
    const inner = rebuilt(node, taken);
    if ((uses.get(key) ?? 0) < 2 || weightOf(node) < 3) return inner;
    const name: Node = { kind: 'is-true', fact: sharedName(definitions.length) };
    definitions.push(inner);
    names.set(key, name);
    return name;
  };
  const trees = new Map([...whole].map(([rule, tree]) => [rule, taken(tree)]));
  return { definitions, trees };
}

/** Parts that speak of the transaction and its item, as the whole does; inside a list they would not. */
const junctionParts = (node: Node): readonly Node[] =>
  node.kind === 'all-of' || node.kind === 'any-of' ? node.of : node.kind === 'not' ? [node.of] : [];

function rebuilt(node: Node, part: (node: Node) => Node): Node {
  if (node.kind === 'all-of' || node.kind === 'any-of') return { ...node, of: node.of.map(part) };
  return node.kind === 'not' ? { ...node, of: part(node.of) } : node;
}
