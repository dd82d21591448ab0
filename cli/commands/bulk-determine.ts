/**
 * `ytterby bulk determine`: a line in, a line out, over files of any size; stopped runs go on. The exit status says
 * whether every line could be read, never what the law answers.
 */
import { availableParallelism } from 'node:os';
import { bulkFault } from '@ytterby/language';
import {
  ANSWER_COLUMNS,
  type DetermineTask,
  knowsLineHeading,
  lineColumns,
  outputColumns,
  type Pool,
  type RunResult,
} from '@ytterby/server/bulk';
import { type Asked, dayOf, FILE_OPTIONS, settingsOf, targetOf } from '../bulk/options.ts';
import { run as runBulk } from '../bulk/run.ts';
import { ENGINES, runEngine } from '../bulk/run-engine.ts';
import { determineSummary } from '../bulk/summary.ts';
import { tellBulkFaults } from '../bulk/tell-faults.ts';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { write } from '../output/write.ts';

export const bulkDetermine: Command = {
  name: 'bulk determine',
  options: [
    ...FILE_OPTIONS,
    { name: 'on', value: '2026-11-23' },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'assume', value: 'status:2025-61=in-force', repeats: true },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'engine', value: 'duckdb' },
    { name: 'database', value: 'postgres://localhost/lake' },
    { name: 'full' },
    { name: 'no-screen' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const target = await targetOf(task, task.say.help.commands['bulk determine'].example);
  if (typeof target === 'number') return target;
  const full = isGiven(task, 'full');
  if (full && target.form !== 'ndjson') return tellBulkFaults(task, target.name, [bulkFault('full-form')]);
  const engine = optionOf(task, 'engine') ?? 'process';
  if (!ENGINES.some((one) => one === engine) || (full && engine !== 'process')) {
    const fault = full
      ? bulkFault('engine-needs-flat', undefined, { found: engine })
      : bulkFault('engine-unknown', undefined, { found: JSON.stringify(engine), expected: ENGINES });
    return tellBulkFaults(task, '--engine', [fault]);
  }
  const on = await dayOf(task, 'on');
  if (typeof on === 'number') return on;
  const asked = await settingsOf(task, task.given.values.assume ?? []);
  if (typeof asked === 'number') return asked;
  const { named } = asked;
  const wishes = { knows: knowsLineHeading, columnsOf: lineColumns };
  if (engine === 'duckdb') return summed(task, asked, await runEngine(task, target, asked, on, wishes));
  const work: DetermineTask = {
    kind: 'determine',
    language: task.language,
    rows: target.form === 'csv' ? 'csv' : 'ndjson',
    settings: { ...asked.settings, ...(on === undefined ? {} : { on }) },
    screen: !isGiven(task, 'no-screen'),
    full,
  };
  const columns = full ? null : outputColumns(ANSWER_COLUMNS);
  const running = { target, work, columns, wishes, law: named.hash };
  if (engine === 'process') return summed(task, asked, await runBulk(task, running));
  const opened = await poolInPostgresql(task, work);
  if (typeof opened === 'number') return opened;
  try {
    return await summed(task, asked, await runBulk(task, { ...running, pool: opened }));
  } finally {
    await opened.close();
  }
}

/** The server that `--database` or the environment names, with as many sessions as there are threads. */
async function poolInPostgresql(task: Task, work: DetermineTask): Promise<Pool | number> {
  const database = optionOf(task, 'database') ?? task.world.env.DATABASE_URL ?? '';
  const threads = Number(optionOf(task, 'threads') ?? availableParallelism());
  const { openPostgresqlPool } = await import('@ytterby/server/bulk/postgresql');
  const opened = await openPostgresqlPool(database, work, Math.max(1, threads || 1));
  return 'pool' in opened ? opened.pool : tellBulkFaults(task, '--database', [opened.fault]);
}

/** What a run came to, and its exit status. */
async function summed(task: Task, { named }: Asked, ran: RunResult | number): Promise<number> {
  if (typeof ran === 'number') return ran;
  const { answered, refused, tally } = ran;
  const law = { version: named.corpus.version, hash: named.hash };
  const text = isGiven(task, 'json')
    ? `${JSON.stringify({ answered, refused, tally, law }, null, 2)}\n`
    : determineSummary(tally, named.corpus, named.hash, task);
  await write(task.world.stdout, text);
  return refused > 0 ? BAD_INPUT : WELL;
}
