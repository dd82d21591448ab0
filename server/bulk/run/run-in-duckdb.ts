/**
 * Determines a table of lines where it lies, in DuckDB: rows never pass through JavaScript. The lines are laid out in
 * the flat form first, answered, and given the columns of every bulk answer; the output takes its name when it is whole.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FLAT_COLUMNS, type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { type BulkFault, bulkFault, type Language, sayingsOf } from '@ytterby/language';
import type { NamedCorpus } from '@ytterby/law';
import {
  type Duckdb,
  type DuckdbResult,
  determineInDuckdb,
  type OutputShape,
  openDuckdb,
} from '../engines/index.ts';
import type { Form } from '../input/form.ts';
import type { OpenedInput } from '../input/open-input.ts';
import { quotedText } from '../input/open-parquet.ts';
import { outputColumns } from '../output/columns.ts';
import { writeXlsx } from '../output/write-xlsx.ts';
import { countIn, NARROWER, type Tally } from '../tally/tally.ts';
import { ANSWER_COLUMNS } from '../work/answer-row.ts';
import { csvLine } from '../work/csv-line.ts';
import { REFUSED_COLUMNS, refusedLines } from '../work/say-line-fault.ts';
import { type RunFaults, type RunResult, refusedName } from './run-lines.ts';
import { screenNames } from './screen-names.ts';
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
  /** Look for parties by name where a line does not state their listings. */
  readonly screen: boolean;
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
  const db = await openDuckdb(bounds);
  try {
    plan.step?.('reading');
    await db.run('SET preserve_insertion_order = true');
    const { source, said, parties } = await linesOf(db, plan, folder, taken);
    const dated = plan.on === undefined || taken.includes('on_day') ? taken : [...taken, 'on_day'];
    const own = (name: string): string =>
      name === 'on_day' && plan.on !== undefined
        ? taken.includes('on_day')
          ? `coalesce(nullif(CAST(raw.on_day AS VARCHAR), ''), ${quotedText(plan.on)})`
          : quotedText(plan.on)
        : `raw.${name}`;
    const carried = ['id', 'on_day', 'known_at'].filter((name) => taken.includes(name));
    const whole = path.join(folder, `output.${form}`);
    const rows = path.join(folder, 'rows');
    const columns = Object.fromEntries(dated.map((name) => [name, own(name)]));
    const screened = Object.fromEntries(parties.map((name) => [name, `raw.screened_${name}`]));
    const found = await determineInDuckdb({
      ...{
        named,
        bounds,
        knownAt: plan.knownAt,
        settled: plan.settled,
        source,
        carried: ['line_no', ...carried],
      },
      columns: { ...columns, ...screened },
      said: Object.fromEntries(said.map((name) => [name, own(name)])),
      output: {
        file: form === 'xlsx' ? rows : whole,
        form: form === 'xlsx' ? 'ndjson' : form,
        columns: shapeOf(plan, carried),
      },
      // That the lines are read was said when they were laid out.
      progress: (step) => {
        if (step !== 'reading') plan.step?.(step);
      },
    });
    if (form === 'xlsx') await writeXlsx(rows, whole, outputColumns(ANSWER_COLUMNS));
    const refusedFile = found.refused > 0 ? refusedName(output) : undefined;
    if (refusedFile === undefined) await rm(refusedName(output), { force: true });
    else {
      const file = path.join(folder, 'refused');
      await writeFile(file, refusals(plan, found.refusals));
      await rename(file, refusedFile);
    }
    await rename(whole, output);
    return {
      ...{ answered: found.answered, refused: found.refused, tally: tallyOf(found) },
      seconds: (performance.now() - began) / 1000,
      ...(refusedFile === undefined ? {} : { refusedFile }),
    };
  } finally {
    db.close();
  }
}

type Lines = {
  readonly source: string;
  /** Columns as the lines say them. */
  readonly said: readonly string[];
  /** Columns of listings in which also stands what screening has found, by `screened_` and their name. */
  readonly parties: readonly string[];
};

/** Where the lines are read: the file itself where it is Parquet and nothing is looked for, else a copy of it. */
async function linesOf(
  db: Duckdb,
  plan: DuckdbPlan,
  folder: string,
  taken: readonly string[],
): Promise<Lines> {
  const stage = path.join(folder, 'lines.parquet');
  const isDirect = plan.input.form === 'parquet';
  if (!isDirect) await db.run(`COPY (${layout(plan)}) TO ${quotedText(stage)} (FORMAT parquet)`);
  const plain = isDirect ? `(${layout(plan)})` : `(SELECT * FROM read_parquet(${quotedText(stage)}))`;
  const none = { source: plain, said: taken, parties: [] };
  if (!plan.screen) return none;
  plan.step?.('screening');
  const columns = Object.fromEntries(taken.map((name) => [name, `raw.${name}`]));
  const screened = await screenNames(db, plan.named, plain, columns, (prefix) =>
    path.join(folder, `screened-${prefix}.parquet`),
  );
  if (screened.parties === 0) return none;
  const parties = Object.keys(screened.columns);
  const select = parties.map((name) => `${screened.columns[name]} AS screened_${name}`);
  const whole = path.join(folder, 'screened.parquet');
  await db.inOrder(
    `COPY (SELECT raw.*, ${select.join(', ')} FROM ${plain} AS raw ${screened.joins.join(' ')}) TO ${quotedText(whole)} (FORMAT parquet)`,
  );
  return { source: `(SELECT * FROM read_parquet(${quotedText(whole)}))`, said: taken, parties };
}

/** The lines in the flat form's columns, with the row that a person sees. */
function layout({ input, source }: DuckdbPlan): string {
  const names = input.names ?? [];
  const headings = input.shown?.found.headings ?? [];
  const headingRow = input.shown?.found.headingRow ?? 0;
  const isParquet = input.form === 'parquet';
  const columns = names.flatMap((name, at) => {
    if (name === null) return [];
    if (!isParquet) return [`c${at} AS ${name}`];
    const own = `"${(headings[at] ?? '').replaceAll('"', '""')}"`;
    const isList = input.lists?.includes(headings[at] ?? '') === true;
    return [`${isList ? `array_to_string(CAST(${own} AS VARCHAR[]), ';')` : own} AS ${name}`];
  });
  if (isParquet) {
    const table = `read_parquet(${quotedText(source)}, file_row_number = true)`;
    return `SELECT file_row_number + 1 AS line_no, ${columns.join(', ')} FROM ${table}`;
  }
  const types = headings.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const table = `read_csv(${quotedText(source)}, header = false, skip = ${headingRow}, columns = {${types}}, quote = '"', null_padding = true)`;
  return `SELECT row_number() OVER () + ${headingRow} AS line_no, ${columns.join(', ')} FROM ${table}`;
}

/** The columns of every bulk answer, over the engine's. */
function shapeOf(plan: DuckdbPlan, carried: readonly string[]): readonly OutputShape[] {
  const line = (sql: string) => ({ of: 'line', sql }) as const;
  const text = (sql: string) => ({ of: 'answer', sql, type: 'text' }) as const;
  const list = (sql: string) => ({ of: 'answer', sql, type: 'list' }) as const;
  const own = (name: string, absent: string): string =>
    carried.includes(name) ? `coalesce(nullif(CAST(k."carried ${name}" AS VARCHAR), ''), ${absent})` : absent;
  const day = plan.on === undefined ? 'NULL' : quotedText(plan.on);
  const columns: Readonly<Record<(typeof ANSWER_COLUMNS)[number], Omit<OutputShape, 'name'>>> = {
    file: line(quotedText(plan.input.file)),
    row: line('k."carried line_no"'),
    id: line(carried.includes('id') ? `nullif(CAST(k."carried id" AS VARCHAR), '')` : 'NULL::VARCHAR'),
    on_day: line(`CAST(${own('on_day', day)} AS DATE)`),
    known_at: line(`CAST(${own('known_at', quotedText(plan.knownAt))} AS DATE)`),
    at_least: text('at_least'),
    at_most: text('at_most'),
    provisions: list('provisions'),
    may_apply: list('list_filter(provisions_open, lambda one: NOT list_contains(provisions, one))'),
    duties: list("list_concat(duties, list_transform(duties_open, lambda one: one || '?'))"),
    needs: list('needs'),
    // Not worked out by this engine: not known, as against none.
    warnings: line(plan.form === 'csv' ? 'NULL::VARCHAR' : 'NULL::VARCHAR[]'),
    law_version: text('law_version'),
    law_hash: text('law_hash'),
  };
  return ANSWER_COLUMNS.map((name) => ({ name, ...columns[name] }));
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

/** The same counts as of a run line by line. */
function tallyOf(found: DuckdbResult): Tally {
  const tally: Tally = found.narrower === 0 ? {} : { [NARROWER]: found.narrower };
  for (const [span, count] of Object.entries(found.byOutcome)) {
    const [least, most] = span.split('..');
    countIn(tally, least === most ? `tier|${least}` : `open|${least}|${most}`, count);
  }
  for (const [name, count] of Object.entries(found.byProvision)) countIn(tally, `provision|${name}`, count);
  for (const [name, count] of Object.entries(found.byPossible)) countIn(tally, `possible|${name}`, count);
  for (const [key, count] of Object.entries(found.byPlace)) {
    const kind = /^(status|reading):/.exec(key)?.[1] ?? 'fact';
    countIn(tally, `need|${kind}|${key}`, count);
  }
  return tally;
}
