/** Kinds of columns, as the store reads and takes them. */
import type { ColumnType } from 'kysely';

/** A moment: ISO 8601 in UTC, as `2026-11-28T22:00:00.000Z`. */
export type Moment = string;
/** A calendar day in Asia/Shanghai, as `2026-11-28`. */
export type Day = string;
/** A column with a default. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>;
/** A document; write it with `json()`. */
export type Document<T = unknown> = T;

/** What every resource of an organisation has. */
export type Resource<T = unknown> = {
  readonly id: string;
  readonly organisation_id: string;
  /** The organisation's own number or name for it; unique among what is not put away. */
  readonly reference: string;
  readonly name: Defaulted<string>;
  readonly document: Document<T>;
  /** What an ETag is made of. */
  readonly version: Defaulted<number>;
  readonly created_at: Moment;
  readonly updated_at: Moment;
  readonly archived_at: Moment | null;
};
