/**
 * Conditions of rules as decision diagrams over their atoms, so that "never", "always" and "implies" are settled for
 * all facts at once. A quantified condition, a comparison and a status count as one atom each: what is found is so,
 * but not everything that is so is found.
 */
import { canonical } from '../corpus/canonical.ts';
import { createStore, type Root, type Store } from '../diagram/store.ts';
import type { Node } from '../nodes/node.ts';
import type { Law } from '../rules/law.ts';
import { excludedBy } from './expand.ts';
import { nodesIn } from './walk.ts';

const FALSE: Root = 0;
const TRUE: Root = 1;

export type Conditions = {
  readonly law: Law;
  readonly store: Store;
  readonly variables: Map<string, number>;
  /** What the rules ask of each text fact: its values are one variable. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  readonly roots: Map<string, Root>;
};

/** An empty table of conditions. @example conditions(law).roots.size // 0 */
export function conditions(law: Law): Conditions {
  const asked = new Map<string, string[]>();
  for (const node of law.rules.flatMap((rule) => nodesIn(rule.when))) {
    if (node.kind !== 'is-one-of') continue;
    asked.set(node.fact, [...new Set([...(asked.get(node.fact) ?? []), ...node.values])]);
  }
  return { law, store: createStore(), variables: new Map(), asked, roots: new Map() };
}

/** The condition of a rule, a control's less its exclusions, as a diagram: 0 never, 1 always. */
export function conditionOf(label: string, table: Conditions): Root {
  const found = table.roots.get(label);
  if (found !== undefined) return found;
  table.roots.set(label, FALSE);
  const rule = table.law.rules.find((one) => one.label === label);
  const base = rule ? rootOf(rule.when, table) : FALSE;
  const root = excludedBy(label, table.law).reduce(
    (left, exclusion) => and(left, negate(rootOf(exclusion.when, table), table), table),
    base,
  );
  table.roots.set(label, root);
  return root;
}

/**
 * Whether the first condition implies the second; ends at the first case against it.
 * @example implies(0, 1, conditions(law)) // true
 */
export function implies(first: Root, second: Root, table: Conditions): boolean {
  const { variableOf, childOf, widthOf } = table.store;
  const settled = new Set<string>();
  const go = (a: Root, b: Root): boolean => {
    if (a === FALSE || b === TRUE || a === b) return true;
    if (a === TRUE && b === FALSE) return false;
    const name = `${a}:${b}`;
    if (settled.has(name)) return true;
    const top = Math.min(variableOf(a), variableOf(b));
    const at = (root: Root, value: number): Root => (variableOf(root) === top ? childOf(root, value) : root);
    const width = widthOf(variableOf(a) === top ? a : b);
    for (let value = 0; value < width; value++) if (!go(at(a, value), at(b, value))) return false;
    settled.add(name);
    return true;
  };
  return go(first, second);
}

/** The diagram of a condition. */
export function rootOf(node: Node, table: Conditions): Root {
  const atom = (name: string): Root => table.store.branch(variable(name, table), [FALSE, TRUE]);
  switch (node.kind) {
    case 'constant':
      return node.value ? TRUE : FALSE;
    case 'all-of':
      return node.of.reduce<Root>((left, one) => and(left, rootOf(one, table), table), TRUE);
    case 'any-of':
      return node.of.reduce<Root>((left, one) => or(left, rootOf(one, table), table), FALSE);
    case 'not':
      return negate(rootOf(node.of, table), table);
    case 'is-one-of': {
      const values = [...(table.asked.get(node.fact) ?? node.values), '(other)'];
      const at = variable(node.fact, table);
      return table.store.branch(
        at,
        values.map((value) => (node.values.includes(value) ? TRUE : FALSE)),
      );
    }
    case 'reading': {
      const names = Object.keys(node.alternatives).sort();
      const at = variable(node.key, table);
      return names
        .map((name, value) => {
          const chosen = table.store.branch(
            at,
            names.map((_, other) => (other === value ? TRUE : FALSE)),
          );
          return and(chosen, rootOf(node.alternatives[name] as Node, table), table);
        })
        .reduce<Root>((left, one) => or(left, one, table), FALSE);
    }
    case 'holds':
      return conditionOf(node.rule, table);
    default:
      return atom(canonical(node));
  }
}

function variable(name: string, table: Conditions): number {
  const found = table.variables.get(name) ?? table.variables.size;
  table.variables.set(name, found);
  return found;
}

const and = (a: Root, b: Root, table: Conditions): Root => table.store.both(a, b);
const or = (a: Root, b: Root, table: Conditions): Root => table.store.either(a, b);
const negate = (a: Root, table: Conditions): Root => table.store.opposite(a);
