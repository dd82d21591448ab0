/** What `npm start` runs: the server, as `ytterby serve` would start it from the root of the project. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What is read in is kept as it was compiled, for the next start.
enableCompileCache();
const { main } = await import('./main.ts');

const { stdin, stdout, stderr, env } = process;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
const cwd = fileURLToPath(new URL('../', import.meta.url));
const world = { stdin, stdout, stderr, env, cwd, now: () => new Date() };
process.exitCode = await main(['serve', ...process.argv.slice(2)], world);
