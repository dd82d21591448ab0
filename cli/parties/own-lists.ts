/** Lists of one's own, read at run time only: CSV or pasted lines, FollowTheMoney or OpenSanctions JSON lines. */
import type { IntakeFault } from '@ytterby/facts/parties';
import type { OwnList } from '@ytterby/facts/screening';
import { readOwnList } from '@ytterby/server/intake';
import { BAD_INPUT, type Task } from '../command.ts';
import { write } from '../output/write.ts';
import { readText } from './read-text.ts';

/** The lists, or the exit status after their faults were said; nothing is half loaded. */
export async function ownLists(files: readonly string[], task: Task): Promise<readonly OwnList[] | number> {
  const lists: OwnList[] = [];
  let status = 0;
  for (const file of files) {
    const text = await readText(file, task);
    if (typeof text === 'number') {
      status = text;
      continue;
    }
    const read = readOwnList(text, file);
    if ('records' in read) lists.push({ name: file, records: read.records });
    else {
      status = BAD_INPUT;
      await write(task.world.stderr, tableFaults(read.faults, file, task));
    }
  }
  return status === 0 ? lists : status;
}

/** What is wrong with a table of parties, a line each: where, what, and what would be right. */
export function tableFaults(faults: readonly IntakeFault[], file: string, task: Task): string {
  return faults
    .map((fault) => {
      const line = fault.path.replace(/^\//, '');
      return `${[file, line].filter((part) => part !== '').join(':')}: ${task.say.parties.ofTable(fault)}\n`;
    })
    .join('');
}
