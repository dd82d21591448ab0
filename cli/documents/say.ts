/** Lines on the two streams of the documents' commands. */
import type { Told } from '@ytterby/language';
import { BAD_INPUT, type Task } from '../command.ts';
import { write } from '../output/write.ts';

/** One line a fault on standard error, with its place; the exit status of bad input. */
export async function refuse(
  task: Task,
  file: string,
  faults: readonly Told[],
  say: (told: Told) => string,
): Promise<number> {
  const lines = faults.map((one) => `${[file, one.path, say(one)].filter((part) => part).join(': ')}\n`);
  await write(task.world.stderr, lines.join(''));
  return BAD_INPUT;
}

export async function refuseLine(task: Task, line: string): Promise<number> {
  await write(task.world.stderr, `ytterby: ${line}\n`);
  return BAD_INPUT;
}

export const told = (task: Task, line: string): Promise<void> => write(task.world.stderr, `${line}\n`);
export const printJson = (task: Task, value: unknown): Promise<void> =>
  write(task.world.stdout, `${JSON.stringify(value, null, 2)}\n`);
