/**
 * How far a run is, kept beside its output under a temporary name: what was written so far counts up to the lengths
 * that the journal names and no further, so that a run that was killed goes on from there.
 */
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Tally } from '../tally/tally.ts';

export type Journal = {
  readonly version: 1;
  /** Of the inputs, the settings, the law and the form of the output: a run with another one starts afresh. */
  readonly signature: string;
  /** Parts that are written, in order. */
  readonly parts: number;
  readonly answered: number;
  readonly refused: number;
  readonly rowsBytes: number;
  readonly refusedBytes: number;
  readonly tally: Tally;
  /** Everything was answered; only the output's own form is still to be made. */
  readonly complete: boolean;
};

const NAME = 'journal.json';

/** The journal of a folder; nothing where there is none, or none of this run. */
export async function readJournal(folder: string, signature: string): Promise<Journal | undefined> {
  try {
    const found = JSON.parse(await readFile(path.join(folder, NAME), 'utf8')) as Journal;
    return found.version === 1 && found.signature === signature ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Written whole or not at all: under another name first, and on the disk before it takes its own. */
export async function writeJournal(folder: string, journal: Journal): Promise<void> {
  const file = path.join(folder, NAME);
  const handle = await open(`${file}.new`, 'w');
  try {
    await handle.writeFile(JSON.stringify(journal));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}
