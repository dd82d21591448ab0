/** Which store a command is about: `--data`, else DATABASE_URL, else YTTERBY_DATA, else ./data. */
import path from 'node:path';
import type { OrderFault, StoreAt, StoreFault } from '@ytterby/server';
import { BAD_INPUT, optionOf, type Task } from '../command.ts';
import type { Option } from '../options.ts';
import { write } from '../output/write.ts';

export const placeOptions: readonly Option[] = [{ name: 'data', value: 'data' }];

export function placeOf(task: Task): StoreAt {
  const { env, cwd } = task.world;
  const folder = optionOf(task, 'data');
  if (folder === undefined && env.DATABASE_URL) return { databaseUrl: env.DATABASE_URL };
  return { folder: path.resolve(cwd, folder ?? env.YTTERBY_DATA ?? 'data') };
}

/** One line on standard error, and the exit status of bad input. */
export async function refuse(task: Task, line: string): Promise<number> {
  await write(task.world.stderr, `ytterby: ${line}\n`);
  return BAD_INPUT;
}

export const refuseStore = (task: Task, fault: StoreFault): Promise<number> =>
  refuse(task, task.say.server.ofStore(fault));

export const refuseOrder = (task: Task, fault: OrderFault): Promise<number> =>
  refuse(task, task.say.operations.ofOrder(fault));
