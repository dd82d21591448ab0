/**
 * Bulk on the threads of this process: nested lines a second with one thread and with two, each line a case of its own
 * and as a portfolio repeats them, and what it costs to go on after a stop.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shipped } from '@ytterby/law';
import {
  ANSWER_COLUMNS,
  knowsLineHeading,
  lineColumns,
  openInput,
  outputColumns,
  type RunResult,
  type RunWatch,
  runLines,
  signatureOf,
  type Task,
} from '@ytterby/server/bulk';
import { seeded } from '../../facts/determination/properties/random.ts';
import { fullTransaction, withHoles } from '../../facts/determination/properties/transactions.ts';
import type { Figure, Measured } from '../figure.ts';

/** Enough that what a start takes does not hide the rate after it. */
const LINES = 24_000;
/** Lines of the run that is stopped. */
const STOPPED = 8_000;
/** Days of the distinct lines are few, as in a month's orders: the law of a day is worked out once. */
const DAYS = ['2026-11-23', '2026-12-01', '2025-11-20', '2025-09-01'];

type Bench = { readonly input: string; readonly folder: string };

/** Nested lines, a third of them with holes; `distinct` of them differ in more than their ids. */
function linesIn(folder: string, name: string, distinct: number, count = LINES): Bench {
  const input = path.join(folder, name);
  const cases = Array.from({ length: distinct }, (_, seed) => {
    const random = seeded(seed);
    const full = { ...fullTransaction(random), on: DAYS[seed % DAYS.length] ?? '' };
    return seed % 3 === 0 ? withHoles(full, random, 4).transaction : full;
  });
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ ...cases[at % distinct], id: `L-${at}` }),
  );
  writeFileSync(input, `${lines.join('\n')}\n`);
  return { input, folder };
}

async function run({ input, folder }: Bench, threads: number, watch: RunWatch = {}) {
  const output = path.join(folder, `answers-${threads}.ndjson`);
  const opened = await openInput(input, '/', {
    knows: knowsLineHeading,
    columnsOf: (headings) => lineColumns(headings, undefined),
  });
  if ('faults' in opened) throw new Error('the lines of the bench cannot be opened');
  const task: Task = {
    ...{ kind: 'determine', language: 'en', rows: 'ndjson', screen: false, full: false },
    settings: { today: '2026-11-23' },
  };
  return runLines(
    {
      ...{ inputs: [opened], output, name: output, form: 'ndjson', task, threads },
      columns: outputColumns(ANSWER_COLUMNS),
      signature: await signatureOf([input], '/', { task, law: shipped().hash }),
    },
    watch,
  );
}

const ended = (ran: Awaited<ReturnType<typeof run>>): RunResult => {
  if (!('tally' in ran)) throw new Error(`the run did not end: ${JSON.stringify(ran)}`);
  return ran;
};

async function inFolder(work: (folder: string) => Promise<Measured>): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-bench-bulk-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lines a second once the first part has come back; what it took until then is said apart. */
const rate = (distinct: number, threads: number) => (): Promise<Measured> =>
  inFolder(async (folder) => {
    const bench = linesIn(folder, 'lines.ndjson', distinct);
    let first: { readonly records: number; readonly seconds: number } | undefined;
    const { answered, seconds } = ended(
      await run(bench, threads, {
        progress: ({ records, seconds: spent }) => {
          first ??= { records, seconds: spent };
        },
      }),
    );
    if (first === undefined || first.records >= answered) throw new Error('the lines are a single part');
    const size = Math.round(statSync(bench.input).size / 2 ** 20);
    return {
      value: (answered - first.records) / (seconds - first.seconds),
      note: `${answered} nested lines, ${distinct} of them distinct, ${size} MiB; the first ${first.records} after ${first.seconds.toFixed(1)} s, threads started and all; whole ${seconds.toFixed(1)} s`,
    };
  });

/** A run stopped half way and gone on with, against one that never stopped. */
const resumed = (): Promise<Measured> =>
  inFolder(async (folder) => {
    const bench = linesIn(folder, 'lines.ndjson', STOPPED, STOPPED);
    const whole = ended(await run(bench, 1)).seconds;
    const stop = new AbortController();
    const began = performance.now();
    await run(bench, 1, {
      stop: stop.signal,
      progress: ({ share }) => {
        if (share >= 0.4) stop.abort();
      },
    });
    let before = 0;
    ended(
      await run(bench, 1, {
        resumed: (records) => {
          before = records;
        },
      }),
    );
    const spent = (performance.now() - began) / 1000;
    return {
      value: spent - whole,
      note: `of ${whole.toFixed(1)} s; ${before} of ${STOPPED} lines stood already`,
    };
  });

export const figures: readonly Figure[] = [
  ...[1, 2].flatMap((threads): readonly Figure[] => [
    {
      name: `bulk.process-distinct-${threads}-thread${threads === 1 ? '' : 's'}`,
      ...{ unit: 'lines/s', bar: null, measure: rate(LINES, threads) },
    },
    {
      name: `bulk.process-portfolio-${threads}-thread${threads === 1 ? '' : 's'}`,
      ...{ unit: 'lines/s', bar: null, measure: rate(400, threads) },
    },
  ]),
  { name: 'bulk.process-resume', unit: 's more than without a stop', bar: null, measure: resumed },
];
