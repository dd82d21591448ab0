/** A run that was stopped, gently or by force, goes on; its output is that of a run that never stopped, to the byte. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, determined, folder, given, orders, task } from './bulk.fixture.ts';

const COUNT = 2_300;
let at = '';
let csv = '';
beforeAll(() => {
  at = folder();
  csv = given(at, 'orders.csv', csvOf(orders(COUNT)));
});
afterAll(() => rmSync(at, { recursive: true, force: true }));
const out = (name: string): string => path.join(at, name);

describe('a run that is stopped', () => {
  test('goes on, and its output is that of a run that never stopped', async () => {
    const stop = new AbortController();
    const first = await determined(csv, out('s.csv'), {
      watch: { stop: stop.signal, progress: () => stop.abort() },
    });
    expect(first).toEqual({ stopped: true });
    expect(existsSync(out('s.csv'))).toBe(false);
    let resumed = 0;
    const second = await determined(csv, out('s.csv'), {
      watch: { resumed: (records) => (resumed = records) },
    });
    const whole = await determined(csv, out('w.csv'));
    expect(resumed).toBeGreaterThan(0);
    expect(readFileSync(out('s.csv')).equals(readFileSync(out('w.csv')))).toBe(true);
    expect(readFileSync(out('s.refused.csv')).equals(readFileSync(out('w.refused.csv')))).toBe(true);
    if (!('tally' in second) || !('tally' in whole)) throw new Error('a run did not end');
    expect(second.tally).toEqual(whole.tally);
    expect(existsSync(`${out('s.csv')}.unfinished`)).toBe(false);
  });

  test.each(['csv', 'xlsx', 'parquet'])('by force goes on from its journal: %s', async (form) => {
    const long = given(at, `long-${form}.csv`, csvOf(orders(9_000)));
    const output = out(`k.${form}`);
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('./run-child.fixture.ts', import.meta.url)), long, output, '1'],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const journal = path.join(`${output}.unfinished`, 'journal.json');
    await new Promise<void>((resolve) => {
      child.stdout.on('data', () => {
        if (existsSync(journal)) child.kill('SIGKILL');
      });
      child.on('exit', () => resolve());
    });
    await determined(long, output);
    const whole = out(`u.${form}`);
    await determined(long, whole);
    expect(readFileSync(output).equals(readFileSync(whole))).toBe(true);
  });

  test('starts afresh where the settings are others', async () => {
    const stop = new AbortController();
    await determined(csv, out('f.csv'), { watch: { stop: stop.signal, progress: () => stop.abort() } });
    let resumed = 0;
    const settings = { today: '2026-11-23', assume: { 'status:2025-61': 'in-force' } };
    const work = task('csv', { settings });
    await determined(csv, out('f.csv'), { work, watch: { resumed: (records) => (resumed = records) } });
    expect(resumed).toBe(0);
    await determined(csv, out('g.csv'), { work });
    expect(readFileSync(out('f.csv')).equals(readFileSync(out('g.csv')))).toBe(true);
  });
});
