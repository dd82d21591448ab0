// Hands a command over to another process: its streams, signals and exit status are ours.
import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Starts the process and ends as it ends; `options` are spawn's. `refuse` hears why it could not be started. */
export function handOver(command, args, options, refuse) {
  const child = spawn(command, args, { ...options, stdio: 'inherit' });
  const pass = (signal) => {
    // At a terminal Ctrl-C reaches the whole group; passed on it would count twice.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  child.on('error', (error) => refuse(`${command} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeListener(name, pass);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
}
