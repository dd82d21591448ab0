/** Screens beside the routes: the page for every screen's address, files by their name, and nothing for the rest. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addScreens } from './screens.ts';

const folder = mkdtempSync(join(tmpdir(), 'ytterby-screens-'));
const app = fastify();
const ask = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const page = { accept: 'text/html,application/xhtml+xml' };

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Ytterby</title>');
  writeFileSync(join(folder, '.built-from'), 'hash');
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'let a = 1;');
  writeFileSync(join(folder, 'assets', 'a-1.js.br'), brotliCompressSync('let a = 1;'));
  addScreens(app, folder);
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

it('gives the page for every screen’s address, never kept', async () => {
  for (const url of ['/', '/law?id=2025-61%2F1(1)', '/answers/01']) {
    const { statusCode, body, headers } = await ask(url, page);
    expect([statusCode, body, headers['cache-control']], url).toEqual([
      200,
      '<title>Ytterby</title>',
      'no-cache',
    ]);
  }
  expect((await ask('/')).body, 'the front door, whoever asks').toBe('<title>Ytterby</title>');
});

it('gives files for a year, compressed where the browser takes it', async () => {
  const plain = await ask('/assets/a-1.js');
  expect(plain.body).toBe('let a = 1;');
  expect(plain.headers['cache-control']).toContain('immutable');
  const small = await ask('/assets/a-1.js', { 'accept-encoding': 'br' });
  expect(small.headers['content-encoding']).toBe('br');
});

it('gives nothing that is no screen’s: unknown routes, old files, what is hidden, what is outside', async () => {
  for (const [url, headers] of [
    ['/api/v1/nothing', page],
    ['/assets/gone.js', page],
    ['/.built-from', {}],
    ['/nothing', { accept: 'application/json' }],
    ['/..%2f..%2fetc/passwd', {}],
  ] as const) {
    expect((await ask(url, headers)).statusCode, url).toBe(404);
  }
});
