/** A whole run in DuckDB, from a Parquet file to a Parquet file: answers and needs are the determiner's, line by line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FLAT_COLUMNS, type FlatRow } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { afterAll, describe, expect, it } from 'vitest';
import { answerText, determined, determinedText } from '../expected.fixture.ts';
import { loadLines } from '../load-lines.fixture.ts';
import { randomLine } from '../random-lines.fixture.ts';
import { determineInDuckdb } from './determine.ts';
import { type Duckdb, openDuckdb } from './open.ts';

const TODAY = '2026-11-23';
const COUNT = 600;
const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true }));
const columns = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, `raw.${name}`]));

async function run(name: string, lines: readonly FlatRow[]) {
  const [input, output] = [`${name}.parquet`, `${name}.out.parquet`].map((one) => path.join(folder, one));
  const db = await openDuckdb();
  try {
    await loadLines(db, lines);
    await db.run(`COPY source TO '${input}' (FORMAT parquet)`);
    const result = await determineInDuckdb({
      named: shipped(),
      source: `(SELECT * FROM read_parquet('${input}'))`,
      columns,
      carried: ['line_no'],
      output: { file: output as string, form: 'parquet' },
      knownAt: TODAY,
      settled: {},
    });
    const rows = await db.rows(`SELECT * FROM read_parquet('${output}') ORDER BY line_no`);
    return { result, rows };
  } finally {
    db.close();
  }
}

/** The ids as they stand in a file, one after the other. */
async function idsIn(db: Duckdb, file: string, form: string): Promise<readonly number[]> {
  if (form === 'parquet') {
    const rows = await db.numbers(
      `SELECT id FROM read_parquet('${file}', file_row_number = true) ORDER BY file_row_number`,
      1,
    );
    return rows.map(([id]) => id as number);
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(form === 'csv' ? 1 : 0, -1);
  return lines.map((line) => Number(/\d+/.exec(line)?.[0]));
}

describe('a run in DuckDB', { timeout: 600_000 }, () => {
  it('answers each line as the determiner does, needs and all', async () => {
    const lines = Array.from({ length: COUNT }, (_, at) => randomLine(50_000 + at));
    const { result, rows } = await run('random', lines);
    expect(result).toMatchObject({ lines: COUNT, answered: COUNT, refused: 0 });
    const differing = lines.flatMap((line, at) => {
      const determination = determined(line, TODAY);
      const needs = (of: readonly unknown[]): string => [...of].sort().join(' ');
      const expected = `${determinedText(determination)} needs ${needs(determination.needs.map((need) => need.key))}`;
      const row = rows[at] ?? {};
      const found = `${answerText(row)} needs ${needs((row.needs ?? []) as readonly unknown[])}`;
      return expected === found ? [] : [`${line.id}: ${expected} | ${found}`];
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(rows.filter((row) => (row.needs as readonly unknown[]).length > 0).length).toBeGreaterThan(40);
  });

  it('asks a line once, however often it comes, and gives back what it refuses', async () => {
    const line: FlatRow = {
      on_day: '2026-11-20',
      activity: 'goods-export',
      from_territory: 'DE',
      entries: '2025-61/P2-1.3',
      made_in: 'DE',
    };
    const lines = Array.from({ length: 1_000 }, (_, at) => ({
      ...line,
      to_territory: ['FR', 'IT', 'ES'][at % 3] ?? null,
      item_value: String(at + 1),
      content: `2025-61/P1-02|CN|${(at / 500 + 0.5).toFixed(3)}`,
      item_name: `motor ${at}`,
    }));
    const { result, rows } = await run('alike', [...lines, { ...line, activity: 'export' }]);
    expect(result).toMatchObject({ lines: 1_001, answered: 1_000, refused: 1 });
    expect(result.refusals.map((row) => [row.line_no, row.activity])).toEqual([['1001', 'export']]);
    // Reaches 0.1 % or not: nothing else of the amounts matters here.
    expect(result.distinct).toBeLessThan(4);
    expect(new Set(rows.map((row) => row.law_hash)).size).toBe(1);
  });

  it('writes the lines in their order, however many threads have read them', async () => {
    // More than DuckDB gives to one thread at a time.
    const [count, input] = [260_000, path.join(folder, 'many.parquet')];
    const db = await openDuckdb({ threads: 2 });
    try {
      await db.run(
        `COPY (SELECT i AS id, DATE '2025-09-01' + (i % 500)::INTEGER AS on_day, 'goods-export' AS activity, 'CN' AS from_territory,
          CASE WHEN i % 3 > 0 THEN 'none' ELSE '2025-61/P2-1.3' END AS entries, (i % 97)::DECIMAL(9, 2) AS item_value,
          CASE WHEN i % 7 = 0 THEN 'none|DE|1' WHEN i % 131 = 0 THEN '2025-61/P1-02|CN|' || (i % 89)::VARCHAR END AS content
        FROM range(${count}) AS r(i) ORDER BY i) TO '${input}' (FORMAT parquet)`,
      );
      const names = ['id', 'on_day', 'activity', 'from_territory', 'entries', 'item_value', 'content'];
      for (const form of ['parquet', 'csv', 'ndjson'] as const) {
        const output = path.join(folder, `many.out.${form}`);
        const { answered, refused } = await determineInDuckdb({
          named: shipped(),
          source: `(SELECT file_row_number + 1 AS line_no, * FROM read_parquet('${input}', file_row_number = true))`,
          columns: Object.fromEntries(names.map((name) => [name, `raw.${name}`])),
          carried: ['id'],
          ...{ output: { file: output, form }, knownAt: TODAY, settled: {}, bounds: { threads: 2 } },
        });
        expect(answered + refused).toBe(count);
        // Contents dearer than their item are refused.
        expect(refused).toBeGreaterThan(300);
        const ids = await idsIn(db, output, form);
        expect(ids.length).toBe(answered);
        expect(ids.findIndex((id, at) => at > 0 && id <= (ids[at - 1] as number))).toBe(-1);
      }
    } finally {
      db.close();
    }
  });
});
