/** What the rules ask of each fact: the constants it is compared with. A cell need not be told apart more finely. */
import type { Law, Node } from '@ytterby/engine';

export type AskedConstants = ReadonlyMap<string, readonly string[]>;

/** @example askedOf({ ...law, rules: [], splits: [] }).size // 0 */
export function askedOf(law: Law): AskedConstants {
  const asked = new Map<string, Set<string>>();
  const note = (fact: string, values: readonly string[]): void => {
    const known = asked.get(fact) ?? new Set<string>();
    for (const value of values) known.add(value);
    asked.set(fact, known);
  };
  const walk = (node: Node): void => {
    if ('of' in node) {
      const inner = node.of;
      for (const one of Array.isArray(inner) ? inner : [inner]) walk(one as Node);
    }
    if ('where' in node) walk(node.where);
    if ('that' in node) walk(node.that);
    if (node.kind === 'reading') Object.values(node.alternatives).forEach(walk);
    if ('fact' in node) {
      const bound = 'bound' in node ? [node.bound] : 'day' in node ? [node.day] : [];
      note(node.fact, 'values' in node ? node.values : bound);
    }
  };
  for (const rule of law.rules) walk(rule.when);
  for (const split of law.splits) note(split.fact, []);
  return new Map([...asked].map(([fact, values]) => [fact, [...values]]));
}
