/** Opens the files, shows their columns, runs the task over them and says what came out. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import {
  type InputWishes,
  type OpenedInput,
  type OutputColumns,
  openInput,
  type Pool,
  type RunResult,
  runLines,
  signatureOf,
  type Task as Work,
} from '@ytterby/server/bulk';
import { optionOf, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { tableWishes } from '../tables/wishes.ts';
import type { Target } from './options.ts';
import { tellBulkFaults } from './tell-faults.ts';
import { watching } from './watch.ts';

export type Running = {
  readonly target: Target;
  readonly work: Work;
  readonly columns: OutputColumns | null;
  readonly wishes: Pick<InputWishes, 'knows'> & {
    readonly columnsOf: (
      headings: readonly string[],
      mapping: InputWishes['mapping'],
    ) => ReturnType<InputWishes['columnsOf']>;
  };
  /** Who answers, where it is not this program's threads. */
  readonly pool?: Pool;
  /** What the answer hangs on beside the task: the law's hash. */
  readonly law: string;
};

/** Input below this is answered in this thread: starting others would take longer. */
const SMALL = 200_000;

export async function run(task: Task, running: Running): Promise<RunResult | number> {
  const threads = await threadsOf(task);
  if (typeof threads === 'object') return threads.status;
  const inputs = await openAll(task, running);
  if (typeof inputs === 'number') return inputs;
  const { target, work, columns, law } = running;
  const files = inputs.map((one) => one.file);
  const names = inputs.map((one) => one.names);
  const signature = await signatureOf(files, task.world.cwd, {
    work,
    columns,
    law,
    names,
    form: target.form,
  });
  const small = inputs.every((one) => one.size < SMALL && one.form !== 'parquet');
  const watch = watching(task);
  const ran = await runLines(
    {
      ...target,
      inputs,
      task: work,
      columns,
      signature,
      ...(running.pool === undefined ? {} : { pool: running.pool }),
      threads: threads ?? (small ? 0 : availableParallelism()),
    },
    watch,
  );
  watch.clear();
  if ('faults' in ran) return tellBulkFaults(task, ran.file, ran.faults);
  if ('stopped' in ran) return 130;
  await tellEnd(task, target.name, ran);
  return ran;
}

/** How many lines, in what time, and where the refused ones are. */
export async function tellEnd(task: Task, name: string, ran: RunResult): Promise<void> {
  const { say } = task;
  const lines = [say.bulk.done(ran.answered + ran.refused, ran.seconds, name)];
  if (ran.refusedFile !== undefined) {
    const shown = path.join(path.dirname(name), path.basename(ran.refusedFile));
    lines.push(say.bulk.refused(ran.refused, shown));
  }
  await write(task.world.stderr, `${lines.join('\n')}\n`);
}

export async function openAll(
  task: Task,
  { wishes }: Pick<Running, 'wishes'>,
): Promise<readonly OpenedInput[] | number> {
  const inputs: OpenedInput[] = [];
  for (const file of task.given.rest) {
    const own = await tableWishes(task, file);
    if ('faults' in own) return tellBulkFaults(task, own.file, own.faults);
    const opened = await openInput(file, task.world.cwd, {
      ...own,
      knows: wishes.knows,
      columnsOf: (headings) => wishes.columnsOf(headings, own.mapping),
    });
    if ('faults' in opened) return tellBulkFaults(task, file, opened.faults);
    inputs.push(opened);
  }
  return inputs;
}

/** Threads as the user wants them; nothing where the files decide. */
async function threadsOf(task: Task): Promise<number | undefined | { readonly status: number }> {
  const given = optionOf(task, 'threads');
  if (given === undefined) return undefined;
  if (/^\d{1,3}$/.test(given)) return Number(given);
  return {
    status: await tellFaults(task, [cliFault('wrong-shape', '--threads', JSON.stringify(given), ['2'])]),
  };
}
