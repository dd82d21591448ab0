/** A disk that really fills, a small one in memory: the fault says so, and nothing stands under the output's name. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { shipped } from '@ytterby/law';
import { afterAll, describe, expect, test } from 'vitest';
import { csvOf, determined, folder, given, orders } from '../bulk.fixture.ts';
import { knowsLineHeading, lineColumns } from '../input/line-columns.ts';
import { openInput } from '../input/open-input.ts';
import { runInDuckdb } from './run-in-duckdb.ts';

const at = folder();
const small = path.join(at, 'small');
mkdirSync(small);

/** Only who may mount can have a disk of this size. */
function mounted(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', small], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const isMounted = mounted();
afterAll(() => {
  if (isMounted) execFileSync('umount', [small]);
  rmSync(at, { recursive: true, force: true });
});

describe.runIf(isMounted)('a disk that fills', { timeout: 300_000 }, () => {
  const csv = given(at, 'orders.csv', csvOf(orders(12_000)));
  const output = path.join(small, 'answers.parquet');

  test('under the engine duckdb', async () => {
    const input = await openInput(csv, '/', {
      knows: knowsLineHeading,
      columnsOf: (headings) => lineColumns(headings, undefined),
    });
    if ('faults' in input) throw new Error('the orders cannot be opened');
    const ran = await runInDuckdb({
      ...{ input, source: csv, output, name: 'answers.parquet', form: 'parquet', named: shipped() },
      ...{ knownAt: '2026-11-23', settled: {}, language: 'en', screen: false },
    });
    expect(ran).toMatchObject({ faults: [{ code: 'disk-full' }] });
    expect(existsSync(output)).toBe(false);
    rmSync(`${output}.unfinished`, { recursive: true, force: true });
  });

  test('under the threads of the process', async () => {
    const ran = await determined(csv, output);
    expect(ran).toMatchObject({ faults: [{ code: 'disk-full' }] });
    expect(existsSync(output)).toBe(false);
  });
});
