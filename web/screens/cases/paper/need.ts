/** When a field is asked for: always, or where other fields say so. */
import type { Need } from '../../../data/papers.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Is a field beside the point, because what it depends on is otherwise? Not while that is open. @example isBeside({ level: 'must', when: [{ field: 'a', is: 'x' }] }, { a: 'y' }) // true */
export const isBeside = (need: Need, fields: Fields): boolean =>
  typeof need === 'object' &&
  need.when.some(({ field, is }) => fields[field] !== undefined && fields[field] !== is);

export const levelOf = (need: Need): 'must' | 'should' | 'may' =>
  typeof need === 'object' ? need.level : need;
