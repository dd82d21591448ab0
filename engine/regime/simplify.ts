/**
 * Constants fold away: once the acts have settled what is in force, a rule tree shrinks to what facts can still move.
 * Kleene's tables are kept: nothing else is rewritten.
 */
import { allOf } from '../nodes/all-of.ts';
import { anyOf } from '../nodes/any-of.ts';
import { constant } from '../nodes/constant.ts';
import type { Node } from '../nodes/node.ts';
import { not } from '../nodes/not.ts';
import { reading } from '../nodes/reading.ts';

const isConstant = (node: Node, value: boolean): boolean => node.kind === 'constant' && node.value === value;

/** @example simplifyAll([constant(true), constant(false)]) // constant(false) */
export function simplifyAll(of: readonly Node[]): Node {
  if (of.some((node) => isConstant(node, false))) return constant(false);
  const rest = of
    .filter((node) => !isConstant(node, true))
    .flatMap((node) => (node.kind === 'all-of' ? node.of : [node]));
  return rest.length === 0 ? constant(true) : rest.length === 1 ? (rest[0] as Node) : allOf(...rest);
}

/** @example simplifyAny([constant(false)]) // constant(false) */
export function simplifyAny(of: readonly Node[]): Node {
  if (of.some((node) => isConstant(node, true))) return constant(true);
  const rest = of
    .filter((node) => !isConstant(node, false))
    .flatMap((node) => (node.kind === 'any-of' ? node.of : [node]));
  return rest.length === 0 ? constant(false) : rest.length === 1 ? (rest[0] as Node) : anyOf(...rest);
}

/** @example simplifyNot(constant(true)) // constant(false) */
export function simplifyNot(of: Node): Node {
  if (of.kind === 'constant') return constant(!of.value);
  return of.kind === 'not' ? of.of : not(of);
}

/** A reading whose alternatives are all the same constant says nothing. */
export function simplifyReading(key: string, alternatives: Readonly<Record<string, Node>>): Node {
  const all = Object.values(alternatives);
  const first = all[0];
  if (first?.kind === 'constant' && all.every((node) => isConstant(node, first.value))) return first;
  return reading(key, alternatives);
}
