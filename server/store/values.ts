/**
 * One form for one value on both stores: times as ISO texts in UTC, days as they are written, whole numbers as numbers,
 * exact amounts as texts, documents as JSON. Drivers differ in all of these unless told.
 */
import { type RawBuilder, sql } from 'kysely';

/** PostgreSQL's own numbers of the types that are read in another way than the drivers would. */
export const typeIds = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 } as const;

/** How a column's text becomes a value, by the type's number. */
export const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [typeIds.int8]: Number,
  [typeIds.date]: (text) => text,
  [typeIds.timestamp]: (text) => text,
  [typeIds.timestamptz]: (text) => new Date(text).toISOString(),
  [typeIds.numeric]: (text) => text,
};

/** A document as a `jsonb` parameter: drivers take a list for an array of PostgreSQL unless it is written out. */
export const json = <T>(value: T): RawBuilder<T> => sql<T>`${JSON.stringify(value)}::jsonb`;

/**
 * The place of the first thing that the store cannot keep, or null: a character (NUL, or half of a surrogate pair), or a
 * number so large that it was read as infinite, which would be kept as nothing.
 * @example unstorable({ a: ['x'] }) // null
 */
export function unstorable(value: unknown, place = ''): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? place : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : place;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const at = place === '' ? key : `${place}/${key}`;
    const found = unstorable(key, at) ?? unstorable(inner, at);
    if (found !== null) return found;
  }
  return null;
}
