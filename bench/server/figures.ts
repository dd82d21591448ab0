/**
 * The server as a house's systems use it: stored determinations at a steady rate over HTTP, and how soon it is ready on a
 * store that exists. The same sample transaction, with another id each time; every answer is kept with its event.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@ytterby/server';
import pg from 'pg';
import { startPostgresql } from '../../scripts/services/postgresql.ts';
import type { Figure, Measured } from '../figure.ts';
import type { Asking } from './process/ask.ts';

const RATE = 200;
const SECONDS = 10;
/** Seconds at that rate before: a server that has run for a while, its code compiled and its connections open. */
const WARM = 10;
const root = join(import.meta.dirname, '..', '..');

type At = { readonly databaseUrl: string } | { readonly folder: string };

/** Starts the server as `npm start` does: what it reads in is kept as it was compiled. */
function startServer(at: At) {
  const env = { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...process.env };
  return spawn(process.execPath, [join(import.meta.dirname, 'process/serve.ts'), JSON.stringify(at)], {
    ...{ stdio: ['ignore', 'pipe', 'inherit'], env },
  } as const);
}

/** A server of its own process on the store, and a key that may determine. */
async function serving(
  at: At,
): Promise<{ readonly address: string; readonly key: string; readonly stop: () => Promise<void> }> {
  const started = await serve({ at, port: 0 });
  if ('code' in started) throw new Error(JSON.stringify(started));
  const { address, first } = started;
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email: first?.email, password: first?.password });
  const signed = await fetch(`${address}/api/v1/sign-on`, { method: 'POST', headers: json, body });
  const { csrf } = (await signed.json()) as { csrf: string };
  const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
  const made = await fetch(`${address}/api/v1/api-keys`, {
    method: 'POST',
    headers: { ...json, cookie, 'x-ytterby-csrf': csrf },
    body: JSON.stringify({ name: 'bench', scopes: ['ask', 'determinations:write'] }),
  });
  const { key } = (await made.json()) as { key: string };
  await started.stop();
  const child = startServer(at);
  const said = await new Promise<string>((ready) =>
    child.stdout.once('data', (chunk) => ready(String(chunk))),
  );
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  return {
    address: said.trim(),
    key,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Asks at a steady rate from a process of its own, and gives the milliseconds that each took, in order of size. */
async function steadily(address: string, key: string): Promise<number[]> {
  const asking: Asking = { address, key, rate: RATE, warm: WARM, seconds: SECONDS };
  const asker = join(import.meta.dirname, 'process/ask.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [asker, JSON.stringify(asking)]);
  return (JSON.parse(stdout) as number[]).sort((a, b) => a - b);
}

async function determinations(at: At): Promise<Measured> {
  const server = await serving(at);
  try {
    const took = await steadily(server.address, server.key);
    const part = (share: number): string => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
    return {
      value: took[Math.floor(took.length * 0.99)] ?? Number.POSITIVE_INFINITY,
      note: `${took.length} kept at ${RATE}/s after ${WARM} s of the same; p50 ${part(0.5)} ms, p90 ${part(0.9)} ms; from when each was due`,
    };
  } finally {
    await server.stop();
  }
}

async function onPostgresql<T>(work: (at: At) => Promise<T>): Promise<T> {
  const server = await startPostgresql([]);
  if (!server) throw new Error('no PostgreSQL is installed here');
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('create database bench').finally(() => client.end());
    const url = new URL(server.url);
    url.pathname = 'bench';
    return await work({ databaseUrl: url.href });
  } finally {
    server.stop();
  }
}

async function onEmbedded<T>(work: (at: At) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-bench-'));
  try {
    return await work({ folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of the process to its address, on a store that was used before. */
async function ready(at: At): Promise<number> {
  const first = await serving(at);
  await first.stop();
  const began = performance.now();
  const child = startServer(at);
  await new Promise((done) => child.stdout.once('data', done));
  const took = performance.now() - began;
  const ended = new Promise((done) => child.once('close', done));
  child.kill('SIGTERM');
  await ended;
  return took;
}

export const figures: readonly Figure[] = [
  {
    name: 'server.determination-p99-postgresql',
    unit: 'ms',
    bar: { op: '<', value: 25 },
    measure: () => onPostgresql(determinations),
  },
  {
    name: 'server.determination-p99-embedded',
    unit: 'ms',
    bar: null,
    measure: () => onEmbedded(determinations),
  },
  {
    name: 'server.ready-postgresql',
    unit: 'ms',
    bar: { op: '<', value: 3_000 },
    measure: () => onPostgresql(ready),
  },
  {
    name: 'server.ready-embedded',
    unit: 'ms',
    bar: { op: '<', value: 3_000 },
    measure: () => onEmbedded(ready),
  },
];
