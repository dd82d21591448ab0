/** A file that only grows: cut to the length that counts, then written to in order. */
import { open } from 'node:fs/promises';

export type GrowingFile = {
  readonly length: () => number;
  readonly append: (text: string) => Promise<void>;
  /** On the disk, and not only in the system's memory. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openGrowing(file: string, length: number): Promise<GrowingFile> {
  const handle = await open(file, length === 0 ? 'w' : 'r+');
  if (length > 0) await handle.truncate(length);
  let end = length;
  return {
    length: () => end,
    append: async (text) => {
      const bytes = Buffer.from(text);
      let from = 0;
      while (from < bytes.length) {
        const { bytesWritten } = await handle.write(bytes, from, bytes.length - from, end);
        from += bytesWritten;
        end += bytesWritten;
      }
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}
