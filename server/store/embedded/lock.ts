/**
 * The exclusive lock on an embedded store. The database itself has none: two processes on one folder overwrite each
 * other's pages without an error. A lock is a file `lock.N`; the highest N counts. Whoever finds it left behind by a
 * dead process makes N + 1, which only one can, and nobody ever removes a lock that may be another's.
 */
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { StoreFault } from '../fault.ts';
import { beginningOf, lives } from './process.ts';

type Holder = {
  readonly pid: number;
  readonly beginning: string | null;
  readonly host: string;
  readonly since: string;
  readonly address: string | null;
};

export type Lock = {
  /** Writes beside the holder where it listens. */
  readonly announce: (address: string) => void;
  readonly release: () => void;
};

const numbersIn = (folder: string): readonly number[] =>
  readdirSync(folder)
    .flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);

function read(at: string): Holder | null {
  try {
    return JSON.parse(readFileSync(at, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** Who holds the store in a folder, or null where nobody does. A holder on another machine is taken to live. */
export function holderOf(folder: string): Holder | null {
  const [highest] = numbersIn(folder);
  const holder = highest === undefined ? null : read(join(folder, `lock.${highest}`));
  if (holder === null) return null;
  return holder.host !== hostname() || lives(holder.pid, holder.beginning) ? holder : null;
}

/**
 * Takes the lock, or says who has it. Whether a holder on another machine lives cannot be seen from here: its lock is
 * taken over only where a person says so, and that of a process of this machine never.
 */
export function takeLock(folder: string, takeOver = false): Lock | StoreFault {
  for (;;) {
    const holder = holderOf(folder);
    const elsewhere = holder !== null && holder.host !== hostname();
    if (holder !== null && !(elsewhere && takeOver)) {
      const { pid, host, since, address } = holder;
      return { code: 'store-locked', folder, pid, host, since, address, elsewhere };
    }
    const lock = tryNext(folder);
    if (lock !== null) return lock;
  }
}

function tryNext(folder: string): Lock | null {
  const number = (numbersIn(folder)[0] ?? 0) + 1;
  const at = join(folder, `lock.${number}`);
  const draft = join(folder, `.lock.${process.pid}.${Math.random().toString(36).slice(2)}`);
  const mine: Holder = {
    pid: process.pid,
    beginning: beginningOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
    address: null,
  };
  writeFileSync(draft, JSON.stringify(mine));
  try {
    // A link appears with all its content or not at all.
    linkSync(draft, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  const all = numbersIn(folder);
  if (all[0] !== number) {
    rmSync(at, { force: true });
    return null;
  }
  for (const old of all.slice(1)) rmSync(join(folder, `lock.${old}`), { force: true });
  const announce = (address: string): void => {
    writeFileSync(draft, JSON.stringify({ ...mine, address }));
    renameSync(draft, at);
  };
  return { announce, release: () => rmSync(at, { force: true }) };
}
