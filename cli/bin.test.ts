/** The real program, started as a user starts it: streams, pipes that close, exit status. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './try.fixture.ts';

const bin = path.join(root, 'cli/bin/ytterby.mjs');
const env = { PATH: process.env.PATH, LANG: 'C' };
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
const line = JSON.stringify(
  JSON.parse(readFileSync(path.join(root, 'samples/transactions/motor-de-us.json'), 'utf8')),
);

test('standard input to standard output, and the exit status', () => {
  const good = run(['determine', '--ndjson'], `${line}\n`);
  expect(JSON.parse(good.stdout).transactionId).toBe('motor-de-us');
  expect(good).toMatchObject({ status: 0, stderr: '' });
  const bad = run(['determine', 'samples/bad/amount.json']);
  expect(bad).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'items/0/value: "12,5" is not a decimal; write 12.5\n',
  });
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a thousand transactions, all answered in order', () => {
  const input = Array.from({ length: 1_000 }, (_, at) => line.replace('"motor-de-us"', `"t${at}"`)).join(
    '\n',
  );
  const tried = run(['determine', '--ndjson'], input);
  expect(tried).toMatchObject({ status: 0, stderr: '' });
  const ids = tried.stdout
    .trimEnd()
    .split('\n')
    .map((one) => JSON.parse(one).transactionId);
  expect(ids).toEqual(Array.from({ length: 1_000 }, (_, at) => `t${at}`));
});

test('a reader that closes the pipe hears no complaint', async () => {
  const child = spawn(process.execPath, [bin, 'determine', '--ndjson'], { cwd: root, env });
  child.stdin.on('error', () => {});
  child.stdin.end(`${line}\n`.repeat(2_000));
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(errors.join('')).toBe('');
  expect(status).toBe(0);
});

test('lines are answered as they come, without waiting for the end', async () => {
  const child = spawn(process.execPath, [bin, 'determine', '--ndjson'], { cwd: root, env });
  const first = new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk) => resolve(String(chunk))),
  );
  child.stdin.write(`${line}\n${line}\n`);
  expect(await first).toContain('motor-de-us');
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('a tour walks through three transactions and says what to type next', () => {
  const tried = run(['tour']);
  expect(tried).toMatchObject({ status: 0, stderr: '' });
  expect(tried.stdout.match(/^This is no legal advice\.$/gm)).toHaveLength(3);
  expect(tried.stdout).toContain('npx ytterby law status');
});

/** Starts the server as `npm start` does, asks it, and stops it as a terminal would. */
async function serving(
  folder: string,
  ask: (address: string, said: string) => Promise<void>,
): Promise<number | null> {
  const args = [path.join(root, 'cli/start.ts'), '--port', '0', '--no-screens', '--data', folder];
  const child = spawn(process.execPath, args, { cwd: root, env });
  let said = '';
  const ended = new Promise<number | null>((done) => child.on('close', done));
  try {
    await new Promise<void>((ready, refuse) => {
      child.stdout.on('data', (chunk) => {
        said += String(chunk);
        if (said.includes('Ctrl-C')) ready();
      });
      child.on('close', () => refuse(new Error(said)));
    });
    await ask(/http:\/\/\S+/.exec(said)?.[0] ?? '', said);
  } finally {
    child.kill('SIGTERM');
  }
  return ended;
}

test('npm start serves: a first start makes a sample house and says its password once; it stops in order', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-start-'));
  try {
    const status = await serving(folder, async (address, said) => {
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const [, email = '', password = ''] = /Sign on as (\S+) with the password (\S+)/.exec(said) ?? [];
      const signed = await fetch(`${address}/api/v1/sign-on`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      expect(signed.status).toBe(200);
      const cookie = signed.headers.get('set-cookie')?.split(';')[0] ?? '';
      const items = await fetch(`${address}/api/v1/transactions`, { headers: { cookie } });
      const { data } = (await items.json()) as {
        data: readonly { reference: string; determination: string }[];
      };
      expect(data.map(({ reference }) => reference)).toContain('sample/motor-de-us');
      expect(data.every(({ determination }) => typeof determination === 'string')).toBe(true);
      const second = spawnSync(
        process.execPath,
        [bin, 'serve', '--port', '0', '--no-screens', '--data', folder],
        {
          cwd: root,
          env,
          encoding: 'utf8',
        },
      );
      expect(second.status).toBe(1);
      expect(second.stderr).toContain(`which answers at ${address}`);
    });
    expect(status).toBe(0);
    const again = await serving(folder, async (_address, said) => expect(said).not.toContain('password'));
    expect(again).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 400_000);
