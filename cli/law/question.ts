/** What every command about the law begins with: the corpus, the days, the words, and a way to print. */

import { printJson } from '@ytterby/facts';
import type { Days } from '@ytterby/facts/corpus';
import type { NamedCorpus } from '@ytterby/law';
import { isGiven, type Task, WELL } from '../command.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import type { Option } from '../options.ts';
import { write } from '../output/write.ts';
import { type Page, pageOf } from '../prose/page.ts';
import { type Words, wordsOf } from '../prose/words.ts';
import { dayOption } from './days.ts';

export type Question = {
  readonly named: NamedCorpus;
  readonly corpus: NamedCorpus['corpus'];
  readonly days: Days;
  readonly words: Words;
  readonly page: Page;
};

/** Options of every command about the law. */
export const LAW_OPTIONS: readonly Option[] = [{ name: 'json' }, { name: 'law', value: 'corpus.json' }];
export const DAY_OPTIONS: readonly Option[] = [
  { name: 'on', value: '2026-11-23' },
  { name: 'known-at', value: '2026-11-23' },
];

/** Begins a command; a number is the exit status after a fault was said. */
export async function ask(task: Task): Promise<Question | number> {
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const on = await dayOption(task, 'on');
  if (typeof on === 'number') return on;
  const knownAt = await dayOption(task, 'known-at');
  if (typeof knownAt === 'number') return knownAt;
  const { corpus } = named;
  return {
    named,
    corpus,
    days: { on, knownAt },
    words: wordsOf(corpus, task.language, task.say),
    page: pageOf(task.width, task.paint),
  };
}

/** Prints the data with `--json`, else the page. */
export async function reply(task: Task, page: Page, data: unknown): Promise<number> {
  await write(task.world.stdout, isGiven(task, 'json') ? `${printJson(data, 2)}\n` : page.text());
  return WELL;
}
