/** Backups in files: compressed, readable by their owner alone, and there whole or not at all. */
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Writes lines, each with its line break, to a compressed file. */
export async function writeBackup(file: string, lines: AsyncIterable<string>): Promise<void> {
  const draft = `${file}.part`;
  try {
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(draft, { mode: 0o600 }));
    const written = await open(draft, 'r+');
    await written.sync();
    await written.close();
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The lines of a compressed file, without line breaks. */
export async function* readBackup(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file);
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  const lines = createInterface({ input: stream.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
  const failed = new Promise<never>((_, fail) => unpacked.once('error', fail));
  failed.catch(() => {});
  const reader = lines[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([reader.next(), failed]);
    if (next.done) return;
    yield next.value;
  }
}
