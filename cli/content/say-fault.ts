/** Faults of a bill of materials as lines: the file, the place in it, what is wrong, what would be right. */

import type { ContentFault } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import { BAD_INPUT } from '../command.ts';
import { lineOfFault } from '../output/say-faults.ts';
import { write } from '../output/write.ts';

/** Says the faults on standard error, one line each, and answers with the exit status of bad input. */
export async function tellContentFaults(
  task: Pick<Task, 'world' | 'say'>,
  file: string,
  faults: readonly ContentFault[],
): Promise<number> {
  await write(task.world.stderr, faults.map((fault) => `${lineOf(fault, file, task)}\n`).join(''));
  return BAD_INPUT;
}

function lineOf(fault: ContentFault, file: string, { say }: Pick<Task, 'say'>): string {
  if (fault.from === 'cli') {
    return lineOfFault(fault, { file, place: { kind: 'alone' }, several: true }, say);
  }
  const parts = [file, ...placeOf(fault, say)].filter((part) => part !== '');
  return `${parts.join(': ')}: ${sentenceOf(fault, say)}`;
}

function placeOf(fault: Exclude<ContentFault, { from: 'cli' }>, { tables }: Task['say']): readonly string[] {
  if (fault.from === 'paper') return [fault.path];
  if ('path' in fault && typeof fault.path === 'string') return [fault.path];
  const of = fault.from === 'table' ? fault : fault.fault;
  const row = 'row' in of && of.row !== undefined ? tables.row(of.row) : '';
  const column = 'column' in of && of.column !== undefined ? tables.column(of.column) : '';
  return [row, column, 'path' in of && typeof of.path === 'string' ? of.path : ''];
}

function sentenceOf(fault: Exclude<ContentFault, { from: 'cli' }>, say: Task['say']): string {
  switch (fault.from) {
    case 'table':
      return say.tables.ofTable(fault);
    case 'paper':
      return say.content.ofPaper(fault);
    case 'read':
      return say.content.ofRead(fault.fault);
    case 'bom':
      return say.content.ofBom(fault.fault);
  }
}
