/** The items of the file that `classify` is given, with the faults of reading as the command line says them. */
import type { Corpus } from '@ytterby/law';
import { type GivenFault, type GivenItem, itemsOfDocuments, itemsOfTable } from '@ytterby/server/intake';
import { isGiven, type Task } from '../command.ts';
import { openSource, STDIN } from '../input/open-source.ts';
import { readBytes } from '../tables/read-bytes.ts';
import { tableWishes } from '../tables/wishes.ts';

/** Faults of the whole file, after which nothing is answered. */
export type WholeFault = { readonly file: string; readonly faults: readonly GivenFault[] };

const isTable = (file: string, task: Task): boolean =>
  /\.(csv|tsv|xlsx|xls|xlsm)$/i.test(file) || isGiven(task, 'map') || isGiven(task, 'encoding');

/** The items of a file in order, or what is wrong with the whole of it. */
export async function readItems(
  file: string,
  corpus: Corpus,
  task: Task,
): Promise<AsyncIterable<GivenItem> | Iterable<GivenItem> | WholeFault> {
  if (isTable(file, task)) return fromTable(file, corpus, task);
  const source = await openSource(file, task.world);
  if ('fault' in source) return { file, faults: [source.fault] };
  return itemsOfDocuments(source.stream, /\.(ndjson|jsonl)$/i.test(file), corpus);
}

async function fromTable(
  file: string,
  corpus: Corpus,
  task: Task,
): Promise<Iterable<GivenItem> | WholeFault> {
  const name = file === STDIN ? task.say.faults.stdin : file;
  const wishes = await tableWishes(task, name);
  if ('faults' in wishes) return wishes;
  const read = await readBytes(file, task.world);
  if ('fault' in read) return { file: name, faults: [read.fault] };
  const items = await itemsOfTable(read.bytes, corpus, wishes);
  return 'faults' in items ? { file: name, faults: items.faults } : items;
}
