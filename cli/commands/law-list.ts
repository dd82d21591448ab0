/** `ytterby law`: the instruments (法律、条例、公告、名单), each with its days and where it stands. */

import { standingsOf } from '@ytterby/facts/corpus';
import { nearestWords } from '@ytterby/law/lists';
import type { Command, Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { ask, DAY_OPTIONS, LAW_OPTIONS, reply } from '../law/question.ts';
import { tellFaults } from '../output/tell-faults.ts';

const NAMES = ['list', 'show', 'status', 'items', 'coverage', 'diff', 'readings', 'export'];

export const lawList: Command = {
  name: 'law list',
  options: [...DAY_OPTIONS, ...LAW_OPTIONS],
  run: list,
};

/** `ytterby law` alone lists; a word that names no command of the law is a slip. */
export const lawAlone: Command = { ...lawList, name: 'law' };

async function list(task: Task): Promise<number> {
  const [word] = task.given.rest;
  if (word !== undefined) {
    const near = nearestWords(word, NAMES).map((name) => `law ${name}`);
    return tellFaults(task, [cliFault('no-such-command', '', `law ${word}`, near)], 'ytterby');
  }
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus, days, words, page } = question;
  const { law } = task.say;
  page.line(law.asOf(days.on, days.knownAt));
  page.line(law.knownUpTo(corpus.knownUpTo));
  page.gap();
  const data = corpus.instruments.map((instrument) => {
    const standings = standingsOf(instrument, corpus, days);
    page.line(
      `${instrument.number}  ${words.text(instrument.title)}`,
      0,
      `${task.paint('strong', instrument.id)}  `,
    );
    page.line(law.dates(instrument.published, instrument.effective), 2);
    for (const one of standings) {
      const told = law.status(one.status);
      page.line(standings.length === 1 ? told : task.say.answer.colon(one.ids.join(', '), told), 2);
    }
    const { id, number, title, published, effective } = instrument;
    return { id, number, title, published, effective, standings };
  });
  return reply(task, page, { ...days, knownUpTo: corpus.knownUpTo, instruments: data });
}
