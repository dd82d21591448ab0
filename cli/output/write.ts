/** Writing that waits for a slow reader, so that memory stays bounded, and that stops where the reader has gone. */
import type { Writable } from 'node:stream';

/** Writes a text; resolves when more may be written. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      stream.off('drain', done);
      stream.off('close', done);
      stream.off('error', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
    stream.on('error', done);
  });
}
