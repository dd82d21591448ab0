/** A file that comes as the body of a request, read whole: within the limit, and in time. */
import type { Readable } from 'node:stream';
import type { Limits } from '../../http/limits.ts';

export async function fileOf(
  incoming: Readable,
  { body, bodyWithin }: Limits,
): Promise<Buffer | 'too-large'> {
  const timer = setTimeout(() => incoming.destroy(new Error('the file came too slowly')), bodyWithin);
  const parts: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const part of incoming as AsyncIterable<Buffer>) {
      bytes += part.length;
      // Read to its end without being kept, so that its sender hears why; one without end is cut off.
      if (bytes <= body) parts.push(part);
      else if (bytes > body * 2) incoming.destroy(new Error('a file without end was sent'));
    }
  } finally {
    clearTimeout(timer);
  }
  return bytes > body ? 'too-large' : Buffer.concat(parts);
}
