/** Each row of a subject that satisfies `where` satisfies the condition. Over no rows: true. */
import type { Node } from './node.ts';

export type Every = {
  readonly kind: 'every';
  readonly subject: string;
  readonly where: Node;
  readonly that: Node;
};

/** @example every('item', constant(true), constant(true)).kind // 'every' */
export function every(subject: string, where: Node, that: Node): Every {
  return Object.freeze({ kind: 'every', subject, where, that });
}
