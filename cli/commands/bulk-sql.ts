/**
 * `ytterby bulk sql`: the law as SQL text for the engine where the lines are. For PostgreSQL it may be installed at once;
 * for a lake it is printed with the day of knowledge in it.
 */
import { askNeeds, installInPostgresql, lakeText, postgresqlText } from '@ytterby/server/bulk/engines';
import { settingsOf } from '../bulk/options.ts';
import { tellBulkFaults } from '../bulk/tell-faults.ts';
import { BAD_INPUT, type Command, optionOf, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';

const DIALECTS = ['postgresql', 'duckdb', 'spark'] as const;

export const bulkSql: Command = {
  name: 'bulk sql',
  options: [
    { name: 'dialect', value: 'postgresql' },
    { name: 'database', value: 'postgres://localhost/lake' },
    { name: 'needs', value: 'orders' },
    { name: 'known-at', value: '2026-11-23' },
    { name: 'assume', value: 'status:2025-61=in-force', repeats: true },
    { name: 'house', value: 'ytterby.house.json' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

async function run(task: Task): Promise<number> {
  const said = optionOf(task, 'dialect') ?? 'postgresql';
  const dialect = DIALECTS.find((one) => one === said);
  if (dialect === undefined) {
    return tellFaults(task, [cliFault('value-missing', '', '--dialect', [...DIALECTS])], 'ytterby');
  }
  const asked = await settingsOf(task, task.given.values.assume ?? []);
  if (typeof asked === 'number') return asked;
  const { named, settings } = asked;
  const settled = {
    ...Object.fromEntries((settings.house ?? []).map((one) => [one.key, one.value])),
    ...settings.assume,
  };
  const database = optionOf(task, 'database');
  if (dialect !== 'postgresql') {
    await write(task.world.stdout, lakeText({ named, dialect, settled, knownAt: settings.today }));
    return WELL;
  }
  const table = optionOf(task, 'needs');
  if (database === undefined && table !== undefined) {
    return tellFaults(
      task,
      [cliFault('value-missing', '', '--database', ['postgres://localhost/lake'])],
      '--needs',
    );
  }
  if (database === undefined) {
    await write(task.world.stdout, postgresqlText({ named, settled }));
    return WELL;
  }
  if (table !== undefined) {
    const learnt = await askNeeds(database, { named, settled }, table);
    if ('fault' in learnt) return tellBulkFaults(task, '--database', [learnt.fault]);
    await write(task.world.stderr, `${task.say.bulk.needsAsked(learnt.asked)}\n`);
    return WELL;
  }
  const fault = await installInPostgresql(database, { named, settled });
  if (fault === null) return WELL;
  task.world.stderr.write(`--database: ${fault.says}\n`);
  return BAD_INPUT;
}
