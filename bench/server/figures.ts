/**
 * The server as a house's systems use it: stored determinations at a steady rate over HTTP, and how soon it is ready on a
 * store that exists. The same sample transaction, with another id each time; every answer is kept with its event.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@ytterby/server';
import pg from 'pg';
import { startPostgresql } from '../../scripts/services/postgresql.ts';
import type { Figure, Measured } from '../figure.ts';

const RATE = 200;
const SECONDS = 10;
const root = join(import.meta.dirname, '..', '..');
const sample = JSON.parse(
  readFileSync(join(root, 'samples/transactions/motor-de-us-assumed.json'), 'utf8'),
) as object;

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

/** Sends at a steady rate, whatever the answers do, and gives the milliseconds that each took from when it was due. */
async function steadily(address: string, key: string, seconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(address);
  const took: number[] = [];
  const one = (at: number, due: number): Promise<void> =>
    new Promise((done, refuse) => {
      const body = JSON.stringify({ ...sample, id: `bench-${at}` });
      const asked = request(
        {
          ...{ hostname, port, agent, method: 'POST', path: '/api/v1/determinations' },
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        },
        (answer) => {
          answer.resume().on('end', () => {
            if (answer.statusCode !== 201) refuse(new Error(`status ${answer.statusCode}`));
            took.push(performance.now() - due);
            done();
          });
        },
      );
      asked.on('error', refuse);
      asked.end(body);
    });
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (let at = 0; at < RATE * seconds; at++) {
    const due = began + (at * 1000) / RATE;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((go) => setTimeout(go, wait));
    all.push(one(at, due));
  }
  await Promise.all(all);
  agent.destroy();
  return took.sort((a, b) => a - b);
}

async function determinations(at: At): Promise<Measured> {
  const server = await serving(at);
  try {
    await steadily(server.address, server.key, 2);
    const took = await steadily(server.address, server.key, SECONDS);
    const part = (share: number): string => (took[Math.floor(took.length * share)] ?? 0).toFixed(1);
    return {
      value: took[Math.floor(took.length * 0.99)] ?? Number.POSITIVE_INFINITY,
      note: `${took.length} kept at ${RATE}/s; p50 ${part(0.5)} ms, p90 ${part(0.9)} ms; from when each was due`,
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
