/** The text of a party or ownership file, whatever its encoding; what cannot be told is a fault in one line. */

import { namesText, type TableFault } from '@ytterby/server/intake';
import { lineOf } from '../classify/say-fault.ts';
import { BAD_INPUT, optionOf, type Task } from '../command.ts';
import type { CliFault } from '../fault.ts';
import { write } from '../output/write.ts';
import { readBytes } from '../tables/read-bytes.ts';

/** The whole text, or the exit status after its faults were said. */
export async function readText(file: string, task: Task): Promise<string | number> {
  const read = await readBytes(file, task.world);
  const decoded =
    'fault' in read ? { faults: [read.fault] } : namesText(read.bytes, optionOf(task, 'encoding'));
  if ('text' in decoded) return decoded.text;
  return tellText(decoded.faults, file, task);
}

/** Says what is wrong with a text as a whole, and answers with the exit status of bad input. */
export async function tellText(
  faults: readonly (CliFault | TableFault)[],
  file: string,
  task: Task,
): Promise<number> {
  const place = { kind: 'alone' } as const;
  const lines = faults.map((fault) => `${lineOf(fault, { file, place, several: true }, task)}\n`);
  await write(task.world.stderr, lines.join(''));
  return BAD_INPUT;
}
