/** `ytterby restore FILE`: a backup into a store that holds nothing, of either kind. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, type Task, WELL } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { placeOf, placeOptions, refuse, refuseStore } from '../store/place.ts';

export const restore: Command = { name: 'restore', options: placeOptions, run };

async function run(task: Task): Promise<number> {
  const [given, unwanted] = task.given.rest;
  if (given === undefined) return tellFaults(task, [cliFault('argument-missing', '', 'FILE')], 'ytterby');
  if (unwanted !== undefined) {
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(unwanted))], 'ytterby');
  }
  const file = path.resolve(task.world.cwd, given);
  if (!existsSync(file)) return tellFaults(task, [cliFault('no-such-file', '')], given);
  const { isBackupFault, openDatabase, readBackup, restoreLines } = await import('@ytterby/server');
  const database = await openDatabase(placeOf(task));
  if ('code' in database) return refuseStore(task, database);
  const { operations } = task.say;
  try {
    const done = await restoreLines(database, readBackup(file));
    if ('code' in done) {
      return isBackupFault(done) ? refuse(task, operations.ofBackup(done)) : refuseStore(task, done);
    }
    await write(task.world.stderr, `${operations.restored(done.rows, done.organisations, done.events)}\n`);
    return WELL;
  } finally {
    await database.close();
  }
}
