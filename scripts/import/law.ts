/**
 * Imports the lists that the law tabulates: `node scripts/import/law.ts FOLDER` reads the source files in
 * FOLDER and writes `law/lists/data/`. With a fault it writes nothing, names every fault and exits with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultLine } from './fault.ts';
import { importLaw, sourceFileNames } from './import-law.ts';

const target = join(import.meta.dirname, '..', '..', 'law', 'lists', 'data');

/** Runs the import; the exit status comes back. */
function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('usage: node scripts/import/law.ts FOLDER');
    return 2;
  }
  const sources = sourceFileNames.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]);
  const imported = importLaw(Object.fromEntries(sources));
  if (imported.kind === 'faulty') {
    for (const fault of imported.faults) console.error(faultLine(fault));
    return 1;
  }
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(imported.files)) writeFileSync(join(target, name), text);
  console.log(`${Object.keys(imported.files).length} files written`);
  return 0;
}

process.exitCode = main(process.argv[2]);
