/** The boot script and the launcher as a user meets them, in a small tree of their own that needs no network. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));
let tree = '';

const files: Readonly<Record<string, string>> = {
  'package.json': '{"name":"tree","private":true,"workspaces":["cli"],"engines":{"node":">=22.18"}}',
  'package-lock.json':
    '{"name":"tree","lockfileVersion":3,"requires":true,"packages":{"":{"name":"tree","workspaces":["cli"]},"cli":{"name":"ytterby","version":"1.0.0","bin":{"ytterby":"bin/ytterby.mjs"}},"node_modules/ytterby":{"resolved":"cli","link":true}}}',
  'cli/package.json':
    '{"name":"ytterby","version":"1.0.0","type":"module","bin":{"ytterby":"bin/ytterby.mjs"}}',
  'cli/start.ts': "console.log('started', process.argv.slice(2).join(' ') as string);",
  'scripts/test.ts': 'process.exitCode = 3 as number;',
  'cli/main.ts': `
    export async function main(argv: readonly string[], io: { stdin: AsyncIterable<Buffer>; stdout: NodeJS.WriteStream; cwd: string; now: () => Date }): Promise<number> {
      if (argv[0] === 'many') for (let line = 0; line < 200_000; line += 1) io.stdout.write('line ' + line + '\\n');
      if (argv[0] === 'echo') for await (const part of io.stdin) io.stdout.write(part);
      if (argv[0] === 'where') io.stdout.write(io.cwd + ' ' + (io.now() instanceof Date));
      if (argv[0] === 'wait') { io.stdout.write('waiting'); await new Promise(() => setInterval(() => {}, 1000)); }
      return Number(argv[1] ?? 0);
    }`,
};

beforeAll(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'ytterby-boot-'));
  for (const [at, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, at)), { recursive: true });
    writeFileSync(path.join(tree, at), text);
  }
  const copied = ['scripts/boot.mjs', 'scripts/boot', 'cli/bin'];
  for (const at of copied) cpSync(path.join(repository, at), path.join(tree, at), { recursive: true });
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly said: string;
}

function run(
  script: string,
  args: readonly string[],
  more: { env?: object; input?: string; cwd?: string; stopAfter?: string } = {},
) {
  return new Promise<Ran>((done) => {
    const env = { ...process.env, ...more.env };
    const child = spawn(process.execPath, [path.join(tree, script), ...args], { cwd: more.cwd ?? tree, env });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
      if (more.stopAfter !== undefined && out.includes(more.stopAfter)) child.kill('SIGTERM');
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.stdin.end(more.input ?? '');
    child.on('close', (status, signal) => done({ status, signal, out, said }));
  });
}
const boot = (...args: readonly string[]) => run('scripts/boot.mjs', args);

describe('boot', () => {
  it('sets up once, also when three commands start at the same time', async () => {
    const runs = await Promise.all([boot('start', 'a'), boot('start', 'b'), boot('start', 'c')]);
    expect(runs.map(({ out }) => out)).toEqual(['started a\n', 'started b\n', 'started c\n']);
    const installed = runs.filter(({ said }) => said.includes('installing packages'));
    expect(installed).toHaveLength(1);
    expect(existsSync(path.join(tree, 'node_modules', '.bin', 'ytterby'))).toBe(true);
  });

  it('says nothing and installs nothing the second time', async () => {
    expect(await boot('start')).toEqual({ status: 0, signal: null, out: 'started \n', said: '' });
  });

  it('passes the exit status of the verb through', async () => {
    expect(await boot('test')).toMatchObject({ status: 3 });
    expect(await boot('run', 'status', '4')).toMatchObject({ status: 4 });
  });

  it('refuses an unknown verb and a Node that is not there, in one line each', async () => {
    expect(await boot('strat')).toEqual({
      status: 2,
      signal: null,
      out: '',
      said: 'ytterby: there is no verb "strat"; there is: start, test, check, bench, format, run\n',
    });
    const named = await run('scripts/boot.mjs', ['test'], { env: { YTTERBY_NODE: '/nowhere/node' } });
    expect(named).toEqual({
      status: 1,
      signal: null,
      out: '0 passed, 1 failed\n',
      said: 'ytterby: YTTERBY_NODE names /nowhere/node, which does not run\n',
    });
  });
});

describe('the launcher', () => {
  const ytterby = (args: readonly string[], more = {}) => run('cli/bin/ytterby.mjs', args, more);

  it('passes standard input, standard output and the exit status through', async () => {
    expect(await ytterby(['echo', '2'], { input: '{"on":"2025-12-01"}' })).toEqual({
      status: 2,
      signal: null,
      out: '{"on":"2025-12-01"}',
      said: '',
    });
  });

  it('loses no output that is long', async () => {
    const { out } = await ytterby(['many']);
    expect(out.endsWith('line 199999\n')).toBe(true);
  });

  it('hands over the caller’s folder and a clock', async () => {
    const cwd = path.join(tree, 'cli');
    expect((await ytterby(['where'], { cwd })).out).toBe(`${cwd} true`);
  });

  it('dies of a signal as a command should', async () => {
    expect(await ytterby(['wait'], { stopAfter: 'waiting' })).toMatchObject({
      status: null,
      signal: 'SIGTERM',
    });
  });

  it('says nothing when its reader has gone', async () => {
    const quiet = await new Promise<Ran>((done) => {
      const child = spawn(process.execPath, [path.join(tree, 'cli/bin/ytterby.mjs'), 'many'], { cwd: tree });
      let said = '';
      child.stderr.on('data', (text) => {
        said += text;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (status, signal) => done({ status, signal, out: '', said }));
    });
    expect(quiet).toEqual({ status: 0, signal: null, out: '', said: '' });
  });
});
