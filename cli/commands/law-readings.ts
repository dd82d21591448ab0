/** `ytterby law readings`: where the law can be read in more than one way. */
import type { Command, Task } from '../command.ts';
import { addReading } from '../law/outline.ts';
import { ask, LAW_OPTIONS, reply } from '../law/question.ts';

export const lawReadings: Command = { name: 'law readings', options: LAW_OPTIONS, run: readings };

async function readings(task: Task): Promise<number> {
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus, page, words } = question;
  for (const reading of corpus.law.readings) {
    addReading(page, reading, words);
    page.gap();
  }
  return reply(task, page, corpus.law.readings);
}
