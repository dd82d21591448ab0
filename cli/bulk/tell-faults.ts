/** Faults of a bulk run as lines on standard error: the file, the place in it, what is wrong, what would be right. */
import type { InputFault } from '@ytterby/server/bulk';
import { BAD_INPUT, type Task } from '../command.ts';
import { lineOfFault } from '../output/say-faults.ts';
import { write } from '../output/write.ts';

export async function tellBulkFaults(
  task: Pick<Task, 'world' | 'say'>,
  file: string,
  faults: readonly InputFault[],
): Promise<number> {
  const lines = faults.map((fault) => `${lineOf(fault, file, task.say)}\n`);
  await write(task.world.stderr, lines.join(''));
  return BAD_INPUT;
}

function lineOf(fault: InputFault, file: string, say: Task['say']): string {
  switch (fault.from) {
    case 'cli':
      return lineOfFault(fault, { file, place: { kind: 'alone' }, several: true }, say);
    case 'bulk':
      return `${fault.path ?? file}: ${say.bulk.ofBulk(fault)}`;
    case 'table': {
      const { row, column } = fault;
      const parts = [
        file,
        row === undefined ? '' : say.tables.row(row),
        column === undefined ? '' : say.tables.column(column),
      ];
      return `${parts.filter((part) => part !== '').join(': ')}: ${say.tables.ofTable(fault)}`;
    }
  }
}
