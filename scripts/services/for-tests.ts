/**
 * What stands ready for every test of a run: a PostgreSQL server, named by `YTTERBY_TEST_POSTGRESQL`, where one is
 * installed. A test that needs it skips itself elsewhere, and under CI a skip is a failure.
 */
import { startPostgresql } from './postgresql.ts';

export default async function prepare(): Promise<() => void> {
  if (process.env.YTTERBY_TEST_POSTGRESQL) return () => {};
  const server = await startPostgresql(['fsync=off', 'max_connections=200']);
  if (server) process.env.YTTERBY_TEST_POSTGRESQL = server.url;
  return () => server?.stop();
}
