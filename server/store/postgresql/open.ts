/** A PostgreSQL server behind an address, through a pool of connections. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { OpenDatabase } from '../database.ts';
import type { StoreFault } from '../fault.ts';
import type { Tables } from '../tables/index.ts';
import { readers } from '../values.ts';
import { lentBy } from './lent.ts';

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: string) =>
    format === 'binary'
      ? pg.types.getTypeParser(id, 'binary')
      : (readers[id] ?? pg.types.getTypeParser(id, 'text')),
};

/** Reaches the server, or says why it cannot be used. */
export async function openPostgresql(
  databaseUrl: string,
  connections: number,
): Promise<OpenDatabase | StoreFault> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections, types });
  // An idle connection that the server ends is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const fault = await tooOldOrUnreachable(pool);
  if (fault !== null) {
    await pool.end();
    return fault;
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: lentBy(pool) }) });
  return { kind: 'postgresql', db, folder: null, announce: () => {}, close: () => db.destroy() };
}

async function tooOldOrUnreachable(pool: pg.Pool): Promise<StoreFault | null> {
  try {
    const { rows } = await pool.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? '';
    return Number.parseInt(version, 10) >= 15 ? null : { code: 'store-too-old', version };
  } catch (error) {
    // A refused connection of several addresses carries its reason in its parts.
    const first = error instanceof AggregateError ? error.errors[0] : error;
    return { code: 'store-unreachable', reason: first instanceof Error ? first.message : String(first) };
  }
}
