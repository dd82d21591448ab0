/** Shows on standard error what the columns of a table are taken for, and asks a person at a terminal to agree. */
import { createInterface } from 'node:readline/promises';
import type { OpenedTable } from '@ytterby/server/intake';
import { letterOf } from '@ytterby/server/intake';
import { isGiven, type Task } from '../command.ts';
import { write } from '../output/write.ts';

/** Field to column by place, in the order to be shown. */
export type Shown = {
  readonly columns: readonly (readonly [string, number])[];
  readonly unused: readonly string[];
};

/** True: use them. Asked only where somebody sits there to answer, and not where `--yes` or a mapping file decided. */
export async function showColumns(
  task: Task,
  file: string,
  table: OpenedTable,
  { columns, unused }: Shown,
): Promise<boolean> {
  const { tables: say } = task.say;
  const { stdin, stderr } = task.world;
  const how = [
    table.sheet === undefined ? '' : say.sheet(table.sheet),
    table.encoding === undefined ? '' : say.encoding(table.encoding),
  ].filter((one) => one !== '');
  const head = [say.columns(file, table.headingRow), ...how].join('; ');
  const lines = columns.map(([field, at]) => `  ${say.is(field, table.headings[at] ?? '', letterOf(at))}`);
  if (unused.length > 0) lines.push(`  ${say.unused(unused)}`);
  await write(stderr, `${[head, ...lines].join('\n')}\n`);
  const asked =
    !isGiven(task, 'yes') &&
    !isGiven(task, 'map') &&
    stderr.isTTY === true &&
    'isTTY' in stdin &&
    stdin.isTTY === true;
  if (!asked) return true;
  const dialogue = createInterface({ input: stdin, output: stderr });
  const answer = await dialogue.question(say.confirm);
  dialogue.close();
  return /^\s*(y|yes|是|好)\s*$/i.test(answer);
}
