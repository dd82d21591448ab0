/** Pages of a list: newest first, and a cursor that says where the next page begins. */
import { requestFault } from '@ytterby/language';
import { type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { isUuid } from '../store/scope.ts';
import { badInput } from './problem.ts';
import { type Answer, ok } from './route.ts';

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

/**
 * The place that a cursor names, the id of a row or the number of a line: null for the beginning, a problem where it is
 * no cursor of such a list.
 */
export function placeOf(
  cursor: string | undefined,
  of: 'id' | 'line' = 'id',
): string | null | ReturnType<typeof badInput> {
  if (cursor === undefined) return null;
  const place = Buffer.from(cursor, 'base64url').toString('latin1');
  const isOurs = of === 'id' ? isUuid(place) : /^\d{1,9}$/.test(place);
  return isOurs
    ? place
    : badInput([requestFault('wrong-form', 'cursor', JSON.stringify(cursor), ['the `next` of a page'])]);
}

/** A page of rows that were read with one more than asked for. @example page([1], 1, String) // { data: [1], next: null } */
export function page<T>(rows: readonly T[], limit: number, keyOf: (row: T) => string) {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, next: rows.length > limit && last !== undefined ? write(keyOf(last)) : null };
}

/**
 * A page of rows with the newest first, as most lists are: from where the cursor says, as many as asked for. `id` is the
 * column of the rows' ids where tables are joined.
 */
export async function newestFirst<DB, T extends keyof DB, R extends { readonly id: string }>(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  rows: SelectQueryBuilder<DB, T, R>,
  shown: (row: R) => unknown,
  id = 'id',
): Promise<Answer> {
  const place = placeOf(cursor);
  if (place !== null && typeof place !== 'string') return place;
  const column = sql.ref(id);
  const after = place === null ? rows : rows.where(sql<boolean>`${column} < ${place}`);
  const found = await after
    .orderBy(column, 'desc')
    .limit(limit + 1)
    .execute();
  const { data, next } = page(found as readonly R[], limit, (row) => row.id);
  return ok({ data: await Promise.all(data.map(shown)), next });
}
