/** An interval that SQL left wider is written exactly and counted; an answer that contradicts the tracer's stops the run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDeterminer } from '@ytterby/facts';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { type NamedCorpus, shipped } from '@ytterby/law';
import { afterAll, describe, expect, it } from 'vitest';
import { determineInDuckdb } from './duckdb/determine.ts';
import { openDuckdb } from './duckdb/open.ts';
import { heldAgainst, type SqlAnswer } from './held-against.ts';
import { loadLines } from './load-lines.fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-held-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The law without the rule that says what holds either way: SQL then cannot see it, the decision diagram can. */
function withoutFloor(): NamedCorpus {
  const named = shipped();
  const { law } = named.corpus;
  const rules = law.rules.filter((rule) => rule.label !== 'CAT-2023#barred');
  return { ...named, corpus: { ...named.corpus, law: { ...law, rules } } };
}

const LINE: FlatRow = {
  ...{ on_day: '2026-12-01', known_at: '2026-12-01', activity: 'technology-transfer' },
  ...{ from_territory: 'CN', to_territory: 'VN', entries: '1E902.a;2023-P-RE1.3' },
  ...{ exporter_kind: 'organisation', exporter_country: 'CN', exporter_listings: 'none' },
  ...{ recipient_kind: 'organisation', recipient_country: 'VN', recipient_listings: 'control-list|2026-11' },
};

async function run(named: NamedCorpus, lines: readonly FlatRow[]) {
  const db = await openDuckdb();
  const [input, file] = ['lines.parquet', 'answers.parquet'].map((one) => path.join(folder, one));
  try {
    await loadLines(db, lines);
    await db.run(`COPY source TO '${input}' (FORMAT parquet)`);
    const result = await determineInDuckdb({
      ...{ named, carried: ['line_no'], knownAt: '2026-12-01', settled: {} },
      source: `(SELECT * FROM read_parquet('${input}'))`,
      columns: Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, `raw.${name}`])),
      output: { file: file as string, form: 'parquet' },
    });
    const rows = await db.rows(`SELECT * FROM read_parquet('${file}') ORDER BY line_no`);
    return { result, rows };
  } finally {
    db.close();
  }
}

describe('a line of which SQL says less than is sure', { timeout: 120_000 }, () => {
  const lines = [LINE, { ...LINE, recipient_listings: 'none' }, LINE];

  it('is answered exactly and counted, and the run goes on', async () => {
    const { result, rows } = await run(withoutFloor(), lines);
    expect(rows.map((row) => `${row.at_least}..${row.at_most}`)).toEqual([
      'prohibited..prohibited',
      'licence..prohibited',
      'prohibited..prohibited',
    ]);
    expect(rows[0]?.needs).toEqual([]);
    expect(result).toMatchObject({ narrower: 2, answered: 3 });
    expect(result.byOutcome).toEqual({ 'prohibited..prohibited': 2, 'licence..prohibited': 1 });
  });

  it('does not come up under the law as it is', async () => {
    const { result } = await run(shipped(), lines);
    expect(result).toMatchObject({ narrower: 0, byOutcome: { 'prohibited..prohibited': 2 } });
  });
});

describe('an answer held against the tracer', () => {
  const named = shipped();
  const read = fromFlat({ ...LINE, recipient_listings: 'none' }, named.corpus);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const found = createDeterminer(named).determine(read.transaction, { today: '2026-12-01' });
  const list = (holds: string): readonly string[] =>
    found.provisions.filter((one) => one.holds === holds).map((one) => one.id);
  const duties = (certain: boolean): readonly string[] =>
    found.duties.filter((one) => one.certain === certain).map((one) => `${one.kind}@${one.provision}`);
  const same: SqlAnswer = {
    ...{ at_least: 'licence', at_most: 'prohibited' },
    provisions: list('yes'),
    provisions_open: list('unknown').filter((id) => !list('yes').includes(id)),
    ...{ duties: duties(true), duties_open: duties(false) },
  };

  it.each([
    ['the same', {}, 'same'],
    ['wider below', { at_least: 'none' }, 'narrower'],
    ['narrower above', { at_most: 'licence' }, 'contradicts'],
    ['wider below and narrower above', { at_least: 'none', at_most: 'licence' }, 'contradicts'],
    ['another provision', { provisions: ['2025-18'] }, 'contradicts'],
    ['another duty', { duties_open: [] }, 'contradicts'],
  ])('%s', (_, change, expected) => {
    const held = heldAgainst({ ...same, ...change }, found);
    expect(typeof held === 'object' ? 'contradicts' : held).toBe(expected);
  });

  it('no answer at all contradicts', () => {
    expect(heldAgainst(undefined, found)).toMatchObject({ says: expect.stringMatching(/^SQL nothing/) });
  });
});
