/** Installed in a real PostgreSQL, the functions and the view answer as the tracer does. */
import { FLAT_COLUMNS, type FlatRow } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerText, determined, determinedText } from '../expected.fixture.ts';
import { randomLine } from '../random-lines.fixture.ts';
import { askNeeds } from './ask-needs.ts';
import { installInPostgresql } from './install.ts';

const server = process.env.YTTERBY_TEST_POSTGRESQL;
const name = `bulk_sql_${process.pid}`;
const TODAY = '2026-11-23';
const COUNT = 400;

describe.skipIf(!server)('the law in PostgreSQL', { timeout: 600_000 }, () => {
  const url = new URL(server ?? 'postgres://localhost');
  url.pathname = `/${name}`;
  const admin = new pg.Client({ connectionString: server });
  const client = new pg.Client({ connectionString: url.href });
  const lines = Array.from({ length: COUNT }, (_, at) => randomLine(90_000 + at));

  beforeAll(async () => {
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    const fault = await installInPostgresql(url.href, { named: shipped(), settled: {} });
    if (fault) throw new Error(fault.says);
    await client.connect();
    await client.query(
      'INSERT INTO ytterby.line SELECT * FROM json_populate_recordset(NULL::ytterby.line, $1)',
      [JSON.stringify(lines.map((line, at) => (at % 4 === 0 ? blanked(line) : line)).map(cellsOf))],
    );
  }, 300_000);
  afterAll(async () => {
    await client.end();
    await admin.query(`DROP DATABASE ${name}`);
    await admin.end();
  });

  it('answers a table of lines as the tracer does', async () => {
    const { rows } = await client.query('SELECT * FROM ytterby.answers');
    const found = new Map(rows.map((row) => [row.id, answerText(row)]));
    const differing = lines.flatMap((line) => {
      const expected = determinedText(determined(line, TODAY));
      return found.get(String(line.id)) === expected
        ? []
        : [`${line.id}: ${expected} | ${found.get(String(line.id))}`];
    });
    expect(rows.length).toBe(COUNT);
    expect(differing.slice(0, 3)).toEqual([]);
  });

  it('answers one line in a query of one’s own, and a table with columns of its own', async () => {
    const one = await client.query(
      'SELECT (ytterby.determine(line)).at_least FROM (SELECT jsonb_populate_record(NULL::ytterby.line, \'{"on_day": "2025-12-15", "known_at": "2026-11-23", "activity": "goods-export", "from_territory": "CN", "to_territory": "DE", "entries": "1C904.a.1"}\') AS line) AS asked',
    );
    expect(one.rows[0].at_least).toBe('licence');
    await client.query(
      "CREATE TABLE orders AS SELECT 7 AS order_no, date '2025-12-15' AS on_day, date '2026-11-23' AS known_at, 'goods-export' AS activity, 'CN' AS from_territory, 'DE' AS to_territory, '1C904.a.1' AS entries, 'blue' AS colour UNION ALL SELECT 8, date '2025-12-15', date '2026-11-23', 'export', 'CN', 'DE', 'none', 'red'",
    );
    const { rows } = await client.query(
      "SELECT row_key, refused, at_least, law_hash FROM ytterby.determine_table('orders', 'order_no') ORDER BY row_key",
    );
    const { hash } = shipped();
    expect(rows).toEqual([
      { row_key: '7', refused: false, at_least: 'licence', law_hash: hash },
      { row_key: '8', refused: true, at_least: null, law_hash: hash },
    ]);
  });

  it('knows the needs of what was asked, and says so of what was not', async () => {
    const notes = async (): Promise<Readonly<Record<string, number>>> => {
      const { rows } = await client.query(
        "SELECT coalesce(note, '') AS note, count(*)::int AS n FROM ytterby.answers WHERE NOT refused GROUP BY note",
      );
      return Object.fromEntries(rows.map((row) => [row.note, row.n]));
    };
    const before = await notes();
    expect(before['needs-not-asked']).toBeGreaterThan(50);
    const asked = await askNeeds(url.href, { named: shipped(), settled: {} }, 'ytterby.line');
    expect(asked).toMatchObject({ asked: expect.any(Number) });
    expect(await notes()).toEqual({ '': COUNT });
    const { rows } = await client.query('SELECT id, needs FROM ytterby.answers');
    const found = new Map(rows.map((row) => [row.id, row.needs.join(' ')]));
    const differing = lines.flatMap((line) => {
      const expected = determined(line, TODAY)
        .needs.map((need) => need.key)
        .join(' ');
      return found.get(String(line.id)) === expected
        ? []
        : [`${line.id}: ${expected} | ${found.get(String(line.id))}`];
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(await askNeeds(url.href, { named: shipped(), settled: {} }, 'ytterby.line')).toEqual({ asked: 0 });
    expect(
      await askNeeds(
        url.href,
        { named: shipped(), settled: { 'status:2025-61': 'in-force' } },
        'ytterby.line',
      ),
    ).toMatchObject({
      fault: { code: 'database-other-law' },
    });
    expect(await askNeeds(url.href, { named: shipped(), settled: {} }, 'no_such_table')).toMatchObject({
      fault: { code: 'engine-failed' },
    });
  });

  it('installs again over itself', async () => {
    expect(await installInPostgresql(url.href, { named: shipped(), settled: {} })).toBe(null);
    const { rows } = await client.query('SELECT count(*)::int AS n FROM ytterby.line');
    expect(rows[0].n).toBe(COUNT);
  });
});

/** The same line with blanks of several scripts around its texts. */
const blanked = (line: FlatRow): FlatRow => ({
  ...line,
  ...Object.fromEntries(
    FLAT_COLUMNS.flatMap(({ name: column, type }) => {
      const cell = line[column];
      const isText = typeof cell === 'string' && column !== 'id' && type !== 'day' && type !== 'truth';
      return isText ? [[column, `\u3000\t${cell}\u00a0 `]] : [];
    }),
  ),
});

const cellsOf = (line: FlatRow): FlatRow =>
  Object.fromEntries(FLAT_COLUMNS.map(({ name: column }) => [column, line[column] ?? null]));
