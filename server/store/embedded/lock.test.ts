import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newPlace } from '../../testing/stores.ts';
import { holderOf, takeLock } from './lock.ts';
import { beginningOf, lives } from './process.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ytterby-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dead = {
  pid: 2 ** 22 + 1,
  beginning: '1',
  host: hostname(),
  since: '2026-11-01T00:00:00.000Z',
  address: null,
};
const leave = (number: number, holder: object): void =>
  writeFileSync(join(folder, `lock.${number}`), JSON.stringify(holder));

it('is held by one at a time, and free again after', () => {
  const first = takeLock(folder);
  expect('code' in first).toBe(false);
  expect(takeLock(folder)).toMatchObject({ code: 'store-locked', pid: process.pid, address: null });
  if ('code' in first) return;
  first.announce('http://127.0.0.1:7777');
  expect(takeLock(folder)).toMatchObject({ code: 'store-locked', address: 'http://127.0.0.1:7777' });
  first.release();
  expect(readdirSync(folder)).toEqual([]);
  expect('code' in takeLock(folder)).toBe(false);
});

it('takes over what a dead process left behind, also where its number was given out again', () => {
  leave(4, dead);
  expect(holderOf(folder)).toBeNull();
  leave(5, { ...dead, pid: process.pid, beginning: 'another' });
  expect(holderOf(folder)).toBeNull();
  expect('code' in takeLock(folder)).toBe(false);
  expect(readdirSync(folder)).toEqual(['lock.6']);
});

it('takes a holder on another machine to live', () => {
  leave(1, { ...dead, host: 'elsewhere.example' });
  const refused = { code: 'store-locked', host: 'elsewhere.example', elsewhere: true };
  expect(takeLock(folder)).toMatchObject(refused);
  expect(readdirSync(folder)).toEqual(['lock.1']);
});

it('takes over from another machine where a person says so, and from a living process of this one never', () => {
  leave(1, { ...dead, host: 'elsewhere.example' });
  const lock = takeLock(folder, true);
  expect('code' in lock).toBe(false);
  expect(readdirSync(folder)).toEqual(['lock.2']);
  expect(takeLock(folder, true)).toMatchObject({ code: 'store-locked', pid: process.pid, elsewhere: false });
});

it('knows a living process by its beginning', () => {
  const beginning = beginningOf(process.pid);
  expect(beginning).not.toBeNull();
  expect(lives(process.pid, beginning)).toBe(true);
  expect(lives(process.pid, 'another')).toBe(process.platform === 'win32');
  expect(lives(dead.pid, null)).toBe(false);
});

it('refuses a second process, and of many that start at once lets one in', async () => {
  const place = await newPlace('embedded');
  const program = fileURLToPath(new URL('../../testing/hold-store.ts', import.meta.url));
  const started: ChildProcess[] = [];
  const start = (): Promise<{ code: string; pid: number }> =>
    new Promise((said, failed) => {
      const child = spawn(process.execPath, [program, place.at.folder ?? ''], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      started.push(child);
      child.on('error', failed);
      child.stdout.once('data', (line: Buffer) => said(JSON.parse(line.toString())));
    });
  try {
    const first = await Promise.all([start(), start(), start()]);
    const holder = first.find(({ code }) => code === 'open');
    expect(first.map(({ code }) => code).sort()).toEqual(['open', 'store-locked', 'store-locked']);
    expect(first.filter(({ code }) => code !== 'open').map(({ pid }) => pid)).toEqual([
      holder?.pid,
      holder?.pid,
    ]);
    const child = started.find(({ pid }) => pid === holder?.pid);
    const ended = new Promise((go) => child?.once('exit', go));
    child?.kill('SIGKILL');
    await ended;
    expect((await start()).code).toBe('open');
  } finally {
    for (const child of started) child.kill('SIGKILL');
    await Promise.all(
      started.map(
        (child) => child.exitCode ?? child.signalCode ?? new Promise((go) => child.once('exit', go)),
      ),
    );
    await place.remove();
  }
});
