/**
 * `ytterby own FILE`: who counts as held by the listed parties of an ownership graph, under every reading side by
 * side, with the holding to ask for where one share decides.
 */

import { isCalendarDate } from '@ytterby/facts';
import { type OwnershipDocument, openRegister, readGraphs, tell, tellFault } from '@ytterby/facts/ownership';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { STDIN } from '../input/open-source.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { ownershipPage } from '../parties/ownership-page.ts';
import { readText } from '../parties/read-text.ts';
import { today } from '../world.ts';

export const own: Command = {
  name: 'own',
  options: [
    { name: 'on', value: '2026-11-23' },
    { name: 'ndjson' },
    { name: 'explain' },
    { name: 'encoding', value: 'gb18030' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const [file = STDIN, unwanted] = task.given.rest;
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  const on = optionOf(task, 'on') ?? today(task.world.now);
  if (!isCalendarDate(on)) {
    return tellFaults(task, [cliFault('not-a-day', '--on', JSON.stringify(on))]);
  }
  const text = await readText(file, task);
  if (typeof text === 'number') return text;
  const read = readGraphs(text);
  if ('faults' in read) {
    const name = file === STDIN ? task.say.faults.stdin : file;
    const lines = read.faults.map((fault) => `${name}: ${tellFault(fault, task.language)}\n`);
    await write(task.world.stderr, lines.join(''));
    return BAD_INPUT;
  }
  if (
    read.graphs.every((graph) =>
      graph.entities.every(({ lists, undisclosed }) => lists === null && !undisclosed),
    )
  ) {
    const name = file === STDIN ? task.say.faults.stdin : file;
    await write(task.world.stderr, `${name}: ${task.say.parties.nobodyListed}\n`);
  }
  // Lines in, lines out: a graph that stood on one line is answered on one.
  const inLines = isGiven(task, 'ndjson') || read.graphs.length > 1 || !text.trim().includes('\n');
  for (const graph of read.graphs) {
    const answer = tell(openRegister(graph, { on }), task.language);
    await write(task.world.stdout, printed(answer, inLines, task));
    if (task.world.stdout.destroyed) break;
  }
  return WELL;
}

function printed(answer: OwnershipDocument, inLines: boolean, task: Task): string {
  if (isGiven(task, 'explain')) return ownershipPage(answer, task);
  return `${JSON.stringify(answer, null, inLines ? 0 : 2)}\n`;
}
