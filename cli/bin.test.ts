/** The real program, started as a user starts it: streams, pipes that close, exit status. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

test('npm start walks through three transactions and says what to type next', () => {
  const tried = spawnSync(process.execPath, [path.join(root, 'cli/start.ts')], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  expect(tried).toMatchObject({ status: 0, stderr: '' });
  expect(tried.stdout.match(/^This is no legal advice\.$/gm)).toHaveLength(3);
  expect(tried.stdout).toContain('npx ytterby law status');
});
