/** A run in DuckDB that was killed leaves nothing under the output's name; run again, it ends as one that never stopped. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { csvOf, folder, given, orders } from '../bulk.fixture.ts';

const at = folder();
afterAll(() => rmSync(at, { recursive: true, force: true }));
const CHILD = fileURLToPath(new URL('./duckdb-child.fixture.ts', import.meta.url));

/** Runs to its end, or is killed as soon as it says that it has come to a step. */
const run = (input: string, output: string, killedAt?: string): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [CHILD, input, output], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.on('data', (said: Buffer) => {
      if (killedAt !== undefined && said.toString().includes(killedAt)) child.kill('SIGKILL');
    });
    child.on('exit', resolve);
  });

test.each(['csv', 'parquet'])('killed twice and run again: %s', { timeout: 600_000 }, async (form) => {
  const input = given(at, `orders-${form}.csv`, csvOf(orders(2_300)));
  const [whole, output] = [path.join(at, `whole.${form}`), path.join(at, `killed.${form}`)];
  expect(await run(input, whole)).toBe(0);
  for (const step of ['reducing', 'writing']) {
    expect(await run(input, output, step)).toBe(null);
    expect(existsSync(output)).toBe(false);
  }
  expect(await run(input, output)).toBe(0);
  expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
  expect(existsSync(`${output}.unfinished`)).toBe(false);
});
