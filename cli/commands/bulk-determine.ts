/**
 * `ytterby bulk determine`: a line in, a line out, over files of any size; stopped runs go on. The exit status says
 * whether every line could be read, never what the law answers.
 */
import { bulkFault } from '@ytterby/language';
import { ANSWER_COLUMNS, knowsLineHeading, lineColumns, outputColumns } from '@ytterby/server/bulk';
import { dayOf, FILE_OPTIONS, settingsOf, targetOf } from '../bulk/options.ts';
import { run as runBulk } from '../bulk/run.ts';
import { determineSummary } from '../bulk/summary.ts';
import { tellBulkFaults } from '../bulk/tell-faults.ts';
import { BAD_INPUT, type Command, isGiven, type Task, WELL } from '../command.ts';
import { write } from '../output/write.ts';

export const bulkDetermine: Command = {
  name: 'bulk determine',
  options: [
    ...FILE_OPTIONS,
    { name: 'on', value: '2026-11-23' },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'assume', value: 'status:2025-61=in-force', repeats: true },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'full' },
    { name: 'no-screen' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const target = await targetOf(task, task.say.help.commands['bulk determine'].example);
  if (typeof target === 'number') return target;
  const full = isGiven(task, 'full');
  if (full && target.form !== 'ndjson') return tellBulkFaults(task, target.name, [bulkFault('full-form')]);
  const on = await dayOf(task, 'on');
  if (typeof on === 'number') return on;
  const asked = await settingsOf(task, task.given.values.assume ?? []);
  if (typeof asked === 'number') return asked;
  const { named } = asked;
  const ran = await runBulk(task, {
    target,
    work: {
      kind: 'determine',
      language: task.language,
      rows: target.form === 'csv' ? 'csv' : 'ndjson',
      settings: { ...asked.settings, ...(on === undefined ? {} : { on }) },
      screen: !isGiven(task, 'no-screen'),
      full,
    },
    columns: full ? null : outputColumns(ANSWER_COLUMNS),
    wishes: { knows: knowsLineHeading, columnsOf: lineColumns },
    law: named.hash,
  });
  if (typeof ran === 'number') return ran;
  const { answered, refused, tally } = ran;
  const law = { version: named.corpus.version, hash: named.hash };
  const text = isGiven(task, 'json')
    ? `${JSON.stringify({ answered, refused, tally, law }, null, 2)}\n`
    : determineSummary(tally, named.corpus, named.hash, task);
  await write(task.world.stdout, text);
  return refused > 0 ? BAD_INPUT : WELL;
}
