/** `ytterby law items QUERY`: control entries by code, name, element or customs number. */

import { findEntries } from '@ytterby/facts/corpus';
import { nearestCodes } from '@ytterby/law/lists';
import type { Command, Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { ask, LAW_OPTIONS, reply } from '../law/question.ts';
import { tellFaults } from '../output/tell-faults.ts';

export const lawItems: Command = { name: 'law items', options: LAW_OPTIONS, run: items };

async function items(task: Task): Promise<number> {
  const query = task.given.rest.join(' ').trim();
  if (query === '') {
    const example = task.say.help.commands['law items'].example;
    return tellFaults(task, [cliFault('argument-missing', '', undefined, [example])], 'ytterby');
  }
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus, page, words } = question;
  const { items: say } = task.say.law;
  const found = findEntries(query, corpus);
  const codes = corpus.lists.entries.map((one) => one.code);
  const near = found.length > 0 ? [] : nearestCodes(query, codes, 5);
  const nearest = near.flatMap((code) => corpus.lists.entries.filter((one) => one.code === code).slice(0, 1));
  page.line(found.length > 0 ? say.count(found.length) : say.none(query));
  for (const entry of found.length > 0 ? found : nearest) {
    page.gap();
    page.line(`${task.paint('strong', entry.code)}  ${words.text(entry.names)}`);
    const other = task.language === 'en' ? entry.names['zh-CN'] : entry.names.en;
    page.line(other, 1);
    page.line(say.from(entry.list, entry.from), 1);
    if (entry.elements.length > 0) page.line(say.elements(entry.elements.join(', ')), 1);
    if (entry.parametersText !== null) page.line(entry.parametersText, 1);
    const same = corpus.lists.concordance.flatMap((row) =>
      row.relation !== 'same'
        ? []
        : row.annex === entry.code
          ? row.codes
          : row.codes.includes(entry.code)
            ? [row.annex]
            : [],
    );
    if (same.length > 0) page.line(say.also(same.join(', ')), 1);
    if (entry.hs.length > 0) page.line(say.customs(entry.hs.join(', ')), 1);
    if (entry.presence === 'unconfirmed') page.line(task.paint('care', say.presence), 1);
  }
  return reply(task, page, { query, found, nearest });
}
