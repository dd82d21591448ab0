/**
 * `ytterby own FILE`: who counts as held by the listed parties of an ownership graph, under every reading side by
 * side, with the holding to ask for where one share decides.
 */

import { isCalendarDate } from '@ytterby/facts';
import {
  type Graph,
  type LineRead,
  type OwnershipDocument,
  openRegister,
  readGraphLines,
  readGraphs,
  tell,
  tellFault,
} from '@ytterby/facts/ownership';
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
  const lines = readGraphLines(text);
  if (lines !== null) return await ownLines(lines, file, on, task);
  const read = readGraphs(text);
  if ('faults' in read) {
    const name = file === STDIN ? task.say.faults.stdin : file;
    const lines = read.faults.map((fault) => `${name}: ${tellFault(fault, task.language)}\n`);
    await write(task.world.stderr, lines.join(''));
    return BAD_INPUT;
  }
  await sayWhereNobodyIsListed(read.graphs, file, task);
  // Lines in, lines out: a graph that stood on one line is answered on one.
  const inLines = isGiven(task, 'ndjson') || read.graphs.length > 1 || !text.trim().includes('\n');
  for (const graph of read.graphs) {
    const answer = tell(openRegister(graph, { on }), task.language);
    await write(task.world.stdout, printed(answer, inLines, task));
    if (task.world.stdout.destroyed) break;
  }
  return WELL;
}

/** Graphs one a line: an error object stands in the place of one that cannot be read, and the run goes on. */
async function ownLines(lines: readonly LineRead[], file: string, on: string, task: Task): Promise<number> {
  const name = file === STDIN ? task.say.faults.stdin : file;
  await sayWhereNobodyIsListed(
    lines.flatMap((each) => ('graph' in each ? [each.graph] : [])),
    file,
    task,
  );
  let status = WELL;
  for (const each of lines) {
    if ('graph' in each) {
      await write(
        task.world.stdout,
        printed(tell(openRegister(each.graph, { on }), task.language), true, task),
      );
    } else {
      status = BAD_INPUT;
      const said = each.faults.map((fault) => tellFault(fault, task.language));
      await write(task.world.stderr, said.map((line) => `${name}: ${line}\n`).join(''));
      const faults = each.faults.map((fault, at) => ({
        code: fault.code,
        path: fault.path,
        message: said[at],
      }));
      const error = { id: each.id, error: { line: each.line, faults } };
      if (!isGiven(task, 'explain')) await write(task.world.stdout, `${JSON.stringify(error)}\n`);
    }
    if (task.world.stdout.destroyed) break;
  }
  return status;
}

async function sayWhereNobodyIsListed(graphs: readonly Graph[], file: string, task: Task): Promise<void> {
  const listed = graphs.some(({ entities }) =>
    entities.some(({ lists, undisclosed }) => lists !== null || undisclosed),
  );
  if (listed || graphs.length === 0) return;
  const name = file === STDIN ? task.say.faults.stdin : file;
  await write(task.world.stderr, `${name}: ${task.say.parties.nobodyListed}\n`);
}

function printed(answer: OwnershipDocument, inLines: boolean, task: Task): string {
  if (isGiven(task, 'explain')) return ownershipPage(answer, task);
  return `${JSON.stringify(answer, null, inLines ? 0 : 2)}\n`;
}
