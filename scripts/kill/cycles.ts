/**
 * Kills a loaded process again and again, with SIGKILL at a moment chosen by chance, and checks the store after each:
 * the process itself, and for PostgreSQL every other time the server's.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  adoptLaw,
  newId,
  openStore,
  runDueJobs,
  type Scope,
  type Store,
  type StoreAt,
} from '@ytterby/server';
import { startPostgresql, type TestServer } from '../services/postgresql.ts';
import { type Acknowledged, readAcknowledged } from './acknowledged.ts';
import { check } from './check.ts';
import { effect } from './effect.ts';

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

const program = fileURLToPath(new URL('load.ts', import.meta.url));
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
  let events = 0;
  for (let cycle = 1; cycle <= times; cycle += 1) {
    const file = join(folder, `acknowledged.${cycle}`);
    const killsServer = server !== undefined && cycle % 2 === 0;
    await killOne(at, file, scope.organisation, load(), killsServer ? server : undefined);
    const taken = readAcknowledged(readFileSync(file, 'utf8'));
    all.push(...taken);
    const store = await opened(at);
    const found = await check(store, scope, taken, false);
    await store.close();
    lost.push(...found.lost.map((one) => `kill ${cycle}: ${one}`));
    events = found.events;
    say(
      `kill ${cycle} of ${times}${killsServer ? ' (server)' : ''}: ${taken.length} acknowledged, ${found.lost.length} lost`,
    );
  }
  const store = await opened(at);
  // Leases of the killed run out, and what they left is done.
  await pause(2_500);
  await runDueJobs(store, { kinds: [effect] });
  const found = await check(store, scope, all, true);
  await store.close();
  lost.push(...found.lost.map((one) => `at the end: ${one}`));
  return { kills: times, acknowledged: all.length, lost, events: Math.max(events, found.events) };
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

async function killOne(
  at: StoreAt,
  file: string,
  organisation: string,
  load: number,
  server: TestServer | undefined,
): Promise<void> {
  const env = { ...process.env, YTTERBY_KILL_STORE: JSON.stringify(at) };
  const stdio = ['ignore', 'ignore', server ? 'ignore' : 'inherit'] as const;
  const child = spawn(process.execPath, [program, file, organisation], { env, stdio: [...stdio] });
  const ended = new Promise<void>((go) => child.once('exit', () => go()));
  const begun = (): boolean => existsSync(file) && readFileSync(file).length > 0;
  while (!begun() && child.exitCode === null) await pause(10);
  await pause(load);
  if (server) server.kill();
  else child.kill('SIGKILL');
  // Of a server that is gone, the process may still learn, and fail; then it is killed, too.
  if (server) await pause(50);
  child.kill('SIGKILL');
  await ended;
  await server?.restart();
  if (!existsSync(file)) throw new Error('the process under load ended before the store took anything');
}
