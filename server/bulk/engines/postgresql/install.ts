/** Installs the law's functions in a PostgreSQL database, whole or not at all. */
import pg from 'pg';
import { type Installation, postgresqlText } from './postgresql-text.ts';

export type InstallFault = { readonly code: 'database'; readonly says: string };

/** @example await install('postgres://localhost/lake', { named: shipped(), settled: {} }) // null, or why not */
export async function installInPostgresql(
  database: string,
  installation: Installation,
): Promise<InstallFault | null> {
  const client = new pg.Client({ connectionString: database });
  try {
    await client.connect();
    await client.query('BEGIN');
    await client.query(postgresqlText(installation));
    await client.query('COMMIT');
    return null;
  } catch (error) {
    return { code: 'database', says: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}
