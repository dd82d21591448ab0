/** Kinds of columns, as the store reads and takes them. */
import type { ColumnType, JSONColumnType } from 'kysely';

/** A moment: ISO 8601 in UTC, as `2026-11-28T22:00:00.000Z`. */
export type Moment = string;
/** A moment that the database fills in where none is given. */
export type MomentByDefault = ColumnType<string, string | undefined, string>;
/** A document; write it with `json()`. */
export type Document<T = unknown> = T;
/** A document that has a default. */
export type DocumentByDefault<T> = ColumnType<T, T | undefined, T>;
export type { JSONColumnType };
