#!/usr/bin/env node
// What npx runs. Plain JavaScript that any Node from 18 on reads: it finds a Node that reads our TypeScript and
// hands over, with the streams, the arguments, the signals and the exit status as they are.
import fs from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { handOver } from '../../scripts/boot/hand-over.mjs';
import { floorOf, nodeHome, reaches } from '../../scripts/boot/node.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const self = fileURLToPath(import.meta.url);
const args = process.argv.slice(2);
// Node 22 reads TypeScript but says at every start that this is new to it.
const hush = '--disable-warning=ExperimentalWarning';

if (!reaches(process.version, floorOf(root))) {
  const node = nodeHome(root);
  if (fs.existsSync(node)) handOver(node, [hush, self, ...args], {}, refuse);
  else handOver(process.execPath, [`${root}scripts/boot.mjs`, 'run', ...args], {}, refuse);
} else if (!reaches(process.version, '24.3') && !process.execArgv.includes(hush)) {
  handOver(process.execPath, [hush, self, ...args], {}, refuse);
} else await begin();

function refuse(line) {
  console.error(`ytterby: ${line}`);
  process.exitCode = 1;
}

async function begin() {
  // A reader that has seen enough (head, less) closes the pipe: no fault of ours and nothing to say.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  if (!fs.existsSync(new URL('../main.ts', import.meta.url))) {
    refuse('the command line is not in this version yet');
    return;
  }
  // What is read in is kept as it was compiled, for the next start.
  module.enableCompileCache?.();
  const { main } = await import('../main.ts');
  const { stdin, stdout, stderr, env } = process;
  process.exitCode = await main(args, {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    now: () => new Date(),
  });
}
