/** Lists of one's own, read at run time only: CSV or pasted lines, FollowTheMoney or OpenSanctions JSON lines. */
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
      const lines = read.faults.map(
        (fault) => `${file}: ${[fault.path, sentence(fault)].filter((part) => part !== '').join(': ')}\n`,
      );
      await write(task.world.stderr, lines.join(''));
    }
  }
  return status === 0 ? lists : status;
}

/** What is wrong and what would be right, from the code and its fields. */
function sentence(fault: { readonly code: string }): string {
  const { code, path: _, ...fields } = fault as Record<string, unknown> & { readonly code: string };
  const said = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return said.length === 0 ? code : `${code} (${said.join(', ')})`;
}
