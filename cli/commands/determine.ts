/**
 * `ytterby determine`: each transaction given comes back as a determination. The exit status says whether the
 * documents could be read, never what the law answers.
 */
import { checkTransaction, createDeterminer, type DetermineOptions, isCalendarDate } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';
import { type Document, documentsOf } from '@ytterby/server/intake';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { type AnyFault, cliFault, ofReading } from '../fault.ts';
import { openSource, readWhole, STDIN, whyUnreadable } from '../input/open-source.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { answersAs } from '../output/answers.ts';
import { lineOfFault } from '../output/say-faults.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { finderOf } from '../parties/finder.ts';
import { readAssumptions } from '../settle/assumptions.ts';
import { HOUSE_FILE, readHouse } from '../settle/house.ts';
import { today } from '../world.ts';

export const determine: Command = {
  name: 'determine',
  options: [
    { name: 'ndjson' },
    { name: 'explain' },
    { name: 'all' },
    { name: 'assume', value: 'status:2025-61=in-force', repeats: true },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'ownership', value: 'holdings.csv' },
    { name: 'no-screen' },
    { name: 'encoding', value: 'gb18030' },
    { name: 'law', value: 'corpus.json' },
  ],
  run: (task) => determineAll(task, isGiven(task, 'explain')),
};

/** Determines every document of every file, in order; `explained` for prose. */
export async function determineAll(task: Task, explained: boolean): Promise<number> {
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const options = await readSettings(task, named.corpus);
  if (typeof options === 'number') return options;
  const find = await finderOf(task, named.corpus);
  if (typeof find === 'number') return find;
  const determiner = createDeterminer(named);
  const files = task.given.rest.length > 0 ? task.given.rest : [STDIN];
  const answers = answersAs(
    explained ? 'prose' : isGiven(task, 'ndjson') ? 'ndjson' : 'json',
    named.corpus,
    task,
  );
  let status = WELL;
  for (const file of files) {
    const name = file === STDIN ? task.say.faults.stdin : file;
    const source = await openSource(file, task.world);
    if ('fault' in source) {
      status = await tellFaults(task, [source.fault], name);
      continue;
    }
    try {
      for await (const document of documentsOf(source.stream, /\.(ndjson|jsonl)$/i.test(file))) {
        const several = files.length > 1;
        const faults = await answer(document, named.corpus, (transaction) =>
          answers.add(determiner.determine(transaction, { ...options, find }), document.place, several),
        );
        if (faults.length === 0) continue;
        status = BAD_INPUT;
        const prefix = { file: name, place: document.place, several };
        const lines = faults.map((fault) => `${lineOfFault(fault, prefix, task.say)}\n`);
        await write(task.world.stderr, lines.join(''));
        await answers.refuse(faults, document.place, several);
      }
    } catch (error) {
      status = await tellFaults(task, [whyUnreadable(error)], name);
    }
    if (task.world.stdout.destroyed) return status;
  }
  await answers.end(status === WELL);
  return status;
}

type Add = (transaction: Parameters<ReturnType<typeof createDeterminer>['determine']>[0]) => Promise<void>;

async function answer(document: Document, corpus: Corpus, add: Add): Promise<readonly AnyFault[]> {
  if ('faults' in document) return document.faults.map(ofReading);
  const checked = checkTransaction(document.value, corpus);
  if ('faults' in checked) return checked.faults;
  await add(checked.transaction);
  return [];
}

/** What is settled for the run and the day of knowledge; or the exit status after the faults were said. */
async function readSettings(task: Task, corpus: Corpus): Promise<DetermineOptions | number> {
  const assumed = readAssumptions(task.given.values.assume ?? [], corpus);
  if ('faults' in assumed) return tellFaults(task, assumed.faults);
  const knownAt = optionOf(task, 'known-at') ?? today(task.world.now);
  if (!isCalendarDate(knownAt)) {
    return tellFaults(task, [cliFault('not-a-day', '--known-at', JSON.stringify(knownAt))]);
  }
  const named = optionOf(task, 'house');
  const read = await readWhole(named ?? HOUSE_FILE, task.world);
  const absent = 'fault' in read && read.fault.code === 'no-such-file' && named === undefined;
  if (absent) return { today: knownAt, assume: assumed.assume, all: isGiven(task, 'all') };
  const file = named ?? HOUSE_FILE;
  if ('fault' in read) return tellFaults(task, [read.fault], file);
  const house = readHouse(read.text, corpus);
  if ('faults' in house) return tellFaults(task, house.faults, file);
  return { today: knownAt, assume: assumed.assume, all: isGiven(task, 'all'), house: house.settled };
}
