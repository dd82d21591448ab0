/**
 * What stands ready for every test of a run: a PostgreSQL server, named by `YTTERBY_TEST_POSTGRESQL`, where one is
 * installed. A test that needs it skips itself elsewhere, and under CI a skip is a failure. And a folder for what the
 * tests of one run share, as a fresh embedded database to copy: `YTTERBY_TEST_SHARED`. And the browser, `YTTERBY_CHROMIUM`.
 * What Node has compiled once is kept for the run, since each file of tests, and each program it starts, begins anew.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumProgram } from './debian-packages.ts';
import { startPostgresql } from './postgresql.ts';

export default async function prepare(): Promise<() => void> {
  const shared = mkdtempSync(join(tmpdir(), 'ytterby-tests-'));
  process.env.YTTERBY_TEST_SHARED = shared;
  process.env.NODE_COMPILE_CACHE ??= join(shared, 'compiled');
  const browser = chromiumProgram();
  if (browser !== undefined) process.env.YTTERBY_CHROMIUM = browser;
  const given = process.env.YTTERBY_TEST_POSTGRESQL !== undefined;
  const server = given ? undefined : await startPostgresql(['fsync=off', 'max_connections=200']);
  if (server) process.env.YTTERBY_TEST_POSTGRESQL = server.url;
  return () => {
    server?.stop();
    rmSync(shared, { recursive: true, force: true });
  };
}
