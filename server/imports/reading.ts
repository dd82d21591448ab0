/** What a file of an import is read as: rows to be kept or refused, and what its columns were taken for. */
import type { AnswerFault } from '../http/problem.ts';
import type { Given } from '../routes/keep-document.ts';
import type { Keeping, Kind } from '../routes/resource.ts';

/** A row, a line or an object of the file: what would be kept of it, or why it cannot be. */
export type ReadRow = { readonly row: number; readonly reference: string | null } & (
  | { readonly given: Given }
  | { readonly faults: readonly AnswerFault[] }
);

/** What stands in the columns of a table; null where the file is no table. */
export type ReadColumns = {
  readonly headings: readonly string[];
  readonly headingRow: number;
  readonly encoding?: string;
  readonly sheet?: string;
  /** Field to column by place; empty where the headings could not be understood. */
  readonly columns: readonly (readonly [string, number])[];
  readonly unused: readonly string[];
};

export type Reading = {
  readonly table: ReadColumns | null;
  /** What is wrong with the file as a whole; there are no rows then. */
  readonly faults: readonly AnswerFault[];
  readonly rows: readonly ReadRow[];
};

/** What the user says of the file beforehand. */
export type FileWishes = {
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly sheet?: string | undefined;
  readonly headingRow?: number | undefined;
  readonly encoding?: string | undefined;
};

/** A kind of document that is imported. */
export type ImportKind = {
  readonly kind: Kind;
  /** What a column may be named for. */
  readonly fields: readonly string[];
  readonly read: (bytes: Buffer, wishes: FileWishes, call: Keeping) => Promise<Reading>;
};

/** Does the file begin as JSON does? */
export const beginsAsJson = (bytes: Buffer): boolean => {
  const first = bytes.subarray(0, 200).find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  return first === 0x7b || first === 0x5b;
};
