// The door for a fresh machine: brings a Node that is new enough and the packages, then runs one of the
// project's verbs. Plain JavaScript without dependencies, because any Node from 18 on must be able to read it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOver } from './boot/hand-over.mjs';
import { chooseNode, withNodeFirst } from './boot/node.mjs';
import { installPackages } from './boot/packages.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What each verb runs, on the Node that was chosen. */
const verbs = {
  start: ['cli/start.ts'],
  test: ['scripts/test.ts'],
  check: ['scripts/test.ts', '--checks-only'],
  bench: ['bench/run.ts'],
  format: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.'],
  run: ['cli/bin/ytterby.mjs'],
};

/** Progress and faults go to standard error: standard output belongs to the verb. */
const say = (line) => process.stderr.write(`ytterby: ${line}\n`);

/** Ends before the verb could run. A test run that never began is still counted, for whoever reads its last line. */
function refuse(verb, line, code) {
  say(line);
  if (verb === 'test') console.log('0 passed, 1 failed');
  process.exitCode = code;
}

const [verb, ...rest] = process.argv.slice(2);
if (!Object.hasOwn(verbs, verb ?? '')) {
  refuse(verb, `there is no verb "${verb ?? ''}"; there is: ${Object.keys(verbs).join(', ')}`, 2);
} else {
  const node = await chooseNode({ root, env: process.env, say });
  const setUp = node.fault ? node : await installPackages({ root, env: process.env, say, node });
  if (setUp.fault) refuse(verb, setUp.fault, 1);
  else run(node, [...verbs[verb], ...rest]);
}

function run(node, [script, ...args]) {
  // npx ytterby keeps the caller's folder; every other verb works at the root.
  const cwd = verb === 'run' ? process.cwd() : root;
  // What is read in is kept as it was compiled, for the next start.
  const compiled = verb === 'start' ? { NODE_COMPILE_CACHE: path.join(root, '.cache/compiled') } : {};
  const env = withNodeFirst({ ...compiled, ...process.env }, node.path);
  handOver(node.path, [path.join(root, script), ...args], { cwd, env }, (line) => refuse(verb, line, 1));
}
