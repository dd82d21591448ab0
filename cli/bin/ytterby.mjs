#!/usr/bin/env node
// What npx runs. Plain JavaScript that any Node from 18 on reads: it finds a Node that reads our TypeScript and
// hands over, with the streams, the arguments, the signals and the exit status as they are.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { floorOf, nodeHome, reaches } from '../../scripts/boot/node.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const self = fileURLToPath(import.meta.url);
const args = process.argv.slice(2);
// Node 22 reads TypeScript but says at every start that this is new to it.
const hush = '--disable-warning=ExperimentalWarning';

if (!reaches(process.version, floorOf(root))) {
  const node = nodeHome(root);
  if (fs.existsSync(node)) handOver(node, [hush, self, ...args]);
  else handOver(process.execPath, [`${root}scripts/boot.mjs`, 'run', ...args]);
} else if (!reaches(process.version, '24.3') && !process.execArgv.includes(hush)) {
  handOver(process.execPath, [hush, self, ...args]);
} else await begin();

function handOver(node, argv) {
  const child = spawn(node, argv, { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => {
    console.error(`ytterby: ${node} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeListener(name, pass);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
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
    console.error('ytterby: the command line is not in this version yet');
    process.exitCode = 1;
    return;
  }
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
