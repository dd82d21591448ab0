/** The embedded database in a folder: one process, one thread, nothing to set up. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kysely } from 'kysely';
import type { OpenDatabase } from '../database.ts';
import type { StoreFault } from '../fault.ts';
import type { Tables } from '../tables/index.ts';
import { connect } from './connection.ts';
import { embeddedDialect } from './dialect.ts';
import { takeLock } from './lock.ts';

/** Opens the folder, making it where it is missing, or says why it cannot be used. */
export async function openEmbedded(given: string, takeOver: boolean): Promise<OpenDatabase | StoreFault> {
  const folder = resolve(given);
  try {
    // What is in it is the organisation's: for its owner alone.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = takeLock(folder, takeOver);
    if ('code' in lock) return lock;
    try {
      const connection = await connect(join(folder, 'database'));
      const db = new Kysely<Tables>({ dialect: embeddedDialect(connection) });
      const close = async (): Promise<void> => {
        await db.destroy();
        await connection.end();
        lock.release();
      };
      return { kind: 'embedded', db, folder, announce: lock.announce, close };
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    return { code: 'store-folder', folder, reason: error instanceof Error ? error.message : String(error) };
  }
}
