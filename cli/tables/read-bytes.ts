/** The bytes of a file that is read whole, up to a limit. */

import { type TableFault, tableFault } from '@ytterby/server/intake';
import type { CliFault } from '../fault.ts';
import { openSource, whyUnreadable } from '../input/open-source.ts';
import type { World } from '../world.ts';

/** Largest file read whole, in bytes. */
const LARGEST = 128 * 1024 * 1024;

export async function readBytes(
  name: string,
  world: Pick<World, 'stdin' | 'cwd'>,
): Promise<{ readonly bytes: Buffer } | { readonly fault: CliFault | TableFault }> {
  const source = await openSource(name, world);
  if ('fault' in source) return source;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of source.stream) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > LARGEST) {
        source.stream.destroy();
        return { fault: tableFault('too-large', { expected: [String(LARGEST / 1024 / 1024)] }) };
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return { fault: whyUnreadable(error) };
  }
  return { bytes: Buffer.concat(chunks) };
}
