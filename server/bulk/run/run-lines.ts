/**
 * Runs a task over files of lines: parts go to the threads and come back in order, memory holds a few of them, and
 * what is written counts only with its journal. A run that was stopped goes on, and its output is the same to the byte.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Form } from '../input/form.ts';
import type { InputFault, OpenedInput } from '../input/open-input.ts';
import { Unreadable } from '../input/unreadable.ts';
import type { OutputColumns } from '../output/columns.ts';
import { finishOutput } from '../output/finish.ts';
import { addTally, type Tally } from '../tally/tally.ts';
import { csvLine } from '../work/csv-line.ts';
import { openPool, type Pool } from '../work/pool.ts';
import { REFUSED_COLUMNS } from '../work/say-line-fault.ts';
import type { Done, Task } from '../work/tasks.ts';
import { type GrowingFile, openGrowing } from './growing-file.ts';
import { type Journal, readJournal, writeJournal } from './journal.ts';
import { leaveFolder, takeFolder, workFolder, writingFault } from './work-folder.ts';

export type RunPlan = {
  readonly inputs: readonly OpenedInput[];
  /** Absolute; `name` is how the user calls it. */
  readonly output: string;
  readonly name: string;
  readonly form: Form;
  /** null: the rows are documents of their own form (NDJSON only). */
  readonly columns: OutputColumns | null;
  readonly task: Task;
  readonly threads: number;
  /** Who answers the parts; without it, threads of this program. */
  readonly pool?: Pool;
  readonly signature: string;
};

export type Progress = {
  readonly records: number;
  /** Since this run began, without what an earlier one had done. */
  readonly perSecond: number;
  readonly seconds: number;
  /** Share of the input that is read: from 0 to 1. */
  readonly share: number;
};

export type RunWatch = {
  readonly progress?: (progress: Progress) => void;
  /** An earlier run was found and goes on after this many lines. */
  readonly resumed?: (records: number) => void;
  readonly stop?: AbortSignal;
  /** Milliseconds between two journals. */
  readonly every?: number;
};

export type RunResult = {
  readonly answered: number;
  readonly refused: number;
  readonly tally: Tally;
  readonly seconds: number;
  readonly refusedFile?: string;
};

export type RunFaults = { readonly file: string; readonly faults: readonly InputFault[] };

/** Between two journals, in milliseconds. */
const EVERY = 1_000;

/** @example refusedName('/data/out.csv') // '/data/out.refused.csv' */
export const refusedName = (output: string): string => `${output.replace(/\.[^./\\]+$/, '')}.refused.csv`;

export async function runLines(
  plan: RunPlan,
  watch: RunWatch = {},
): Promise<RunResult | RunFaults | { readonly stopped: true }> {
  const folder = workFolder(plan.output);
  const taken = await takeFolder(folder, plan.name);
  if (taken) return { file: plan.name, faults: [taken] };
  try {
    const ran = await inFolder(folder, plan, watch);
    if ('answered' in ran) await rm(folder, { recursive: true, force: true });
    return ran;
  } catch (error) {
    if (error instanceof Unreadable) {
      return { file: plan.inputs.find((one) => one.file === error.cause)?.file ?? '', faults: [error.fault] };
    }
    return { file: plan.name, faults: [writingFault(error, plan.name)] };
  } finally {
    await leaveFolder(folder);
  }
}

async function inFolder(
  folder: string,
  plan: RunPlan,
  watch: RunWatch,
): Promise<RunResult | RunFaults | { readonly stopped: true }> {
  const began = performance.now();
  const seconds = (): number => (performance.now() - began) / 1000;
  const found = await readJournal(folder, plan.signature);
  const refusedHead = csvLine(REFUSED_COLUMNS);
  const rowsHead = plan.form === 'csv' && plan.columns ? csvLine(plan.columns.map(({ name }) => name)) : '';
  let journal: Journal = found ?? {
    ...{ version: 1, signature: plan.signature, parts: 0, answered: 0, refused: 0 },
    ...{ rowsBytes: 0, refusedBytes: 0, tally: {}, complete: false },
  };
  const rows = await openGrowing(path.join(folder, 'rows'), journal.rowsBytes);
  const refused = await openGrowing(path.join(folder, 'refused'), journal.refusedBytes);
  const earlier = journal.answered + journal.refused;
  if (earlier > 0) watch.resumed?.(earlier);
  try {
    if (rows.length() === 0) await rows.append(rowsHead);
    if (refused.length() === 0) await refused.append(refusedHead);
    if (!journal.complete) {
      const pool = plan.pool ?? (await openPool(plan.task, plan.threads));
      try {
        const stopped = await answerAll(
          plan,
          watch,
          pool,
          { rows, refused, folder },
          journal,
          seconds,
          (next) => {
            journal = next;
          },
        );
        if (stopped) return { stopped: true };
      } finally {
        await pool.close();
      }
    }
  } finally {
    await rows.close();
    await refused.close();
  }
  const refusedFile = journal.refused > 0 ? refusedName(plan.output) : undefined;
  await finishOutput({ ...plan, folder, ...(refusedFile === undefined ? {} : { refusedFile }) });
  if (refusedFile === undefined) await rm(refusedName(plan.output), { force: true });
  const { answered, refused: lines, tally } = journal;
  return {
    answered,
    refused: lines,
    tally,
    seconds: seconds(),
    ...(refusedFile === undefined ? {} : { refusedFile }),
  };
}

type Files = { readonly rows: GrowingFile; readonly refused: GrowingFile; readonly folder: string };

/** True: it was told to stop; what is written so far is journaled. */
async function answerAll(
  { inputs, threads, signature }: RunPlan,
  watch: RunWatch,
  pool: Pool,
  { rows, refused, folder }: Files,
  start: Journal,
  seconds: () => number,
  keep: (journal: Journal) => void,
): Promise<boolean> {
  let [parts, answered, refusedLines] = [start.parts, start.answered, start.refused];
  const tally: Tally = { ...start.tally };
  const whole = inputs.reduce((sum, one) => sum + one.size, 0);
  let before = 0;
  let last = performance.now();
  const checkpoint = async (complete: boolean): Promise<void> => {
    await rows.sync();
    await refused.sync();
    const journal: Journal = {
      ...{ version: 1, signature, parts, answered, refused: refusedLines, tally, complete },
      ...{ rowsBytes: rows.length(), refusedBytes: refused.length() },
    };
    await writeJournal(folder, journal);
    keep(journal);
    last = performance.now();
  };
  const earlier = answered + refusedLines;
  type Sent = { readonly done: Promise<Done>; readonly read: number };
  const sent: Sent[] = [];
  const settle = async ({ done, read }: Sent): Promise<void> => {
    const found = await done;
    await rows.append(found.rows);
    if (found.refused !== '') await refused.append(found.refused);
    parts += 1;
    answered += found.answered;
    refusedLines += found.refusedLines;
    addTally(tally, found.tally);
    if (performance.now() - last >= (watch.every ?? EVERY)) await checkpoint(false);
    const [records, spent] = [answered + refusedLines, seconds()];
    const perSecond = spent === 0 ? 0 : Math.round((records - earlier) / spent);
    watch.progress?.({ records, seconds: spent, perSecond, share: whole === 0 ? 1 : read / whole });
  };
  let number = 0;
  const window = Math.max(2, threads * 2);
  for (const { file, names, parts: partsOf, size } of inputs) {
    try {
      for await (const { lines, read } of partsOf()) {
        number += 1;
        // The parts that a stopped run has written are read again and not answered again.
        if (number <= start.parts) continue;
        if (watch.stop?.aborted) {
          while (sent.length > 0) await settle(sent.shift() as Sent);
          await checkpoint(false);
          return true;
        }
        const done = pool.answer({ file, names, lines });
        // Its failure is met when its turn comes.
        done.catch(() => undefined);
        sent.push({ done, read: before + read });
        if (sent.length >= window) await settle(sent.shift() as Sent);
      }
    } catch (error) {
      if (error instanceof Unreadable) error.cause = file;
      throw error;
    }
    before += size;
  }
  while (sent.length > 0) await settle(sent.shift() as Sent);
  await checkpoint(true);
  return false;
}
