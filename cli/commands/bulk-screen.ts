/** `ytterby bulk screen`: the parties of files of any size against the official lists of a day and lists of one's own. */
import { knowsPartyHeading, outputColumns, partyColumns, SCREEN_COLUMNS } from '@ytterby/server/bulk';
import { dayOf, FILE_OPTIONS, settingsOf, targetOf } from '../bulk/options.ts';
import { run as runBulk } from '../bulk/run.ts';
import { screenSummary } from '../bulk/summary.ts';
import { BAD_INPUT, type Command, isGiven, type Task, WELL } from '../command.ts';
import { write } from '../output/write.ts';
import { ownLists } from '../parties/own-lists.ts';

export const bulkScreen: Command = {
  name: 'bulk screen',
  options: [
    ...FILE_OPTIONS,
    { name: 'on', value: '2026-11-23' },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'list', value: 'our-list.csv', repeats: true },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const target = await targetOf(task, task.say.help.commands['bulk screen'].example);
  if (typeof target === 'number') return target;
  const on = await dayOf(task, 'on');
  if (typeof on === 'number') return on;
  const asked = await settingsOf(task, []);
  if (typeof asked === 'number') return asked;
  const lists = await ownLists(task.given.values.list ?? [], task);
  if (typeof lists === 'number') return lists;
  const { settings, named } = asked;
  const ran = await runBulk(task, {
    target,
    work: {
      kind: 'screen',
      language: task.language,
      rows: target.form === 'csv' ? 'csv' : 'ndjson',
      on: on ?? settings.today,
      knownAt: settings.today,
      lists,
      ...(settings.law === undefined ? {} : { law: settings.law }),
    },
    columns: outputColumns(SCREEN_COLUMNS),
    wishes: { knows: knowsPartyHeading, columnsOf: partyColumns },
    law: named.hash,
  });
  if (typeof ran === 'number') return ran;
  const { answered, refused, tally } = ran;
  const text = isGiven(task, 'json')
    ? `${JSON.stringify({ answered, refused, tally, law: { hash: named.hash } }, null, 2)}\n`
    : screenSummary(tally, task);
  await write(task.world.stdout, text);
  return refused > 0 ? BAD_INPUT : WELL;
}
