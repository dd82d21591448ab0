/**
 * `ytterby classify`: candidate control entries (候选管制物项) of each item given, one answer a line. The exit status says
 * whether the items could be read, never what the lists say of them. `--ndjson` is what it prints anyway.
 */
import { classify as classifyItem } from '@ytterby/facts/classification';
import type { ItemFault, Place } from '@ytterby/server/intake';
import { answersOf } from '../classify/answers.ts';
import { readItems, type WholeFault } from '../classify/read-items.ts';
import { remembering } from '../classify/remember.ts';
import { lineOf } from '../classify/say-fault.ts';
import { BAD_INPUT, type Command, isGiven, type Task, WELL } from '../command.ts';
import { type AnyFault, cliFault } from '../fault.ts';
import { STDIN, whyUnreadable } from '../input/open-source.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { forClassification, settledKeys } from '../settle/settled-keys.ts';

export const classify: Command = {
  name: 'classify',
  options: [
    { name: 'map', value: 'columns.json' },
    { name: 'encoding', value: 'gb18030' },
    { name: 'yes' },
    { name: 'ndjson' },
    { name: 'explain' },
    { name: 'assume', value: 'reading:2025-18-trace-dy-tb=any-amount', repeats: true },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const [file = STDIN, unwanted] = task.given.rest;
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const { corpus } = named;
  const settled = await settledKeys(task, corpus);
  if (typeof settled === 'number') return settled;
  const given = await readItems(file, corpus, task);
  if ('file' in given) return tell(given, task);
  const answers = answersOf(isGiven(task, 'explain'), corpus, task);
  const name = file === STDIN ? task.say.faults.stdin : file;
  const keys = forClassification(settled);
  const classified = remembering((item) => classifyItem(item, corpus.lists.entries, keys));
  let status = WELL;
  try {
    for await (const one of given) {
      if ('input' in one) {
        await answers.add(one.input, classified(one.input), one.place);
      } else {
        status = BAD_INPUT;
        await sayFaults(task, one.faults, name, one.place);
        await answers.refuse(one.faults, one.place, one.id);
      }
      if (task.world.stdout.destroyed) return status;
    }
  } catch (error) {
    return tellFaults(task, [whyUnreadable(error)], name);
  }
  return status;
}

const tell = async ({ file, faults }: WholeFault, task: Task): Promise<number> => {
  await sayFaults(task, faults, file, { kind: 'alone' });
  return BAD_INPUT;
};

function sayFaults(
  task: Task,
  faults: readonly (AnyFault | ItemFault)[],
  file: string,
  place: Place,
): Promise<void> {
  const lines = faults.map((fault) => `${lineOf(fault, { file, place, several: true }, task)}\n`);
  return write(task.world.stderr, lines.join(''));
}
