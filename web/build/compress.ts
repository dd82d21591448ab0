/** The built texts compressed beside themselves, once, so that the server never compresses while it answers. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes `.br` and `.gz` beside every script, style sheet and picture of lines. */
export async function compressBuilt(folder: string): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|svg)$/.test(name),
  );
  await Promise.all(
    texts.map(async (name) => {
      const text = readFileSync(join(folder, name));
      writeFileSync(join(folder, `${name}.br`), await squeeze(text, QUALITY));
      writeFileSync(join(folder, `${name}.gz`), await zip(text, { level: 9 }));
    }),
  );
}
