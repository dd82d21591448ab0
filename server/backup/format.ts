/**
 * A backup: lines of JSON, compressed. First what it is of, then every row of every table as PostgreSQL itself writes it
 * down, then how many there were and the hash of all lines before. It restores into either store.
 */

export const FORMAT = 'ytterby-backup/1';

/** A step of the store's form that the backup's rows are in. */
export type Step = { readonly number: number; readonly name: string; readonly hash: string };

export type Head = {
  readonly format: typeof FORMAT;
  readonly at: string;
  readonly steps: readonly Step[];
  /** Tables in one order, with nothing of theirs missing. */
  readonly tables: readonly string[];
};

/** A row stands with the table's place in the head. */
export type RowLine = { readonly t: number; readonly r: unknown };

export type Tail = { readonly rows: number; readonly hash: string };

export type BackupFault =
  | { readonly code: 'not-a-backup'; readonly line: number }
  /** The file was cut off or changed. */
  | { readonly code: 'backup-damaged'; readonly line: number }
  /** The backup is of a newer program. */
  | { readonly code: 'backup-newer'; readonly has: number; readonly knows: number }
  | { readonly code: 'store-not-empty'; readonly table: string }
  /** Something stands in the store that the backup knows nothing of, though no row. */
  | { readonly code: 'store-has-newer-form'; readonly number: number }
  /** The rows do not fit together; nothing was restored. */
  | { readonly code: 'backup-refused'; readonly reason: string }
  /** All is restored, but a trail does not verify: it did not in the store that was saved, either. */
  | { readonly code: 'trail-broken'; readonly organisation: string; readonly sequence: number };

const codes: readonly string[] = [
  ...['not-a-backup', 'backup-damaged', 'backup-newer', 'backup-refused'],
  ...['store-not-empty', 'store-has-newer-form', 'trail-broken'],
];

/** Is this a fault of the backup, and not of the store it goes into? */
export const isBackupFault = (fault: { readonly code: string }): fault is BackupFault =>
  codes.includes(fault.code);
