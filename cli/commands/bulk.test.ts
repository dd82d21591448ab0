/** `ytterby bulk` as its user types it: the samples, in three languages, and what stops it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';

const at = mkdtempSync(path.join(tmpdir(), 'ytterby-bulk-cli-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));
const out = (name: string): string => path.join(at, name);
const ORDERS = 'samples/bulk/orders.csv';

describe('bulk', () => {
  test('determines the sample, shows its columns, sums up, and says why two lines are refused', async () => {
    const tried = await attempt(['bulk', 'determine', ORDERS, '-o', out('a.csv')]);
    expect(tried.status).toBe(2);
    expect(tried.err).toContain('on_day = "Ship date" (B)');
    expect(tried.err).toContain('2 lines refused');
    expect(tried.out).toContain('wait for the status of 2025-61');
    const refused = readFileSync(out('a.refused.csv'), 'utf8').split('\n');
    expect(refused[1]).toMatch(/^samples\/bulk\/orders\.csv,7,SO-1004-1,on_day,/);
    expect(readFileSync(out('a.csv'), 'utf8').split('\n').length).toBe(7);
  });

  test('compares two days by provision, item and customer', async () => {
    const days = ['--from', '2025-09-01', '--to', '2026-12-01'];
    const tried = await attempt(['bulk', 'diff', ORDERS, '-o', out('d.ndjson'), ...days]);
    expect(tried.out).toMatch(/stricter\s+2/);
    expect(tried.out).toContain('2025-62/1           comes to apply to 2 lines');
    expect(tried.out).toMatch(/DY-FOIL\s+2/);
    const rows = readFileSync(out('d.ndjson'), 'utf8').trim().split('\n');
    expect(rows.map((row) => JSON.parse(row).change)).toEqual(['stricter', 'stricter']);
  });

  test('screens parties', async () => {
    const tried = await attempt(['bulk', 'screen', 'samples/bulk/customers.csv', '-o', out('s.csv')]);
    expect(tried.out).toMatch(/hold until a person has looked\s+2/);
    expect(readFileSync(out('s.csv'), 'utf8')).toContain(',2,C-1,Lockheed Martin Corporation,hold,1,');
  });

  test('answers in DuckDB as it answers here, to the byte but for the warnings', async () => {
    const answers = async (name: string, ...args: string[]): Promise<string> => {
      expect((await attempt(['bulk', 'determine', ORDERS, '-o', out(name), ...args])).status).toBe(2);
      return readFileSync(out(name), 'utf8');
    };
    const [csv, ndjson] = [await answers('here.csv'), await answers('here.ndjson')];
    const duckdb = ['--engine', 'duckdb'];
    // No cell of the sample holds a comma: the warnings are the third from the end.
    expect(await answers('there.csv', ...duckdb)).toBe(
      csv.replaceAll(/,[^,\n]+(,[^,\n]+,[0-9a-f]{64}\n)/g, ',$1'),
    );
    expect(await answers('there.ndjson', ...duckdb)).toBe(
      ndjson.replaceAll(/"warnings":\[[^\]]*\]/g, '"warnings":null'),
    );
  }, 60_000);

  const server = process.env.YTTERBY_TEST_POSTGRESQL;
  test.skipIf(!server)('answers in PostgreSQL, to the byte what it answers here', async () => {
    const answers = async (name: string, ...args: string[]): Promise<string> => {
      const tried = await attempt(['bulk', 'determine', ORDERS, '-o', out(name), ...args], {
        env: { DATABASE_URL: server },
      });
      expect(tried.status).toBe(2);
      return tried.out + readFileSync(out(name), 'utf8');
    };
    expect(await answers('sql.csv', '--engine', 'postgres')).toEqual(await answers('process.csv'));
  });

  test.each([
    [['-o', 'x.doc'], 'x.doc: its name says no form that is known'],
    [[], '-o'],
    [['-o', ORDERS], `${ORDERS}: is read and written at once`],
    [['-o', 'x.csv', '--full'], 'x.csv: whole determinations are nested'],
    [
      ['-o', 'x.csv', '--engine', 'spark'],
      '--engine: there is no engine "spark"; write process, duckdb or postgres',
    ],
    [['-o', 'x.csv', '--engine', 'postgres'], '--database: no PostgreSQL server is named; write --database'],
    [
      ['-o', 'x.csv', '--engine', 'postgres', '--database', 'postgres://me:geheim@127.0.0.1:1/lake'],
      '--database: no PostgreSQL server answers at 127.0.0.1:1/lake; start it, or name another',
    ],
    [['-o', 'none/x.csv'], 'none/x.csv: its folder is not there; make it first'],
    [['-o', 'x.csv', '--on', 'soon'], '--on'],
  ])('is stopped by %j in one line, and writes nothing', async (args, says) => {
    const tried = await attempt(['bulk', 'determine', ORDERS, ...args]);
    expect(tried).toMatchObject({ status: 2, out: '' });
    expect(tried.err).toContain(says);
    expect(existsSync('x.csv')).toBe(false);
  });

  test.each([
    ['zh-CN', '看不出是哪种格式'],
    ['zh-HK', '看不出是哪種格式'],
  ])('speaks %s', async (language, says) => {
    const tried = await attempt(['bulk', 'determine', ORDERS, '-o', 'x.doc', '--lang', language]);
    expect(tried.err).toContain(says);
  });
});
