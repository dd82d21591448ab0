/** Runs a command line in memory: what it reads is given, what it writes is returned. */
import { Readable, Writable } from 'node:stream';
import type { World } from '../world.ts';
import type { Line } from './tool.ts';

export type Ran = { readonly status: number; readonly out: string; readonly faults: readonly string[] };
export type Main = (argv: readonly string[], world: World) => Promise<number>;

function gathered(): { readonly stream: Writable; readonly text: () => string } {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(Buffer.from(part));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
}

/** Columns of prose for a reader that wraps by itself. */
const WIDE = '120';

export async function runLine(main: Main, { argv, stdin }: Line, world: World): Promise<Ran> {
  const [out, faults] = [gathered(), gathered()];
  const status = await main(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: faults.stream,
    env: { ...world.env, COLUMNS: WIDE, NO_COLOR: '1' },
    cwd: world.cwd,
    now: world.now,
  });
  const lines = faults.text().split('\n');
  return { status, out: out.text(), faults: lines.filter((line) => line !== '') };
}
