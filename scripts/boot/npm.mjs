// Calls the npm that is here, quietly; what it said is shown only where it failed.
import { spawn } from 'node:child_process';
import { withNodeFirst } from './node.mjs';

/** Runs one npm command on the given Node. Returns {} or {fault}, the fault being npm's own first error lines. */
export function runNpm({ args, cwd, env, node }) {
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier', '--loglevel=error'];
  // Under "npm test" npm tells where it lives; run directly, we look for it on the search path.
  const cli = /npm-cli\.c?js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : null;
  const shell = cli === null && process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(cli ? node : 'npm', [...(cli ? [cli] : []), ...args, ...quiet], {
      cwd,
      env: withNodeFirst(env, node),
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        said += text;
      });
    }
    child.on('error', (error) => resolve({ fault: `npm could not be started: ${error.message}` }));
    child.on('close', (code) => resolve(code === 0 ? {} : { fault: reasonIn(said, code) }));
  });
}

/** The first lines in which npm says what went wrong, on one line. */
export function reasonIn(said, code) {
  const lines = said
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('A complete log'));
  return lines.slice(0, 4).join('; ') || `npm ended with status ${code}`;
}
