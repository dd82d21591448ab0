/**
 * Determines a table of lines where it lies, in DuckDB: rows never pass through JavaScript. The lines are laid out in
 * the flat form first, answered, and given the columns of every bulk answer; the output takes its name when it is whole.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { type BulkFault, bulkFault, type Language, sayingsOf } from '@ytterby/language';
import type { NamedCorpus } from '@ytterby/law';
import { determineInDuckdb, openDuckdb } from '../engines/index.ts';
import type { Form } from '../input/form.ts';
import type { OpenedInput } from '../input/open-input.ts';
import { quotedText } from '../input/open-parquet.ts';
import { outputColumns } from '../output/columns.ts';
import { writeXlsx } from '../output/write-xlsx.ts';
import { countIn, namesOf, type Tally } from '../tally/tally.ts';
import { ANSWER_COLUMNS } from '../work/answer-row.ts';
import { csvLine } from '../work/csv-line.ts';
import { REFUSED_COLUMNS, refusedLines } from '../work/say-line-fault.ts';
import { type RunFaults, type RunResult, refusedName } from './run-lines.ts';
import { leaveFolder, takeFolder, workFolder, writingFault } from './work-folder.ts';

export type DuckdbPlan = {
  readonly input: OpenedInput;
  /** Absolute. */
  readonly source: string;
  readonly output: string;
  readonly name: string;
  readonly form: Form;
  readonly named: NamedCorpus;
  readonly knownAt: string;
  /** The day asked about where a line names none. */
  readonly on?: string;
  readonly settled: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly threads?: number;
  readonly step?: (step: string) => void;
};

/** What DuckDB reads by itself: Parquet, and CSV in UTF-8. */
export function fitsDuckdb({ form, shown }: OpenedInput): BulkFault | undefined {
  const fits = form === 'parquet' || (form === 'csv' && shown?.found.encoding === undefined);
  return fits ? undefined : bulkFault('engine-needs-flat', undefined, { found: 'duckdb' });
}

export async function runInDuckdb(plan: DuckdbPlan): Promise<RunResult | RunFaults> {
  const folder = workFolder(plan.output);
  const taken = await takeFolder(folder, plan.name);
  if (taken) return { file: plan.name, faults: [taken] };
  try {
    const ran = await inFolder(plan, folder);
    await rm(folder, { recursive: true, force: true });
    return ran;
  } catch (error) {
    return { file: plan.name, faults: [faultOf(error, plan.name)] };
  } finally {
    await leaveFolder(folder);
  }
}

/** DuckDB says in words what failed; a full disk is told apart, anything else is passed on in one line. */
function faultOf(error: unknown, name: string): BulkFault {
  const { message, code } = error as { readonly message?: string; readonly code?: unknown };
  if (code !== undefined || /No space left|disk quota/i.test(message ?? '')) return writingFault(error, name);
  const [first = ''] = String(message ?? error).split('\n');
  return bulkFault('engine-failed', name, { found: first.slice(0, 200) });
}

async function inFolder(plan: DuckdbPlan, folder: string): Promise<RunResult> {
  const began = performance.now();
  const { input, named, output, form } = plan;
  const names = input.names ?? [];
  const taken = FLAT_COLUMNS.map(({ name }) => name).filter((name) => names.includes(name));
  const spill = path.join(folder, 'spill');
  await mkdir(spill, { recursive: true });
  const bounds = {
    spill,
    memoryMiB: 3_000,
    ...(plan.threads === undefined ? {} : { threads: plan.threads }),
  };
  const [stage, answers] = [path.join(folder, 'lines.parquet'), path.join(folder, 'answers.parquet')];
  const db = await openDuckdb(bounds);
  try {
    plan.step?.('reading');
    await db.run('SET preserve_insertion_order = true');
    await db.run(`COPY (${layout(plan)}) TO ${quotedText(stage)} (FORMAT parquet)`);
    const dated = plan.on === undefined || taken.includes('on_day') ? taken : [...taken, 'on_day'];
    const own = (name: string): string =>
      name === 'on_day' && plan.on !== undefined
        ? taken.includes('on_day')
          ? `coalesce(nullif(raw.on_day, ''), ${quotedText(plan.on)})`
          : quotedText(plan.on)
        : `raw.${name}`;
    const carried = ['id', 'on_day', 'known_at'].filter((name) => taken.includes(name));
    const found = await determineInDuckdb({
      ...{ named, bounds, knownAt: plan.knownAt, settled: plan.settled },
      source: `(SELECT * FROM read_parquet(${quotedText(stage)}))`,
      columns: Object.fromEntries(dated.map((name) => [name, own(name)])),
      carried: ['line_no', ...carried],
      output: { file: answers, form: 'parquet' },
      ...(plan.step === undefined ? {} : { progress: plan.step }),
    });
    const rows = answerRows(plan, answers, carried);
    const whole = path.join(folder, `output.${form}`);
    await written(db.run, rows, whole, form, folder);
    const refusedFile = found.refused > 0 ? refusedName(output) : undefined;
    if (refusedFile === undefined) await rm(refusedName(output), { force: true });
    else {
      const file = path.join(folder, 'refused');
      await writeFile(file, refusals(plan, found.refusals));
      await rename(file, refusedFile);
    }
    await rename(whole, output);
    const tally = await tallyOf(db.rows, answers, found.byOutcome);
    return {
      ...{ answered: found.answered, refused: found.refused, tally },
      seconds: (performance.now() - began) / 1000,
      ...(refusedFile === undefined ? {} : { refusedFile }),
    };
  } finally {
    db.close();
  }
}

/** The lines in the flat form's columns, as texts, with the row that a person sees. */
function layout({ input, source }: DuckdbPlan): string {
  const names = input.names ?? [];
  const headings = input.shown?.found.headings ?? [];
  const headingRow = input.shown?.found.headingRow ?? 0;
  const column = (at: number): string =>
    input.form === 'parquet' ? `"${(headings[at] ?? '').replaceAll('"', '""')}"` : `c${at}`;
  const columns = names.flatMap((name, at) => {
    if (name === null) return [];
    const own = column(at);
    const text =
      input.form === 'parquet'
        ? `CASE WHEN typeof(${own}) LIKE '%[]' THEN array_to_string(TRY_CAST(${own} AS VARCHAR[]), ';') ELSE ${own}::VARCHAR END`
        : own;
    return [`${text} AS ${name}`];
  });
  if (input.form === 'parquet') {
    const table = `read_parquet(${quotedText(source)}, file_row_number = true)`;
    return `SELECT file_row_number + 1 AS line_no, ${columns.join(', ')} FROM ${table}`;
  }
  const types = headings.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const table = `read_csv(${quotedText(source)}, header = false, skip = ${headingRow}, columns = {${types}}, quote = '"', null_padding = true)`;
  return `SELECT row_number() OVER () + ${headingRow} AS line_no, ${columns.join(', ')} FROM ${table}`;
}

/** The engine's answers in the columns of every bulk answer. */
function answerRows(plan: DuckdbPlan, answers: string, carried: readonly string[]): string {
  const own = (name: string, absent: string): string =>
    carried.includes(name) ? `coalesce(nullif(${name}, ''), ${absent})` : absent;
  const day = plan.on === undefined ? 'NULL' : quotedText(plan.on);
  const columns: Readonly<Record<(typeof ANSWER_COLUMNS)[number], string>> = {
    file: quotedText(plan.input.file),
    row: 'line_no',
    id: carried.includes('id') ? "nullif(id, '')" : 'NULL::VARCHAR',
    on_day: `CAST(${own('on_day', day)} AS DATE)`,
    known_at: `CAST(${own('known_at', quotedText(plan.knownAt))} AS DATE)`,
    at_least: 'at_least',
    at_most: 'at_most',
    provisions: 'provisions',
    may_apply: 'list_filter(provisions_open, one -> NOT list_contains(provisions, one))',
    duties: "list_concat(duties, list_transform(duties_open, one -> one || '?'))",
    needs: 'needs',
    // Not worked out by this engine: not known, as against none.
    warnings: 'NULL::VARCHAR[]',
    law_version: 'law_version',
    law_hash: 'law_hash',
  };
  const select = ANSWER_COLUMNS.map((name) => `${columns[name]} AS ${name}`).join(', ');
  return `SELECT ${select} FROM read_parquet(${quotedText(answers)}) ORDER BY line_no`;
}

async function written(
  run: (sql: string) => Promise<void>,
  rows: string,
  file: string,
  form: Form,
  folder: string,
): Promise<void> {
  const to = (target: string, how: string): Promise<void> =>
    run(`COPY (${rows}) TO ${quotedText(target)} (${how})`);
  if (form === 'parquet') return to(file, 'FORMAT parquet, COMPRESSION zstd');
  if (form === 'ndjson') return to(file, 'FORMAT json');
  if (form === 'csv') {
    const lists = outputColumns(ANSWER_COLUMNS).map(({ name, type }) =>
      type === 'list' ? `array_to_string(${name}, ';') AS ${name}` : name,
    );
    return run(
      `COPY (SELECT ${lists.join(', ')} FROM (${rows})) TO ${quotedText(file)} (FORMAT csv, HEADER)`,
    );
  }
  const lines = path.join(folder, 'rows');
  await to(lines, 'FORMAT json');
  await writeXlsx(lines, file, outputColumns(ANSWER_COLUMNS));
}

/** Why each refused line was refused, as the flat form says it. */
function refusals(plan: DuckdbPlan, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const say = sayingsOf(plan.language);
  const said = rows.map(({ line_no: row, ...cells }) => {
    const line = plan.on === undefined || cells.on_day ? cells : { ...cells, on_day: plan.on };
    const read = fromFlat(line as FlatRow, plan.named.corpus);
    const faults = 'faults' in read ? read.faults : [];
    const id = typeof cells.id === 'string' ? cells.id : null;
    return refusedLines(plan.input.file, Number(row), id, faults, say);
  });
  return [csvLine(REFUSED_COLUMNS), ...said].join('');
}

/** Needs with the numbers taken out of their places, each once a line. */
const PLACES =
  "list_distinct(list_transform(needs, one -> CASE WHEN one LIKE '/%' THEN regexp_replace(one, '/[0-9]+', '/*', 'g') ELSE one END))";

/** The same counts as of a run line by line, of what the engine has answered. */
async function tallyOf(
  rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>,
  answers: string,
  byOutcome: Readonly<Record<string, number>>,
): Promise<Tally> {
  const tally: Tally = {};
  for (const [span, count] of Object.entries(byOutcome)) {
    const [least, most] = span.split('..');
    countIn(tally, least === most ? `tier|${least}` : `open|${least}|${most}`, count);
  }
  const counted = async (into: Tally, kind: string, list: string): Promise<void> => {
    const found = await rows(
      `SELECT name, count(*)::BIGINT AS n FROM (SELECT unnest(${list}) AS name FROM read_parquet(${quotedText(answers)})) AS u GROUP BY name`,
    );
    for (const row of found) countIn(into, `${kind}|${row.name}`, Number(row.n));
  };
  await counted(tally, 'provision', 'provisions');
  await counted(tally, 'possible', 'list_filter(provisions_open, one -> NOT list_contains(provisions, one))');
  const needs: Tally = {};
  await counted(needs, 'need', PLACES);
  for (const [key, count] of namesOf(needs, 'need')) {
    const kind = /^(status|reading):/.exec(key)?.[1] ?? 'fact';
    countIn(tally, `need|${kind}|${key}`, count);
  }
  return tally;
}
