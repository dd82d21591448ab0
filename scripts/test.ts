/**
 * What `npm test` runs: the checks, each one line, then the tests; the last line counts both. `--checks-only` leaves
 * the tests out. Where CI is set, a test that was left out counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checksOf } from './checks.ts';
import { installSystemNeeds, systemNeeds } from './services/debian-packages.ts';
import { lastLine, type Tally, tallyOf } from './tally.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function runChecks(): Tally {
  let failed = 0;
  const checks = checksOf(root);
  for (const { name, complaints } of checks) {
    const since = performance.now();
    const said = complaints();
    console.log(`${said.length === 0 ? 'ok  ' : 'fail'}  ${name.padEnd(18)} ${seconds(since)}`);
    for (const complaint of said) console.log(complaint);
    if (said.length > 0) failed += 1;
  }
  return { passed: checks.length - failed, failed, skipped: [] };
}

function runTests(args: readonly string[]): Tally {
  const report = path.join(root, '.cache', `tests-${process.pid}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const ran = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] };
  const tally = tallyOf(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(report);
  return ran.status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

const [first, ...rest] = process.argv.slice(2);
const checksOnly = first === '--checks-only';
const checked = runChecks();
if (!checksOnly) {
  for (const { name, packages } of installSystemNeeds(systemNeeds, console.log)) {
    console.log(`skip  ${name} is not installed (${packages.join(', ')}): tests that need it are left out`);
  }
}
const tested = checksOnly
  ? { passed: 0, failed: 0, skipped: [] }
  : runTests(first === undefined ? [] : [first, ...rest]);
const strict = Boolean(process.env.CI) && process.env.CI !== 'false';
for (const name of tested.skipped) console.log(`${strict ? 'fail' : 'skip'}  left out: ${name}`);
const total: Tally = {
  passed: checked.passed + tested.passed,
  failed: checked.failed + tested.failed + (strict ? tested.skipped.length : 0),
  skipped: tested.skipped,
};
console.log(lastLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
