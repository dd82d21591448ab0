/** Pages of a list: newest first, and a cursor that says where the next page begins. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { isUuid } from '../store/scope.ts';
import { badInput } from './problem.ts';

const LARGEST = 200;

/** What every list takes. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(LARGEST).default(50).describe('How many, at most'),
  cursor: z.string().max(200).optional().describe('`next` of the page before'),
};

/** What every list gives. */
export const pageOf = (row: z.ZodType) =>
  z.object({
    data: z.array(row),
    next: z.string().nullable().describe('The cursor of the next page; null on the last'),
  });

const write = (place: string): string => Buffer.from(place).toString('base64url');

/** The place that a cursor names: null for the beginning, a problem where it is no cursor of ours. */
export function placeOf(cursor: string | undefined): string | null | ReturnType<typeof badInput> {
  if (cursor === undefined) return null;
  const place = Buffer.from(cursor, 'base64url').toString('latin1');
  return isUuid(place) || /^\d{1,15}$/.test(place)
    ? place
    : badInput([requestFault('wrong-form', 'cursor', JSON.stringify(cursor), ['the `next` of a page'])]);
}

/** A page of rows that were read with one more than asked for. @example page([1], 1, String) // { data: [1], next: null } */
export function page<T>(rows: readonly T[], limit: number, keyOf: (row: T) => string) {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, next: rows.length > limit && last !== undefined ? write(keyOf(last)) : null };
}
