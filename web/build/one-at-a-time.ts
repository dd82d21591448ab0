/** One build at a time: who comes while another builds waits for it, and finds its work done. */
import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A build takes seconds; a folder that has stood this long was left by a builder that died. */
const LEFT_BEHIND = 180_000;

/** Runs `work` while no other process runs its own under the same `folder`. */
export async function oneAtATime<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!taken(folder)) await pause(200);
  try {
    return await work();
  } finally {
    rmdirSync(folder);
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  try {
    if (Date.now() - statSync(folder).mtimeMs > LEFT_BEHIND) rmdirSync(folder);
  } catch {
    // The other has just finished.
  }
  return false;
}
