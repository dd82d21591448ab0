/** Writes a backup: one consistent view of everything, while others go on writing. */
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { OpenDatabase } from '../store/database.ts';
import { SYSTEM } from '../store/roles.ts';
import type { Tables } from '../store/tables/index.ts';
import { FORMAT, type Head, type Step, type Tail } from './format.ts';

/** Rows fetched at a time. */
const BATCH = 500;

/** The tables of the store, but the steps': those are in the head. */
export async function tablesOf(db: Transaction<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'
    order by relname`.execute(db);
  return rows.map(({ name }) => name);
}

/** The steps that the store has gone, or none where it is new. */
export async function stepsOf(db: Transaction<Tables>): Promise<readonly Step[]> {
  const found = await sql<{
    there: boolean;
  }>`select to_regclass('public.migrations') is not null as there`.execute(db);
  if (!found.rows[0]?.there) return [];
  const { rows } = await sql<Step>`select number, name, hash from migrations order by number`.execute(db);
  return rows;
}

/** The lines of a backup, each with its line break. */
export async function* backupLines(database: OpenDatabase, now: Date = new Date()): AsyncGenerator<string> {
  const transaction = await database.db.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    const head: Head = {
      ...{ format: FORMAT, at: now.toISOString() },
      ...{ steps: await stepsOf(transaction), tables: await tablesOf(transaction) },
    };
    const hash = createHash('sha256');
    let rows = 0;
    const line = (value: string): string => {
      hash.update(`${value}\n`);
      return `${value}\n`;
    };
    yield line(JSON.stringify(head));
    await sql`select set_config('role', ${SYSTEM}, true)`.execute(transaction);
    for (const [t, table] of head.tables.entries()) {
      for await (const row of rowsOf(transaction, table)) {
        rows += 1;
        yield line(`{"t":${t},"r":${row}}`);
      }
    }
    yield `${JSON.stringify({ rows, hash: hash.digest('hex') } satisfies Tail)}\n`;
  } finally {
    await transaction.rollback().execute();
  }
}

/** A table's rows as PostgreSQL writes them as JSON: exact, and the same from either store. */
async function* rowsOf(db: Transaction<Tables>, table: string): AsyncGenerator<string> {
  await sql`declare saved no scroll cursor for select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(BATCH)} from saved`.execute(db);
    for (const { row } of rows) yield row;
    if (rows.length < BATCH) break;
  }
  await sql`close saved`.execute(db);
}
