/** Opens what the user named: a file, or standard input for `-`. What cannot be opened is a fault, in one line. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { type CliFault, cliFault } from '../fault.ts';
import type { World } from '../world.ts';

export const STDIN = '-';

export async function openSource(
  name: string,
  world: Pick<World, 'stdin' | 'cwd'>,
): Promise<{ readonly stream: Readable } | { readonly fault: CliFault }> {
  if (name === STDIN) return { stream: world.stdin };
  const at = path.resolve(world.cwd, name);
  try {
    const handle = await open(at, 'r');
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      return { fault: cliFault('is-a-folder', '') };
    }
    return { stream: createReadStream(at, { fd: handle, highWaterMark: 256 * 1024 }) };
  } catch (error) {
    return { fault: whyUnreadable(error) };
  }
}

/** The whole text of a small file: a house file, a corpus. */
export async function readWhole(
  name: string,
  world: Pick<World, 'stdin' | 'cwd'>,
): Promise<{ readonly text: string } | { readonly fault: CliFault }> {
  const source = await openSource(name, world);
  if ('fault' in source) return source;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of source.stream) chunks.push(Buffer.from(chunk));
  } catch (error) {
    return { fault: whyUnreadable(error) };
  }
  const bytes = Buffer.concat(chunks);
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return { fault: cliFault('utf-16', '') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: cliFault('not-utf-8', '') };
  }
}

/** A failure of the file system in the words of a fault; any other error is a bug and stays one. */
export function whyUnreadable(error: unknown): CliFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return cliFault('no-such-file', '');
  return code === 'EISDIR' ? cliFault('is-a-folder', '') : cliFault('unreadable', '', code);
}
