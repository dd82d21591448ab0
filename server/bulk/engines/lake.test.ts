/** The worked example of a lake, as it is written: a folder of Parquet files answered by the law as SQL text. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLAT_COLUMNS, type FlatRow } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { afterAll, expect, test } from 'vitest';
import { openDuckdb } from './duckdb/open.ts';
import { answerText, determined, determinedText } from './expected.fixture.ts';
import { lakeText } from './lake-text.ts';
import { loadLines } from './load-lines.fixture.ts';
import { randomLine } from './random-lines.fixture.ts';

const TODAY = '2026-11-23';
const samples = fileURLToPath(new URL('../../../samples/bulk/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-lake-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The example's statements, in this test's folder. */
const blocks = [
  ...readFileSync(path.join(samples, 'lake.md'), 'utf8').matchAll(/```sql\n([\s\S]*?)```/g),
].map((block) =>
  (block[1] ?? '').replace("'lake/", `'${folder}/lake/`).replace("'answers.", `'${folder}/answers.`),
);

test('the empty form has every column, in order', () => {
  const columns = FLAT_COLUMNS.map(({ name }) => `  ${name} VARCHAR`);
  expect(readFileSync(path.join(samples, 'flat-form.sql'), 'utf8')).toBe(
    `CREATE TABLE ytterby_form (\n  line_no BIGINT,\n${columns.join(',\n')}\n);\n`,
  );
});

test('a lake is answered as the example has it', { timeout: 600_000 }, async () => {
  const lines = Array.from({ length: 120 }, (_line, at): FlatRow => {
    const { known_at: _known, ...line } = randomLine(70_000 + at);
    // Blanks of any script around a code say nothing.
    return at % 4 === 0 && typeof line.entries === 'string'
      ? { ...line, entries: `\u3000${line.entries}\u00a0` }
      : line;
  });
  mkdirSync(path.join(folder, 'lake'));
  const db = await openDuckdb();
  try {
    await loadLines(db, lines);
    // Two files that differ: the first knows nothing of recipients.
    await db.run(
      `COPY (SELECT * EXCLUDE (line_no) FROM source WHERE line_no <= 60 AND recipient_kind IS NULL AND recipient_country IS NULL) TO '${folder}/lake/a.parquet' (FORMAT parquet)`,
    );
    await db.run(
      `COPY (SELECT COLUMNS('^[^r].*') FROM (SELECT * EXCLUDE (line_no) FROM source WHERE line_no > 60)) TO '${folder}/lake/b.parquet' (FORMAT parquet)`,
    );
    await db.run(readFileSync(path.join(samples, 'flat-form.sql'), 'utf8'));
    await db.run(blocks[0] ?? '');
    await db.run(lakeText({ named: shipped(), dialect: 'duckdb', settled: {}, knownAt: TODAY }));
    await db.run(blocks[1] ?? '');
    const rows = await db.rows(`SELECT * FROM '${folder}/answers.parquet'`);
    const byId = new Map(lines.map((line) => [line.id, line]));
    const differing = rows.flatMap((row) => {
      const line = byId.get(String(row.id)) ?? {};
      // The second file has no column that begins with r: what it would have said is not known.
      const lost = Number(line.id) >= 70_060;
      const said = Object.fromEntries(
        Object.entries(line).filter(([name]) => !lost || !name.startsWith('r')),
      );
      const expected = determinedText(determined(said, TODAY));
      return expected === answerText(row) ? [] : [`${row.id}: ${expected} | ${answerText(row)}`];
    });
    expect(differing.slice(0, 3)).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  } finally {
    db.close();
  }
});
