/**
 * Bulk in DuckDB: order lines from Parquet to answered Parquet, on two cores and in bounded memory; what a line costs at
 * three sizes; and beside it the peers over known dossiers of the same law.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { determineInDuckdb, openDuckdb } from '@ytterby/server/bulk/engines';
import { known } from '../engine/peers/known.ts';
import { rivals } from '../engine/peers/rivals.ts';
import type { Figure, Measured } from '../figure.ts';
import { microsecondsPerAwait } from '../measure.ts';
import { fitLine } from './line-fit.ts';
import { makeLines } from './lines.ts';

type Run = { readonly seconds: number; readonly note: string; readonly gibibytes: number };

const runs = new Map<number, Promise<Run>>();

/** One whole run over so many lines; the figures of one size share it. */
function runOver(count: number): Promise<Run> {
  const found = runs.get(count) ?? measured(count);
  runs.set(count, found);
  return found;
}

async function measured(count: number): Promise<Run> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-bench-'));
  const input = path.join(folder, 'lines.parquet');
  try {
    const db = await openDuckdb({ threads: 2 });
    await makeLines(db, input, count);
    const present = new Set(
      (await db.rows(`DESCRIBE SELECT * FROM read_parquet('${input}')`)).map((row) => row.column_name),
    );
    db.close();
    const columns = FLAT_COLUMNS.filter(({ name }) => present.has(name)).map(({ name }) => [
      name,
      `raw.${name}`,
    ]);
    let most = process.memoryUsage().rss;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 50);
    const begun = performance.now();
    const result = await determineInDuckdb({
      named: shipped(),
      source: `(SELECT file_row_number + 1 AS line_no, * FROM read_parquet('${input}', file_row_number = true))`,
      columns: Object.fromEntries(columns),
      carried: ['id'],
      output: { file: path.join(folder, 'answers.parquet'), form: 'parquet' },
      knownAt: '2026-11-23',
      settled: {},
      bounds: { threads: 2, memoryMiB: 3_000, spill: folder },
    });
    const seconds = (performance.now() - begun) / 1000;
    clearInterval(watch);
    if (result.answered !== count) throw new Error(`${result.refused} lines were refused`);
    const note = `${count.toLocaleString('en')} lines, ${result.distinct.toLocaleString('en')} distinct, Parquet to Parquet`;
    return { seconds, note, gibibytes: most / 2 ** 30 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const perLine = (count: number): Figure => ({
  name: `bulk.duckdb-per-line-${count.toLocaleString('en')}`,
  unit: 'us/line',
  bar: null,
  measure: async () => {
    const { seconds, note } = await runOver(count);
    return { value: (seconds * 1e6) / count, note: `${note}, ${seconds.toFixed(1)} s` };
  },
});

const SIZES = [100_000, 1_000_000, 10_000_000];

/** All sizes as one line: what a run costs before its first line, and each further line; the note says how far each is off. */
async function fitted(of: 'fixed' | 'perFurther'): Promise<Measured> {
  const points: { readonly count: number; readonly cost: number }[] = [];
  for (const count of SIZES) points.push({ count, cost: (await runOver(count)).seconds });
  const fit = fitLine(points);
  const off = points.map(({ count, cost }) => {
    const said = fit.fixed + fit.perFurther * count;
    return `${count.toLocaleString('en')}: ${cost.toFixed(1)} s, by the line ${said.toFixed(1)} s`;
  });
  return { value: of === 'fixed' ? fit.fixed : fit.perFurther * 1e6, note: off.join('; ') };
}

/** What a peer takes for one known dossier, beside a line of the greatest run. */
async function peer(name: 'zen' | 'jsonRules'): Promise<Measured> {
  const { regime, roots } = known();
  const found = await rivals(regime, roots);
  if ('fault' in found) throw new Error(found.fault);
  const questions = found[name];
  const theirs = await microsecondsPerAwait(
    (turn) => (questions[turn % questions.length] as (typeof questions)[number])(),
    {
      batch: 60,
    },
  );
  const { seconds } = await runOver(10_000_000);
  const ours = seconds / 10;
  return {
    value: theirs / ours,
    note: `${theirs.toFixed(0)} us a known dossier beside ${ours.toFixed(2)} us a line in DuckDB`,
  };
}

export const figures: readonly Figure[] = [
  ...SIZES.map(perLine),
  { name: 'bulk.duckdb-fixed', unit: 's', bar: null, measure: () => fitted('fixed') },
  {
    name: 'bulk.duckdb-per-further-line',
    ...{ unit: 'us/line', bar: null, measure: () => fitted('perFurther') },
  },
  {
    name: 'bulk.duckdb-ten-million',
    unit: 's',
    bar: { op: '<', value: 20 },
    measure: async () => {
      const { seconds, note } = await runOver(10_000_000);
      return { value: seconds, note };
    },
  },
  {
    name: 'bulk.duckdb-ten-million-memory',
    unit: 'GiB',
    bar: { op: '<', value: 4 },
    measure: async () => {
      const { gibibytes } = await runOver(10_000_000);
      return { value: gibibytes, note: 'greatest resident memory of the whole process, Node and all' };
    },
  },
  { name: 'bulk.json-rules-engine-over-duckdb', unit: 'times', bar: null, measure: () => peer('jsonRules') },
  { name: 'bulk.zen-over-duckdb', unit: 'times', bar: null, measure: () => peer('zen') },
];
