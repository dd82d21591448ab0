/**
 * The evaluators held to each other over many lines: an SQL engine's interval of every line against the closures', and its
 * provisions, duties and needs against the tracer's for every distinct answer and for one line in so many.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileRegime, outcomeOf, type Program, regimeOn } from '@ytterby/engine';
import { createDeterminer, readTransaction } from '@ytterby/facts';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { determineInDuckdb } from './duckdb/determine.ts';
import { openDuckdb } from './duckdb/open.ts';
import { answerText, determinedText } from './expected.fixture.ts';
import { loadLines } from './load-lines.fixture.ts';

const TODAY = '2026-11-23';
const columns = Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, `raw.${name}`]));

export type Held = {
  readonly lines: number;
  readonly open: number;
  /** Distinct answers, and lines of which the tracer was asked. */
  readonly answers: number;
  readonly traced: number;
  /** Lines of which two evaluators say different things, each with both. */
  readonly differing: readonly string[];
};

/** Who is held against closures and tracer: its answers, with `needs`, in the order of the lines. */
export type HeldEngine = {
  readonly name: string;
  readonly answersOf: (
    lines: readonly FlatRow[],
    today: string,
  ) => Promise<readonly Readonly<Record<string, unknown>>[]>;
};

/** `every`: the tracer is asked of one line in so many, beside one of each distinct answer. */
export async function heldTogether(
  lines: readonly FlatRow[],
  every: number,
  engine: HeldEngine = { name: 'DuckDB', answersOf },
): Promise<Held> {
  const answers = await engine.answersOf(lines, TODAY);
  const named = shipped();
  const { corpus } = named;
  const determiner = createDeterminer(named);
  const programs = new Map<string, Program>();
  const programOf = (on: string, knownAt: string): Program => {
    const day = `${on}|${knownAt}`;
    const found = programs.get(day) ?? compileRegime(regimeOn(corpus.law, on, knownAt, {}));
    programs.set(day, found);
    return found;
  };
  const seen = new Set<string>();
  const differing: string[] = [];
  let [open, traced] = [0, 0];
  lines.forEach((line, at) => {
    const row = answers[at] ?? {};
    const said = saidOf(row);
    const read = fromFlat(line, corpus);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const { transaction } = read;
    const program = programOf(transaction.on, transaction.knownAt ?? TODAY);
    const { atLeast, atMost } = outcomeOf(program(readTransaction(transaction, corpus, {}).root));
    if (atLeast !== atMost) open += 1;
    if (row.at_least !== atLeast || row.at_most !== atMost)
      differing.push(
        `${line.id}: ${engine.name} ${row.at_least}..${row.at_most}, closures ${atLeast}..${atMost}`,
      );
    if (seen.has(said) && at % every !== 0) return;
    seen.add(said);
    traced += 1;
    const determination = determiner.determine(transaction, { today: TODAY });
    const needs = determination.needs.map((need) => need.key).sort();
    const expected = `${determinedText(determination)}; needs: ${needs.join(' ')}`;
    if (said !== expected) differing.push(`${line.id}: ${engine.name} ${said} | tracer ${expected}`);
  });
  return { lines: lines.length, open, answers: seen.size, traced, differing };
}

const saidOf = (row: Readonly<Record<string, unknown>>): string =>
  `${answerText(row)}; needs: ${[...((row.needs ?? []) as readonly string[])].sort().join(' ')}`;

/** DuckDB's answers from a Parquet file, in the order of the lines. */
async function answersOf(lines: readonly FlatRow[]): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-held-'));
  const [input, output] = ['in.parquet', 'out.parquet'].map((one) => path.join(folder, one)) as [
    string,
    string,
  ];
  const db = await openDuckdb();
  try {
    await loadLines(db, lines);
    await db.run(`COPY source TO '${input}' (FORMAT parquet)`);
    const { answered } = await determineInDuckdb({
      named: shipped(),
      source: `(SELECT * FROM read_parquet('${input}'))`,
      columns,
      carried: ['line_no'],
      output: { file: output, form: 'parquet' },
      knownAt: TODAY,
      settled: {},
    });
    if (answered !== lines.length) throw new Error(`${lines.length - answered} lines were refused`);
    return await db.rows(`SELECT * FROM read_parquet('${output}') ORDER BY line_no`);
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}
