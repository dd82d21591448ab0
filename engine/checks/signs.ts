/** Every node of a tree with its sign: whether its holding makes the whole more likely to hold, or less. */
import type { Node } from '../nodes/node.ts';
import { below } from './walk.ts';

export type Signed = { readonly node: Node; readonly up: boolean };

/**
 * The node and all below it, each with its sign. Negation turns it; so does the choice of rows of `every`, and which
 * rows a sum adds does not.
 * @example signed(not(constant(true)), true).map((one) => one.up) // [true, false]
 */
export function signed(node: Node, up: boolean): readonly Signed[] {
  const here: Signed = { node, up };
  if (node.kind === 'not') return [here, ...signed(node.of, !up)];
  if (node.kind === 'every') return [here, ...signed(node.where, !up), ...signed(node.that, up)];
  return [here, ...below(node).flatMap((one) => signed(one, up))];
}
