/** `ytterby backup FILE`: all of a store in one file, also while a server runs on it. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Command, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { placeOf, placeOptions, refuse, refuseOrder, refuseStore } from '../store/place.ts';

export const backup: Command = { name: 'backup', options: placeOptions, run };

async function run(task: Task): Promise<number> {
  const [given, unwanted] = task.given.rest;
  if (given === undefined) return tellFaults(task, [cliFault('argument-missing', '', 'FILE')], 'ytterby');
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  const file = path.resolve(task.world.cwd, given);
  if (existsSync(file)) return refuse(task, task.say.operations.fileExists(given));
  const { askStore, faultOf, writeBackup } = await import('@ytterby/server');
  const answer = await askStore(placeOf(task), { command: 'backup' });
  if ('code' in answer) return refuseStore(task, answer);
  try {
    await writeBackup(file, answer.lines);
  } catch (error) {
    return refuseOrder(task, faultOf(error));
  }
  await write(task.world.stderr, `${task.say.operations.saved(given, statSync(file).size)}\n`);
  return WELL;
}
