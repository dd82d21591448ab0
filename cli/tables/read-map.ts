/** The mapping file that `--map` names, if any. */

import type { TableFault } from '@ytterby/server/intake';
import { type MappingFile, readMappingFile } from '@ytterby/server/intake';
import { optionOf, type Task } from '../command.ts';
import type { CliFault } from '../fault.ts';
import { readWhole } from '../input/open-source.ts';

export async function readMap(
  task: Task,
): Promise<
  | { readonly mapping: MappingFile | undefined }
  | { readonly file: string; readonly faults: readonly (CliFault | TableFault)[] }
> {
  const file = optionOf(task, 'map');
  if (file === undefined) return { mapping: undefined };
  const read = await readWhole(file, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const mapping = readMappingFile(read.text);
  return 'faults' in mapping ? { file, faults: mapping.faults } : { mapping };
}
