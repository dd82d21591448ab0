/** What the built files are made of: the room's own sources, the sentences, and the packages at their versions. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const ours = /\.(ts|tsx|css|html|svg)$/;
const notBuilt = /(^|\/)(dist|node_modules|build|testing)\/|\.test\.tsx?$/;

/** One hash over every file that the built ones depend on. */
export function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['web', 'language', 'client']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const at = name.replaceAll('\\', '/');
      if (ours.test(at) && !notBuilt.test(at))
        hash.update(`\n${folder}/${at}\n`).update(readFileSync(join(root, folder, name)));
    }
  }
  for (const file of ['package-lock.json', 'web/package.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
