/**
 * A PostgreSQL server of our own for one test run: a fresh cluster in a folder for the run, on loopback alone, ended
 * and removed with it. PostgreSQL refuses to run as root, so root hands it to the user that Debian's package made.
 */
import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresqlPrograms } from './debian-packages.ts';

export type TestServer = {
  /** Of the `postgres` database, whose user may create databases and roles: `postgresql://postgres@127.0.0.1:PORT/postgres`. */
  readonly url: string;
  /** Ends the server as a power cut would end its processes: SIGKILL, and no word to it before. */
  readonly kill: () => void;
  /** Starts it again on the same data and port, after a kill. */
  readonly restart: () => Promise<void>;
  readonly stop: () => void;
};

function idOf(kind: '-u' | '-g'): number {
  return Number(spawnSync('id', [kind, 'postgres'], { encoding: 'utf8' }).stdout);
}

/** A port that nobody listens on at present. */
async function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => found(typeof at === 'object' && at !== null ? at.port : 0));
    });
  });
}

/**
 * Starts a server, or answers undefined where none is installed.
 * `settings` are further server settings, as `fsync=on`.
 */
export async function startPostgresql(
  settings: readonly string[] = ['fsync=off'],
): Promise<TestServer | undefined> {
  const programs = postgresqlPrograms();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-postgresql-'));
  const root = process.getuid?.() === 0;
  if (root) chownSync(folder, idOf('-u'), idOf('-g'));
  const run = (program: string, ...args: readonly string[]): void => {
    const line = [join(programs, program), ...args];
    const [first = '', ...rest] = root ? ['runuser', '-u', 'postgres', '--', ...line] : line;
    const ran = spawnSync(first, rest, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (ran.status !== 0) throw new Error(`${program}: ${ran.stderr || ran.error?.message}`);
  };
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
  const port = await freePort();
  const options = [
    '-c listen_addresses=127.0.0.1',
    `-c port=${port}`,
    `-c unix_socket_directories=${folder}`,
    ...settings.map((one) => `-c ${one}`),
  ].join(' ');
  const start = (): void =>
    run('pg_ctl', '-D', data, '-l', join(folder, 'log'), '-o', options, '-w', 'start');
  start();
  const kill = (): void => {
    const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  };
  const restart = async (): Promise<void> => {
    for (let left = 50; ; left -= 1) {
      try {
        return start();
      } catch (error) {
        // Its processes end one after another; until the last has, their memory is still in use.
        if (left === 0) throw error;
        await new Promise((go) => setTimeout(go, 200));
      }
    }
  };
  const stop = (): void => {
    run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, kill, restart, stop };
}
