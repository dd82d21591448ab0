/** Runs the command line in this process with streams of its own, as a test's user would type it. */

import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from './main.ts';
import type { World } from './world.ts';

export type Tried = { readonly status: number; readonly out: string; readonly err: string };

export const root = fileURLToPath(new URL('../', import.meta.url));

export type Setting = {
  readonly stdin?: string | Buffer;
  readonly env?: World['env'];
  readonly cwd?: string;
  readonly columns?: number;
  readonly isTTY?: boolean;
};

/** Always asked on 2026-11-23, in English, a hundred columns wide, unless the setting says otherwise. */
export async function attempt(argv: readonly string[], setting: Setting = {}): Promise<Tried> {
  const [out, stdout] = sink();
  const [err, stderr] = sink();
  const input = Buffer.isBuffer(setting.stdin) ? setting.stdin : Buffer.from(setting.stdin ?? '');
  const status = await main(argv, {
    stdin: Readable.from(input.length === 0 ? [] : [input]),
    stdout: Object.assign(stdout, { isTTY: setting.isTTY ?? false, columns: setting.columns ?? 100 }),
    stderr,
    env: setting.env ?? {},
    cwd: setting.cwd ?? root,
    now: () => new Date('2026-11-23T04:00:00Z'),
  });
  return { status, out: out.join(''), err: err.join('') };
}

function sink(): readonly [string[], Writable] {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return [chunks, stream];
}
