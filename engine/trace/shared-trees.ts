/**
 * Rules ask many things alike. Here equal conditions become one node, so that an examination traces each once and
 * shows the same reasons wherever it stands.
 */
import { partsOf, subjectsOf } from '../closures/parts.ts';
import type { Node } from '../nodes/node.ts';
import type { Index } from '../vocabulary/vocabulary.ts';

/** @example sharedTrees([constant(true)], index).shared.size // 0 */
export function sharedTrees(
  trees: readonly Node[],
  index: Index,
): { readonly trees: readonly Node[]; readonly shared: ReadonlyMap<Node, number> } {
  const known = new Map<string, Node>();
  const shared = new Map<Node, number>();
  const item = index.subjects.get('item');
  /** The transaction (0) or its item; a condition on other parts is remembered with what holds it. */
  const spokenOf = (node: Node): number | undefined => {
    const subjects = subjectsOf(node, index);
    if (subjects === null || [...subjects].some((one) => one !== 0 && one !== item)) return undefined;
    return item !== undefined && subjects.has(item) ? item : 0;
  };
  const one = (node: Node): Node => {
    const key = JSON.stringify(node);
    const found = known.get(key);
    if (found === undefined) {
      const made = withParts(node, one);
      known.set(key, made);
      return made;
    }
    const subject = spokenOf(node);
    if (subject !== undefined && node.kind !== 'constant') shared.set(found, subject);
    return found;
  };
  return { trees: trees.map(one), shared };
}

function withParts(node: Node, one: (part: Node) => Node): Node {
  if (partsOf(node).length === 0) return node;
  switch (node.kind) {
    case 'all-of':
    case 'any-of':
      return Object.freeze({ ...node, of: node.of.map(one) });
    case 'not':
      return Object.freeze({ ...node, of: one(node.of) });
    case 'reading':
      return Object.freeze({
        ...node,
        alternatives: Object.fromEntries(
          Object.entries(node.alternatives).map(([name, inner]) => [name, one(inner)]),
        ),
      });
    case 'some':
    case 'every':
      return Object.freeze({ ...node, where: one(node.where), that: one(node.that) });
    case 'sum-at-least':
      return Object.freeze({ ...node, where: one(node.where) });
    default:
      return node;
  }
}
