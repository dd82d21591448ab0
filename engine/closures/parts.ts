/** The conditions inside a condition, and the subjects it speaks about without binding them itself. */
import type { Node } from '../nodes/node.ts';
import type { Index } from '../vocabulary/vocabulary.ts';

/** @example partsOf(not(constant(true))) // [constant(true)] */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'all-of':
    case 'any-of':
      return node.of;
    case 'not':
      return [node.of];
    case 'reading':
      return Object.values(node.alternatives);
    case 'some':
    case 'every':
      return [node.where, node.that];
    case 'sum-at-least':
      return [node.where];
    default:
      return [];
  }
}

/**
 * Subjects, by index, whose present row the condition reads; null where that is another rule's to say.
 * @example subjectsOf(constant(true), index)?.size // 0
 */
export function subjectsOf(node: Node, index: Index): ReadonlySet<number> | null {
  const found = new Set<number>();
  switch (node.kind) {
    case 'holds':
    case 'in-force':
      return null;
    case 'constant':
    case 'open-status':
      return found;
    case 'share-at-least':
      return placed([node.part, node.whole], index);
    case 'all-of':
    case 'any-of':
    case 'not':
    case 'reading':
    case 'some':
    case 'every':
    case 'sum-at-least':
      break;
    default:
      return placed([node.fact], index);
  }
  for (const part of partsOf(node)) {
    const inner = subjectsOf(part, index);
    if (inner === null) return null;
    for (const subject of inner) found.add(subject);
  }
  if (node.kind === 'some' || node.kind === 'every' || node.kind === 'sum-at-least') {
    const bound = index.subjects.get(node.subject) as number;
    const within = index.vocabulary.subjects[bound]?.within;
    found.delete(bound);
    if (within != null) found.add(index.subjects.get(within) as number);
  }
  return found;
}

const placed = (paths: readonly string[], index: Index): ReadonlySet<number> =>
  new Set(paths.map((path) => index.places.get(path)?.subject ?? 0));
