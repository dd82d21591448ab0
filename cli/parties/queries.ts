/** What to screen: a name given on the command line, or the names of a file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Query } from '@ytterby/facts/parties';
import { readQueries } from '@ytterby/server/intake';
import { BAD_INPUT, type Task } from '../command.ts';
import { STDIN } from '../input/open-source.ts';
import { write } from '../output/write.ts';
import { tableFaults } from './own-lists.ts';
import { readText } from './read-text.ts';

/** The queries, or the exit status after the faults were said. A word that is no file is a name. */
export async function queriesOf(words: readonly string[], task: Task): Promise<readonly Query[] | number> {
  const [first = ''] = words;
  const isFile = words.length === 1 && (first === STDIN || existsSync(path.resolve(task.world.cwd, first)));
  if (!isFile) return words.map((name) => ({ name }));
  const text = await readText(first, task);
  if (typeof text === 'number') return text;
  const read = readQueries(text, first);
  if ('queries' in read) return read.queries;
  const said =
    'faults' in read
      ? tableFaults(read.faults, first, task)
      : read.nameless
          .map((line) => `${first}:${line}: name: a party to screen has a name; write {"name": "..."}\n`)
          .join('');
  await write(task.world.stderr, said);
  return BAD_INPUT;
}
