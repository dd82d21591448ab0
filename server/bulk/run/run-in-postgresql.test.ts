/** The engine `postgres` writes what the process writes, to the byte; and what stops it is said without a password. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvOf, determined, folder, given, orders, task } from '../bulk.fixture.ts';
import { randomLine } from '../engines/random-lines.fixture.ts';
import { csvLine } from '../work/csv-line.ts';
import { openPostgresqlPool } from './run-in-postgresql.ts';

const server = process.env.YTTERBY_TEST_POSTGRESQL;
const name = `bulk_run_${process.pid}`;
const role = `bulk_role_${process.pid}`;
const at = folder();
afterAll(() => rmSync(at, { recursive: true, force: true }));

const NAMES = FLAT_COLUMNS.map((column) => column.name);
/** Random lines with names that are screened, one that is listed and one that only resembles a listed one. */
const randomCsv = (count: number): string =>
  [
    csvLine(NAMES),
    ...Array.from({ length: count }, (_, line) => {
      const row = { ...randomLine(40_000 + line) } as Record<string, string | null>;
      if (line % 5 === 0)
        row.end_user_name =
          ['Lockheed Martin Corporation', 'Muster GmbH', 'Martin Lockheed'][line % 3] ?? null;
      if (line % 10 === 0) row.end_user_listings = null;
      if (line % 17 === 0) row.via = 'HK;CN';
      return csvLine(NAMES.map((column) => row[column] ?? null));
    }),
  ].join('');

describe.skipIf(!server)('lines in PostgreSQL', { timeout: 600_000 }, () => {
  const url = new URL(server ?? 'postgres://localhost');
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server });
  beforeAll(async () => {
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
    await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'geheim'`);
  });
  afterAll(async () => {
    await admin.query(`DROP DATABASE ${name}`);
    await admin.query(`DROP ROLE ${role}`);
    await admin.end();
  });

  it.each<[string, () => string, string]>([
    ['orders, some of them refused', () => csvOf(orders(1_200)), 'csv'],
    ['random lines, with names to look for', () => randomCsv(600), 'csv'],
    ['random lines, as NDJSON', () => randomCsv(60), 'ndjson'],
  ])('writes what the process writes: %s', async (_, text, form) => {
    const input = given(at, 'in.csv', text());
    const written = async (into: string, threads?: number): Promise<readonly string[]> => {
      const work = task(form === 'csv' ? 'csv' : 'ndjson');
      const opened = threads === undefined ? undefined : await openPostgresqlPool(url.href, work, threads);
      if (opened && 'fault' in opened) throw new Error(JSON.stringify(opened.fault));
      const output = path.join(at, `${into}.${form}`);
      const ran = await determined(input, output, { work, ...(opened ? { pool: opened.pool } : {}) });
      if (!('answered' in ran)) throw new Error(JSON.stringify(ran));
      const refused = ran.refusedFile === undefined ? '' : readFileSync(ran.refusedFile, 'utf8');
      return [readFileSync(output, 'utf8'), refused, JSON.stringify(Object.entries(ran.tally).sort())];
    };
    expect(await written('there', 2)).toEqual(await written('here'));
  });

  it('leaves nothing in the database', async () => {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const { rows } = await client.query(
      "SELECT count(*)::int AS n FROM pg_class WHERE relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'pg_%' OR nspname = 'information_schema')",
    );
    await client.end();
    expect(rows).toEqual([{ n: 0 }]);
  });

  it.each<[string, (at: URL) => string, string]>([
    ['no server is named', () => '', 'database-missing'],
    ['the address is none', () => 'lake', 'database-missing'],
    ['nobody listens', () => 'postgres://me:geheim@127.0.0.1:1/lake', 'database-unreachable'],
    ['there is no such database', (one) => one.href.replace(name, 'absent'), 'database-refuses'],
    [
      'temporary tables are forbidden',
      (one) => one.href.replace(`//${one.username}`, `//${role}:geheim`),
      'database-forbids',
    ],
  ])('says so where %s', async (_, database, code) => {
    const opened = await openPostgresqlPool(database(url), task('csv'), 1);
    expect(opened).toMatchObject({ fault: { from: 'bulk', code } });
    expect(JSON.stringify(opened)).not.toContain('geheim');
  });

  it('takes lines of the flat form alone', async () => {
    const nested = { on: '2025-12-15', activity: { kind: 'goods-export' } };
    const input = given(at, 'nested.ndjson', `${JSON.stringify(nested)}\n`);
    const opened = await openPostgresqlPool(url.href, task('ndjson'), 1);
    if ('fault' in opened) throw new Error(JSON.stringify(opened.fault));
    const ran = await determined(input, path.join(at, 'nested-out.ndjson'), {
      work: task('ndjson'),
      pool: opened.pool,
    });
    expect(ran).toMatchObject({ faults: [{ code: 'engine-flat-lines', found: '1' }] });
  });
});
