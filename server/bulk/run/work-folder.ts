/** The folder beside the output in which a run works; one run at a time. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BulkFault, bulkFault } from '@ytterby/language';

/** @example workFolder('/data/out.csv') // '/data/out.csv.unfinished' */
export const workFolder = (output: string): string => `${output}.unfinished`;

const LOCK = 'process';

/** Takes the folder for this process, or says which one has it. */
export async function takeFolder(folder: string, name: string): Promise<BulkFault | undefined> {
  try {
    await mkdir(folder, { recursive: false });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return bulkFault('no-folder', name);
    if (code !== 'EEXIST') return writingFault(error, name);
  }
  const lock = path.join(folder, LOCK);
  for (;;) {
    try {
      const handle = await open(lock, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return writingFault(error, name);
      const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
      if (owner !== process.pid && isAlive(owner)) {
        return bulkFault('already-running', name, { found: String(owner) });
      }
      await rm(lock, { force: true });
    }
  }
}

export const leaveFolder = (folder: string): Promise<void> => rm(path.join(folder, LOCK), { force: true });

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A failure to write as a fault; any other error is a bug and stays one. */
export function writingFault(error: unknown, name: string): BulkFault {
  const text = error instanceof Error ? error.message : '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT' || /No space left on device|disk quota/i.test(text)) {
    return bulkFault('disk-full', name);
  }
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  return bulkFault('cannot-write', name, { found: code });
}
