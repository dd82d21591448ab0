/** `ytterby bulk diff`: the same lines on two days, under two laws, or under two settings of a status or reading. */
import { bulkFault } from '@ytterby/language';
import {
  DIFF_COLUMNS,
  knowsLineHeading,
  lineColumns,
  outputColumns,
  type Settings,
} from '@ytterby/server/bulk';
import { type Asked, dayOf, FILE_OPTIONS, settingsOf, targetOf } from '../bulk/options.ts';
import { run as runBulk } from '../bulk/run.ts';
import { diffSummary } from '../bulk/summary.ts';
import { tellBulkFaults } from '../bulk/tell-faults.ts';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { write } from '../output/write.ts';

export const bulkDiff: Command = {
  name: 'bulk diff',
  options: [
    ...FILE_OPTIONS,
    { name: 'from', value: '2025-11-01' },
    { name: 'to', value: '2026-12-01' },
    { name: 'from-assume', value: 'status:2025-61=suspended', repeats: true },
    { name: 'to-assume', value: 'status:2025-61=in-force', repeats: true },
    { name: 'from-law', value: 'earlier.json' },
    { name: 'to-law', value: 'later.json' },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'assume', value: 'reading:2025-61/1(1)-origin=china-only', repeats: true },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'all' },
    { name: 'no-screen' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const target = await targetOf(task, task.say.help.commands['bulk diff'].example);
  if (typeof target === 'number') return target;
  const [from, to] = [await sideOf(task, 'from'), await sideOf(task, 'to')];
  if (typeof from === 'number') return from;
  if (typeof to === 'number') return to;
  if (JSON.stringify(from) === JSON.stringify(to)) {
    return tellBulkFaults(task, '--from, --to', [bulkFault('from-to-same')]);
  }
  const ran = await runBulk(task, {
    target,
    work: {
      kind: 'diff',
      language: task.language,
      rows: target.form === 'csv' ? 'csv' : 'ndjson',
      from: from.settings,
      to: to.settings,
      screen: !isGiven(task, 'no-screen'),
      all: isGiven(task, 'all'),
    },
    columns: outputColumns(DIFF_COLUMNS),
    wishes: { knows: knowsLineHeading, columnsOf: lineColumns },
    law: `${from.hash} ${to.hash}`,
  });
  if (typeof ran === 'number') return ran;
  const { answered, refused, tally } = ran;
  const text = isGiven(task, 'json')
    ? `${JSON.stringify({ answered, refused, tally, from: from.hash, to: to.hash }, null, 2)}\n`
    : diffSummary(tally, task);
  await write(task.world.stdout, text);
  return refused > 0 ? BAD_INPUT : WELL;
}

type Side = { readonly settings: Settings; readonly hash: Asked['named']['hash'] };

/** One side: its day, which goes before what a line says, its law and what is settled on it. */
async function sideOf(task: Task, side: 'from' | 'to'): Promise<Side | number> {
  const on = await dayOf(task, side);
  if (typeof on === 'number') return on;
  const assume = [...(task.given.values.assume ?? []), ...(task.given.values[`${side}-assume`] ?? [])];
  const law = optionOf(task, `${side}-law`) ?? optionOf(task, 'law');
  const asked = await settingsOf(task, assume, law);
  if (typeof asked === 'number') return asked;
  return {
    settings: { ...asked.settings, ...(on === undefined ? {} : { on, force: true }) },
    hash: asked.named.hash,
  };
}
