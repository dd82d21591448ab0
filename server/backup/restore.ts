/**
 * Restores a backup into a store that holds nothing: the form the rows were in, the rows in one transaction, then
 * forward to this program's form; and at the end every organisation's trail is verified.
 */
import { createHash } from 'node:crypto';
import { hashOf } from '@ytterby/engine';
import { sql, type Transaction } from 'kysely';
import { verify } from '../audit/read.ts';
import { type OpenDatabase, storeOver } from '../store/database.ts';
import type { StoreFault } from '../store/fault.ts';
import { migrate } from '../store/migrate.ts';
import { migrations } from '../store/migrations/index.ts';
import { SYSTEM } from '../store/roles.ts';
import type { Tables } from '../store/tables/index.ts';
import { type BackupFault, FORMAT, type Head, type RowLine, type Tail } from './format.ts';
import { stepsOf, tablesOf } from './save.ts';

export type Restored = {
  readonly at: string;
  readonly rows: number;
  readonly organisations: number;
  readonly events: number;
};

/** Rows sent at a time. */
const BATCH = 200;

/** Carries a fault out of the transaction, so that nothing of it stays. */
type Refused = Error & { readonly fault: BackupFault };
const refuse = (fault: BackupFault): Refused => Object.assign(new Error(fault.code), { fault });
const isRefused = (error: unknown): error is Refused => error instanceof Error && 'fault' in error;

/** Restores the lines of a backup, without line breaks, or says why not; then the store is as it was. */
export async function restoreLines(
  database: OpenDatabase,
  lines: AsyncIterable<string>,
): Promise<Restored | BackupFault | StoreFault> {
  const reader = lines[Symbol.asyncIterator]();
  // What cannot be unpacked at all is no backup.
  const first = await reader.next().catch(() => ({ done: true, value: undefined }) as const);
  const head = first.done ? null : readHead(first.value);
  if (head === null) return { code: 'not-a-backup', line: 1 };
  const knows = migrations.at(-1)?.number ?? 0;
  const unknown = head.steps.find((step) => !migrations.some(({ number }) => number === step.number));
  if (unknown) return { code: 'backup-newer', has: unknown.number, knows };
  // A step that is another in this program would make another form of it than the rows have.
  const other = migrations.find((step) =>
    head.steps.some(({ number, hash }) => number === step.number && hash !== hashOf(step.sql)),
  );
  if (other) return { code: 'store-migration-changed', number: other.number, name: other.name };
  const standing = await database.db.transaction().execute((db) => whatStands(db, head));
  if (standing !== null) return standing;
  const form = migrations.filter(({ number }) => head.steps.some((step) => step.number === number));
  const fault = await migrate(database.db, form);
  if (fault !== null) return fault;
  try {
    const rows = await database.db.transaction().execute((db) => fill(db, head, first.value ?? '', reader));
    const newer = await migrate(database.db);
    return newer ?? (await verifyAll(database, head.at, rows));
  } catch (error) {
    if (isRefused(error)) return error.fault;
    return { code: 'backup-refused', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await reader.return?.();
  }
}

function readHead(line: string): Head | null {
  const head = parse(line) as Partial<Head> | null;
  return head?.format === FORMAT && Array.isArray(head.steps) && Array.isArray(head.tables)
    ? (head as Head)
    : null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What speaks against restoring here: a row, or a form that the backup is older than. */
async function whatStands(db: Transaction<Tables>, head: Head): Promise<BackupFault | null> {
  const newer = (await stepsOf(db)).find((step) => !head.steps.some(({ number }) => number === step.number));
  const tables = await tablesOf(db);
  if (tables.length > 0 && (await stepsOf(db)).length > 0) {
    await sql`select set_config('role', ${SYSTEM}, true)`.execute(db);
  }
  for (const table of tables) {
    const { rows } = await sql<{
      some: boolean;
    }>`select exists (select from ${sql.table(table)}) as some`.execute(db);
    if (rows[0]?.some) return { code: 'store-not-empty', table };
  }
  return newer ? { code: 'store-has-newer-form', number: newer.number } : null;
}

/** Takes the ties between tables away while the rows come in, in any order, and puts them back over all of them. */
async function fill(
  db: Transaction<Tables>,
  head: Head,
  first: string,
  reader: AsyncIterator<string>,
): Promise<number> {
  const { rows: ties } = await sql<{
    tie: string;
    of: string;
    how: string;
  }>`select quote_ident(conname) as tie,
    conrelid::regclass::text as of, pg_get_constraintdef(oid) as how from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db);
  for (const { tie, of } of ties) await sql.raw(`alter table ${of} drop constraint ${tie}`).execute(db);
  await sql`select set_config('role', ${SYSTEM}, true)`.execute(db);
  const rows = await insertAll(db, head, first, reader);
  await sql`select set_config('role', 'none', true)`.execute(db);
  for (const { tie, of, how } of ties) {
    await sql.raw(`alter table ${of} add constraint ${tie} ${how}`).execute(db);
  }
  return rows;
}

async function insertAll(
  db: Transaction<Tables>,
  head: Head,
  first: string,
  reader: AsyncIterator<string>,
): Promise<number> {
  const hash = createHash('sha256').update(`${first}\n`);
  let waiting: { readonly t: number; readonly rows: unknown[] } = { t: -1, rows: [] };
  const flush = async (): Promise<void> => {
    const table = head.tables[waiting.t];
    if (table === undefined || waiting.rows.length === 0) return;
    await sql`insert into ${sql.table(table)} select * from
      jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(waiting.rows)}::jsonb)`.execute(
      db,
    );
  };
  let count = 0;
  for (let at = 2; ; at += 1) {
    const next = await reader.next().catch(() => {
      throw refuse({ code: 'backup-damaged', line: at });
    });
    if (next.done) throw refuse({ code: 'backup-damaged', line: at });
    const line = parse(next.value) as Partial<RowLine & Tail> | null;
    if (typeof line?.hash === 'string') {
      await flush();
      if (line.hash !== hash.digest('hex') || line.rows !== count)
        throw refuse({ code: 'backup-damaged', line: at });
      return count;
    }
    if (typeof line?.t !== 'number' || head.tables[line.t] === undefined) {
      throw refuse({ code: 'backup-damaged', line: at });
    }
    hash.update(`${next.value}\n`);
    if (line.t !== waiting.t || waiting.rows.length >= BATCH) {
      await flush();
      waiting = { t: line.t, rows: [] };
    }
    waiting.rows.push(line.r);
    count += 1;
  }
}

async function verifyAll(database: OpenDatabase, at: string, rows: number): Promise<Restored | BackupFault> {
  const store = storeOver(database);
  const all = await store.asSystem((db) => db.selectFrom('organisations').select('id').execute());
  let events = 0;
  for (const { id: organisation } of all) {
    const actor = { kind: 'command', id: 'restore', name: 'restore' } as const;
    const verified = await verify(store, { organisation, actor, request: 'restore' });
    const [fault] = verified.faults;
    if (fault) return { code: 'trail-broken', organisation, sequence: fault.sequence };
    events += verified.events;
  }
  return { at, rows, organisations: all.length, events };
}
