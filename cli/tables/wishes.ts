/** What the command line says of a table beforehand: `--map`, `--encoding`, and a person who may be asked. */
import type { TableWishes } from '@ytterby/server/intake';
import { optionOf, type Task } from '../command.ts';
import { readMap } from './read-map.ts';
import { showColumns } from './show-columns.ts';

/** The wishes, or the faults of the mapping file. `name`: the file as it is called on the screen. */
export async function tableWishes(
  task: Task,
  name: string,
): Promise<TableWishes | Extract<Awaited<ReturnType<typeof readMap>>, { readonly faults: unknown }>> {
  const map = await readMap(task);
  if ('faults' in map) return map;
  return {
    mapping: map.mapping,
    encoding: optionOf(task, 'encoding'),
    confirm: (table, shown) => showColumns(task, name, table, shown),
  };
}
