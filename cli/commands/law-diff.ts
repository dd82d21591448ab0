/** `ytterby law diff`: what changes between two days. */

import { differenceOf } from '@ytterby/facts/corpus';
import { type Command, optionOf, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { dayOption } from '../law/days.ts';
import { ask, LAW_OPTIONS, reply } from '../law/question.ts';
import { tellFaults } from '../output/tell-faults.ts';

export const lawDiff: Command = {
  name: 'law diff',
  options: [
    { name: 'from', value: '2025-10-08' },
    { name: 'to', value: '2025-12-01' },
    { name: 'known-at', value: '2026-11-23' },
    ...LAW_OPTIONS,
  ],
  run: diff,
};

async function diff(task: Task): Promise<number> {
  const absent = ['from', 'to'].filter((name) => optionOf(task, name) === undefined);
  if (absent.length > 0) {
    const example = task.say.help.commands['law diff'].example;
    return tellFaults(task, [cliFault('argument-missing', '', undefined, [example])], 'ytterby');
  }
  const from = await dayOption(task, 'from');
  const to = await dayOption(task, 'to');
  if (typeof from === 'number' || typeof to === 'number') return 2;
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus, days, page } = question;
  const { law } = task.say;
  const found = differenceOf(corpus, from, to, days.knownAt);
  const { statuses, entries, notices } = found;
  page.line(law.asOf(`${from} → ${to}`, days.knownAt));
  page.line(law.knownUpTo(corpus.knownUpTo));
  if (statuses.length + entries.length + notices.length === 0) page.line(law.noChange);
  if (statuses.length > 0) page.head(law.heads.changes);
  for (const one of statuses) {
    page.line(task.paint('strong', one.ids.join(', ')), 1);
    page.line(law.change(law.status(one.from), law.status(one.to)), 2);
  }
  if (entries.length > 0) page.head(law.heads.entries);
  for (const one of entries) {
    page.line(law.entryFrom(one.from, one.list, one.codes.length), 1);
    page.line(one.codes.join(', '), 2);
  }
  if (notices.length > 0) page.head(law.heads.notices);
  for (const one of notices) page.line(law.notice(one.from, one.id, one.kind, one.parties.length), 1);
  return reply(task, page, { from, to, knownAt: days.knownAt, ...found });
}
