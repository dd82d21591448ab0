/** What makes two runs the same run: only then may one go on where the other stopped. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** `settings` is anything that JSON says whole; files count by name, size and time. */
export async function signatureOf(files: readonly string[], cwd: string, settings: unknown): Promise<string> {
  const seen = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(path.resolve(cwd, file));
      return [file, size, mtimeMs];
    }),
  );
  return createHash('sha256')
    .update(JSON.stringify([seen, settings]))
    .digest('hex');
}
