/** At least one row of a subject satisfies the condition. Over no rows: false. */
import type { Node } from './node.ts';

export type Some = {
  readonly kind: 'some';
  readonly subject: string;
  readonly where: Node;
  readonly that: Node;
};

/** @example some('party', constant(true), constant(false)).subject // 'party' */
export function some(subject: string, where: Node, that: Node): Some {
  return Object.freeze({ kind: 'some', subject, where, that });
}
