/** The set-up lock between real processes, and against owners that died. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clear, give, take, underLock } from './lock.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'ytterby-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const silent = () => {};
/** A process that has ended: its number belongs to nobody now. */
const ended = (nonce: string) => ({
  pid: spawnSync(process.execPath, ['-e', '']).pid,
  start: 'long ago',
  nonce,
});
const living = (nonce: string) => ({ pid: process.pid, start: null, nonce });

it('is taken once, and can be taken again when given back', () => {
  const lock = path.join(root, 'lock');
  expect(take(lock, living('a'))).toBeNull();
  expect(take(lock, living('b'))).toMatchObject({ nonce: 'a' });
  give(lock, living('a'));
  expect(take(lock, living('b'))).toBeNull();
});

it('outlives no owner', async () => {
  const lock = path.join(root, '.cache', 'set-up.lock');
  await underLock({ root, say: silent }, async () => {});
  expect(take(lock, ended('dead'))).toBeNull();
  expect(await underLock({ root, say: silent }, async () => 'done')).toBe('done');
});

it('is not taken away twice for one dead owner', () => {
  const lock = path.join(root, 'lock');
  const dead = ended('dead');
  take(lock, dead);
  clear(lock, dead);
  expect(take(lock, living('new'))).toBeNull();
  // Another process that had also seen the dead owner comes late.
  clear(lock, dead);
  expect(take(lock, living('late'))).toMatchObject({ nonce: 'new' });
});

it('is given back when the work throws, and gives up on one held too long', async () => {
  const thrown = underLock({ root, say: silent }, async () => {
    throw new Error('broken');
  });
  await expect(thrown).rejects.toThrow('broken');
  const within = await underLock({ root, say: silent }, () =>
    underLock({ root, say: silent, patience: 200 }, async () => 'never'),
  );
  expect(within).toMatchObject({ fault: expect.stringContaining('has held') });
});

it('lets many processes in one by one', async () => {
  const log = path.join(root, 'log');
  writeFileSync(log, '');
  const program = path.join(root, 'program.mjs');
  writeFileSync(
    program,
    `import { appendFileSync } from 'node:fs';
     import { underLock } from ${JSON.stringify(new URL('./lock.mjs', import.meta.url).href)};
     const say = () => {};
     await underLock({ root: ${JSON.stringify(root)}, say }, async () => {
       appendFileSync(${JSON.stringify(log)}, 'in\\n');
       await new Promise((go) => setTimeout(go, 30));
       appendFileSync(${JSON.stringify(log)}, 'out\\n');
     });`,
  );
  // One of them dies while it holds the lock.
  take(path.join(root, '.cache', 'set-up.lock'), ended('dead'));
  appendFileSync(log, '');
  const runs = Array.from(
    { length: 6 },
    () => new Promise((done) => spawn(process.execPath, [program]).on('exit', done)),
  );
  expect(await Promise.all(runs)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(6));
  expect(existsSync(path.join(root, '.cache', 'set-up.lock'))).toBe(false);
  expect(readdirSync(path.join(root, '.cache')).filter((name) => !name.includes('.dead.'))).toEqual([]);
});
