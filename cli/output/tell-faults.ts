/** Says faults on standard error, one line each, and answers with the exit status of bad input. */
import { BAD_INPUT, type Task } from '../command.ts';
import type { AnyFault } from '../fault.ts';
import { lineOfFault } from './say-faults.ts';
import { write } from './write.ts';

/** Faults of a file that was read whole, or of the command line itself (no file). */
export async function tellFaults(
  task: Pick<Task, 'world' | 'say'>,
  faults: readonly AnyFault[],
  file?: string,
): Promise<number> {
  const prefix = { file: file ?? '', place: { kind: 'alone' as const }, several: file !== undefined };
  const lines = faults.map((fault) => `${lineOfFault(fault, prefix, task.say)}\n`);
  await write(task.world.stderr, lines.join(''));
  return BAD_INPUT;
}
