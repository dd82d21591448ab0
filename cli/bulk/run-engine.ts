/** `--engine duckdb`: one table of lines, determined where it lies. Loaded only where it is asked for. */
import path from 'node:path';
import { bulkFault } from '@ytterby/language';
import type { RunResult } from '@ytterby/server/bulk';
import { isGiven, type Task } from '../command.ts';
import { write } from '../output/write.ts';
import type { Asked, Target } from './options.ts';
import { openAll, type Running, tellEnd } from './run.ts';
import { tellBulkFaults } from './tell-faults.ts';

export const ENGINES = ['process', 'duckdb', 'postgres'] as const;

export async function runEngine(
  task: Task,
  target: Target,
  { named, settings }: Asked,
  on: string | undefined,
  wishes: Running['wishes'],
): Promise<RunResult | number> {
  const found = 'duckdb';
  const inputs = await openAll(task, { wishes });
  if (typeof inputs === 'number') return inputs;
  const [input, second] = inputs;
  if (input === undefined || second !== undefined) {
    return tellBulkFaults(task, second?.file ?? '', [bulkFault('engine-one-file', undefined, { found })]);
  }
  const { fitsDuckdb, runInDuckdb } = await import('@ytterby/server/bulk/duckdb');
  const unfit = fitsDuckdb(input);
  if (unfit) return tellBulkFaults(task, input.file, [unfit]);
  const house = (settings.house ?? []).map(({ key, value }) => [key, value] as const);
  const ran = await runInDuckdb({
    ...{ ...target, input, named, knownAt: settings.today, language: task.language },
    screen: !isGiven(task, 'no-screen'),
    source: path.resolve(task.world.cwd, input.file),
    settled: { ...Object.fromEntries(house), ...settings.assume },
    ...(on === undefined ? {} : { on }),
    step: (step) => {
      void write(task.world.stderr, `${task.say.bulk.step(step)}\n`);
    },
  });
  if ('faults' in ran) return tellBulkFaults(task, ran.file, ran.faults);
  await write(task.world.stderr, `${task.say.bulk.noWarnings}\n`);
  await tellEnd(task, target.name, ran);
  return ran;
}
