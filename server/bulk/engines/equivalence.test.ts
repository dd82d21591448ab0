/** The compiled SQL gives what the tracer gives, on random lines drawn where the law turns. */
import { duckdb } from '@ytterby/engine/sql';
import { FLAT_COLUMNS, flatSql, fromFlat, NO_SPREAD, type Spread } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { describe, expect, it } from 'vitest';
import { openDuckdb } from './duckdb/open.ts';
import { answerText, determined, determinedText } from './expected.fixture.ts';
import { loadLines } from './load-lines.fixture.ts';
import { randomLine } from './random-lines.fixture.ts';

const { corpus } = shipped();
const TODAY = '2026-11-23';
const source = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, name]));

async function answersOf(from: number, count: number, spread: Spread): Promise<readonly string[]> {
  const lines = Array.from({ length: count }, (_, at) => randomLine(from + at));
  const sql = flatSql({ corpus, dialect: duckdb, settled: {}, spread });
  const db = await openDuckdb();
  try {
    await loadLines(db, lines);
    const knownAt = [...new Set(lines.map((line) => String(line.known_at)))];
    await db.run(`CREATE TABLE law AS ${sql.lawRows({ on: corpus.covers, knownAt })}`);
    const select = sql.canonical(source, `DATE '${TODAY}'`);
    await db.run(`CREATE TABLE line AS SELECT line_no, ${select} FROM source WHERE ${sql.readable(source)}`);
    const rows = await db.rows(`SELECT * FROM (${sql.answers('line', 'law')}) ORDER BY line_no`);
    return rows.map(answerText);
  } finally {
    db.close();
  }
}

describe('DuckDB answers as the tracer does', { timeout: 600_000 }, () => {
  it.each<[string, number, number, Spread]>([
    ['lists as lists', 0, 300, NO_SPREAD],
    ['lists spread over columns', 300, 2_000, { listings: 2, holdings: 2 }],
  ])('%s', async (_, from, count, spread) => {
    const answers = await answersOf(from, count, spread);
    const expected = Array.from({ length: count }, (_, at) =>
      determinedText(determined(randomLine(from + at), TODAY)),
    );
    expect(answers.length).toBe(count);
    const differing = expected.flatMap((one, at) =>
      one === answers[at] ? [] : [`${from + at}: ${one} | ${answers[at]}`],
    );
    expect(differing.slice(0, 3)).toEqual([]);
    // Enough of them are open to have tried what is hard.
    expect(answers.filter((one) => !/^([a-z-]+)\.\.\1;/.test(one)).length).toBeGreaterThan(count / 10);
  });
});

describe('a line is refused in SQL exactly where the flat form refuses it', () => {
  const broken: readonly Readonly<Record<string, string | null>>[] = [
    { on_day: '2025-02-30' },
    { on_day: null },
    { on_day: '1999-01-01' },
    { activity: 'good-export' },
    { activity: null },
    { to_territory: 'us' },
    { licence_held: 'maybe' },
    { licence_held: 'YES' },
    { entries: '1C904.a.99' },
    { entries: '1C904.a.1;' },
    { entries: 'none' },
    { content: '1C904.a.99|CN|1' },
    { content: '|CN' },
    { content: 'none|DE|1;' },
    { item_value: '1,5' },
    { item_value: '3..1' },
    { item_value: '..' },
    { item_value: '0.1234567' },
    { item_value: '10', content: '2025-61/P1-02|CN|11' },
    { item_value: '5..10', content: '2025-61/P1-02|CN|1..11' },
    { end_user_listings: 'black-list' },
    { end_user_listings: 'control-list|2099-1' },
    { end_user_held_by_listed: 'control-list|101' },
    { end_user_held_by_listed: 'control-list|60..50' },
    { end_user_held_by_listed: 'control-list||sideways' },
    { end_user_kind: 'natural-person', end_user_held_by_listed: 'control-list|10' },
    { no_item: 'true' },
    { hs: '85' },
    { currency: 'usd' },
    { via: 'HK;SG' },
    { via: 'hk' },
    { logic_chip_nm: '14nm' },
    { exporter_name: 'A', end_user_name: 'A', exporter_listings: 'none', end_user_listings: 'watch-list' },
    {},
  ];
  const whole = {
    on_day: '2026-11-23',
    known_at: '2026-11-23',
    activity: 'goods-export',
    entries: '2025-61/P2-1.3',
    item_value: '100',
    content: '2025-61/P1-02|CN|0.1',
    end_user_listings: 'none',
  };

  it('by one line each', async () => {
    const lines = broken.map((cells) => ({ ...whole, ...cells }));
    const sql = flatSql({ corpus, dialect: duckdb, settled: {} });
    const db = await openDuckdb();
    try {
      await loadLines(db, lines);
      const select = sql.canonical(source, `DATE '${TODAY}'`);
      const rows = await db.rows(
        `SELECT line_no, readable AND ${sql.sensible} AS taken FROM (SELECT line_no, (${sql.readable(source)}) AS readable, ${select} FROM source) ORDER BY line_no`,
      );
      const expected = lines.map((line) => 'transaction' in fromFlat(line, corpus));
      expect(rows.map((row) => row.taken)).toEqual(expected);
      expect(expected.filter(Boolean).length).toBe(6);
    } finally {
      db.close();
    }
  });
});
