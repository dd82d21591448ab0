/** What the command line lets a determination look up of parties: the official lists by name, an ownership file. */
import { partyFinder } from '@ytterby/facts';
import { openRegister, readGraphs, tellFault } from '@ytterby/facts/ownership';
import { listedByName } from '@ytterby/facts/screening';
import type { Corpus } from '@ytterby/law';
import { BAD_INPUT, isGiven, optionOf, type Task } from '../command.ts';
import { write } from '../output/write.ts';
import { today } from '../world.ts';
import { readText } from './read-text.ts';

/** The finder, or the exit status after the faults of the ownership file were said. */
export async function finderOf(task: Task, corpus: Corpus): Promise<ReturnType<typeof partyFinder> | number> {
  const screen = !isGiven(task, 'no-screen');
  const file = optionOf(task, 'ownership');
  if (file === undefined) return partyFinder(corpus, { screen });
  const text = await readText(file, task);
  if (typeof text === 'number') return text;
  const read = readGraphs(text);
  if ('faults' in read) {
    await write(
      task.world.stderr,
      read.faults.map((fault) => `${file}: ${tellFault(fault, task.language)}\n`).join(''),
    );
    return BAD_INPUT;
  }
  const [graph] = read.graphs;
  if (!graph) return partyFinder(corpus, { screen });
  const on = optionOf(task, 'known-at') ?? today(task.world.now);
  return partyFinder(corpus, { screen, ownership: openRegister(listedByName(graph, corpus), { on }) });
}
