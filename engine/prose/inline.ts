/** A condition that fits into a bracket: a sentence without parts, or a few of them joined by "or" or "and". */
import type { Node } from '../nodes/node.ts';
import { bothOf, eitherOf } from './lists-of-words.ts';
import type { Prose } from './outline.ts';
import type { Speech } from './speech.ts';

/** The condition in one phrase, or null where it needs an outline. */
export function inlineOf(node: Node, speech: Speech, inner: (node: Node) => Prose): string | null {
  if (node.kind === 'any-of' || node.kind === 'all-of') {
    const parts = node.of.map(inner);
    if (parts.length > 3 || parts.some((part) => part.parts.length > 0)) return null;
    const words = parts.map((part) => part.text);
    return node.kind === 'any-of' ? eitherOf(words, speech) : bothOf(words, speech);
  }
  const prose = inner(node);
  return prose.parts.length === 0 ? prose.text : null;
}
