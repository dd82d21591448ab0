/** The process under load, from outside: started before it is needed, told to begin, and killed. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Found } from './check.ts';
import type { Begin } from './load.ts';

const program = fileURLToPath(new URL('load.ts', import.meta.url));
const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

export type Loaded = {
  /**
   * Lets it open the store; resolves with what it found of the kill before, once the store has taken the first thing
   * from it. Fails where the process ends before that.
   */
  readonly begin: (begin: Begin) => Promise<Found | null>;
  readonly kill: () => Promise<void>;
};

/** Starts a process that reads itself in and waits; `cache` is where its compiled form is kept for the next. */
export function startLoaded(cache: string): Loaded {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ready = Promise.withResolvers<void>();
  const found = Promise.withResolvers<Found>();
  child.on('message', (message) => {
    if (message === 'ready') ready.resolve();
    else found.resolve(message as Found);
  });
  let gone = false;
  const ended = new Promise<void>((go) =>
    child.once('close', () => {
      gone = true;
      go();
    }),
  );
  const early = ended.then(() => {
    throw new Error(`the process under load ended before the store took anything: ${said}`);
  });
  // Looked at while it is waited for; when it is killed later that is as it should be.
  early.catch(() => {});
  return {
    begin: async (begin) => {
      await Promise.race([ready.promise, early]);
      child.send(begin);
      const taken = async (): Promise<void> => {
        while (!gone && (!existsSync(begin.file) || statSync(begin.file).size === 0)) await pause(5);
      };
      const checked = begin.before === null ? null : await Promise.race([found.promise, early]);
      await Promise.race([taken(), early]);
      return checked;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
