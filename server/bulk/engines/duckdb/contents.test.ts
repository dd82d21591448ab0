/** Values and contents of every kind of spelling: DuckDB refuses what the flat form refuses, and answers the rest alike. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { afterAll, expect, it } from 'vitest';
import { answerText, determined, determinedText } from '../expected.fixture.ts';
import { loadLines } from '../load-lines.fixture.ts';
import { determineInDuckdb } from './determine.ts';
import { openDuckdb } from './open.ts';

const TODAY = '2026-11-23';
const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-contents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ENTRIES = ['2025-61/P2-1.3', '1C904.a.1', '\tnone\n', null];
const VALUES = [
  null,
  '100',
  '99.999999',
  '0',
  '7',
  '1..3',
  '..7',
  '1e3',
  '-1',
  '\t100\u00a0',
  '1000000000000.5',
];
const magnet = '2025-61/P1-02|CN|';
const CONTENTS = [
  ...[
    'none',
    ' none ',
    '\u3000none\r\n',
    '\ufeff',
    '\t',
    magnet,
    '2025-61/P1-02',
    '2025-61/P1-02|CN',
    '|CN|1',
    '||',
    '|',
    ';',
    '',
  ],
  // At the value, just beside it, and far from it; one by one and together.
  ...['100', '100.000001', '99.999999', '6.999999', '7', '0099', '0.1', '0', '1000000000000'].map(
    (value) => magnet + value,
  ),
  ...[`none|DE|1;${magnet}0.07;none|DE|2`, `${magnet}0.05;${magnet}0.05`, `${magnet}50;none|DE|200`],
  ...Array.from({ length: 3 }, (_, at) =>
    Array.from({ length: 2 + 3 * at }, () => `${magnet}0.02`).join(';'),
  ),
  // Ranges, empty parts, fields too many, signs that are no amount, codes and origins that are none.
  ...[`${magnet}1..3`, `${magnet}..7`, `${magnet}8..`, `${magnet}3..1`, `${magnet}1;`, `;${magnet}1`],
  ...[
    `${magnet}1;;${magnet}1`,
    `${magnet}1|`,
    `${magnet}1e2`,
    `${magnet}.5`,
    `${magnet}1.`,
    `${magnet}1.0000001`,
  ],
  ...[
    '2025-61/P1-99|CN|1',
    '2025-61/P1-02|cn|1',
    '2025-61/P1-02|CHN|1',
    `${magnet} 1`,
    ` ${magnet}1 `,
    `\t${magnet}1\n`,
    `${magnet}1\t;${magnet}1`,
  ],
  ...['noneX|DE|1', 'none|DE|1none|DE|1', "2025-61/P1-02'|CN|1", '2025-61/P1.02|CN|1', '2025-61/P1-02 |CN|1'],
];

it('weighs each content as the determiner does', { timeout: 600_000 }, async () => {
  const base = { on_day: '2026-11-20', activity: 'goods-export', from_territory: 'DE', made_in: 'DE' };
  const lines: readonly FlatRow[] = ENTRIES.flatMap((entries) =>
    VALUES.flatMap((item_value) => CONTENTS.map((content) => ({ ...base, entries, item_value, content }))),
  );
  const db = await openDuckdb({ threads: 2 });
  try {
    await loadLines(db, lines);
    const [input, output] = ['in.parquet', 'out.parquet'].map((one) => path.join(folder, one));
    await db.run(`COPY source TO '${input}' (FORMAT parquet)`);
    await determineInDuckdb({
      named: shipped(),
      source: `(SELECT * FROM read_parquet('${input}'))`,
      columns: Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, `raw.${name}`])),
      carried: ['line_no'],
      ...{ output: { file: String(output), form: 'parquet' }, knownAt: TODAY, settled: {} },
    });
    const rows = await db.rows(`SELECT * FROM read_parquet('${output}')`);
    const found = new Map(rows.map((row) => [Number(row.line_no), answerText(row)]));
    const { corpus } = shipped();
    const differing = lines.flatMap((line, at) => {
      const isRefused = 'faults' in fromFlat(line, corpus);
      const expected = isRefused ? 'refused' : determinedText(determined(line, TODAY));
      const said = found.get(at + 1) ?? 'refused';
      return said === expected ? [] : [`${JSON.stringify(line)}: ${said} | ${expected}`];
    });
    expect(differing.slice(0, 5)).toEqual([]);
    // Both happen often enough to have tried what is hard.
    expect(found.size).toBeGreaterThan(500);
    expect(lines.length - found.size).toBeGreaterThan(500);
  } finally {
    db.close();
  }
});
