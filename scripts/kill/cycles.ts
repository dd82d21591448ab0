/**
 * Kills a loaded process again and again, with SIGKILL at a moment chosen by chance: the process itself, and for
 * PostgreSQL every other time the server's. The next process opens the store as the kill left it and checks it before it
 * does anything else; while one works, the next reads itself in.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  adoptLaw,
  newId,
  openStore,
  runDueJobs,
  type Scope,
  type Store,
  type StoreAt,
} from '@ytterby/server';
import { layStore } from '@ytterby/server/testing';
import { startPostgresql, type TestServer } from '../services/postgresql.ts';
import { type Acknowledged, readAcknowledged } from './acknowledged.ts';
import { check, type Found } from './check.ts';
import { effect } from './effect.ts';
import { startLoaded } from './loaded.ts';

export type Cycles = {
  readonly store: 'embedded' | 'postgresql';
  readonly times: number;
  readonly say: (line: string) => void;
  /** Milliseconds under load before a kill, counted from the first thing the store took. */
  readonly load?: () => number;
};

export type Outcome = {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: readonly string[];
  readonly events: number;
};

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

async function opened(at: StoreAt): Promise<Store> {
  const store = await openStore(at);
  if ('code' in store) throw new Error(JSON.stringify(store));
  return store;
}

/** Runs the cycles in a fresh place that is removed after. */
export async function killCycles(settings: Cycles): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-kill-'));
  const server = settings.store === 'postgresql' ? await startPostgresql(['fsync=on']) : undefined;
  try {
    if (settings.store === 'postgresql' && server === undefined)
      throw new Error('no PostgreSQL is installed');
    const at: StoreAt = server ? { databaseUrl: server.url } : { folder: join(folder, 'store') };
    if (at.folder !== undefined) await layStore(at.folder);
    return await cyclesAt(at, folder, server, settings);
  } finally {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cyclesAt(
  at: StoreAt,
  folder: string,
  server: TestServer | undefined,
  { times, say, load = () => 100 + Math.random() * 900 }: Cycles,
): Promise<Outcome> {
  const scope = await prepare(at);
  const all: Acknowledged[] = [];
  const lost: string[] = [];
  const tell = (cycle: number, found: Found): void => {
    lost.push(...found.lost.map((one) => `kill ${cycle}: ${one}`));
    const { length } = readAcknowledged(readFileSync(fileOf(cycle), 'utf8'));
    say(`kill ${cycle} of ${times}: ${length} acknowledged, ${found.lost.length} lost`);
  };
  const fileOf = (cycle: number): string => join(folder, `acknowledged.${cycle}`);
  const cache = join(folder, 'compiled');
  let next = startLoaded(cache);
  try {
    for (let cycle = 1; cycle <= times; cycle += 1) {
      const process = next;
      next = startLoaded(cache);
      const before = cycle === 1 ? null : fileOf(cycle - 1);
      const begin = { at, file: fileOf(cycle), before, organisation: scope.organisation };
      const found = await process.begin(begin);
      if (found !== null) tell(cycle - 1, found);
      await pause(load());
      if (server && cycle % 2 === 0) {
        server.kill();
        // The process may still learn that its server is gone, and fail; then it is killed, too.
        await pause(50);
      }
      await process.kill();
      if (server && cycle % 2 === 0) await server.restart();
      all.push(...readAcknowledged(readFileSync(fileOf(cycle), 'utf8')));
    }
  } finally {
    await next.kill();
  }
  const store = await opened(at);
  tell(times, await check(store, scope, readAcknowledged(readFileSync(fileOf(times), 'utf8')), false));
  // Leases of the killed run out, and what they left is done.
  await pause(2_500);
  await runDueJobs(store, { kinds: [effect] });
  const found = await check(store, scope, all, true);
  await store.close();
  lost.push(...found.lost.map((one) => `at the end: ${one}`));
  return { kills: times, acknowledged: all.length, lost, events: found.events };
}

async function prepare(at: StoreAt): Promise<Scope> {
  const store = await opened(at);
  await adoptLaw(store);
  const organisation = newId();
  await store.asSystem((db) =>
    db.insertInto('organisations').values({ id: organisation, name: 'Under load' }).execute(),
  );
  await store.close();
  return { organisation, actor: { kind: 'command', id: 'kill', name: 'Check' }, request: newId() };
}
