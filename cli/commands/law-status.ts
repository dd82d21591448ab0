/** `ytterby law status`: every instrument and separately dated provision on a day, and the act that put it there. */

import { standingsOf } from '@ytterby/facts/corpus';
import type { Command, Task } from '../command.ts';
import { ask, DAY_OPTIONS, LAW_OPTIONS, reply } from '../law/question.ts';
import type { Style } from '../output/paint.ts';

const styles: Readonly<Record<string, Style>> = {
  'in-force': 'good',
  suspended: 'quiet',
  'not-yet': 'quiet',
  ended: 'quiet',
  unknown: 'care',
};

export const lawStatus: Command = {
  name: 'law status',
  options: [...DAY_OPTIONS, ...LAW_OPTIONS],
  run: status,
};

async function status(task: Task): Promise<number> {
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus, days, page } = question;
  const { law } = task.say;
  page.line(law.asOf(days.on, days.knownAt));
  page.line(law.knownUpTo(corpus.knownUpTo));
  page.gap();
  const data = corpus.instruments.flatMap((instrument) => {
    const standings = standingsOf(instrument, corpus, days);
    return standings.map((one) => {
      const names = standings.length === 1 ? [instrument.id] : one.ids;
      const told = task.paint(styles[one.word] ?? 'quiet', law.status(one.status));
      page.line(task.say.answer.colon(names.join(', '), told));
      return { ids: names, word: one.word, status: one.status };
    });
  });
  return reply(task, page, { ...days, knownUpTo: corpus.knownUpTo, standings: data });
}
