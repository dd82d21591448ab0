/**
 * Imports the lists that the law tabulates: `node scripts/import/law.ts FOLDER` reads the source files in
 * FOLDER and writes `law/lists/data/`. With a fault it writes nothing, names every fault and exits with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Faults, faultLine } from './fault.ts';
import { type Imported, importLaw, sourceFileNames } from './import-law.ts';

const target = join(import.meta.dirname, '..', '..', 'law', 'lists', 'data');

/** A source file, parsed; one that is missing or no JSON is a fault. */
function readSource(folder: string, name: string, faults: Faults): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    faults.push({ where: name, what, right: 'a JSON file in the folder that was named' });
    return undefined;
  }
}

/** Runs the import; the exit status comes back. */
function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('usage: node scripts/import/law.ts FOLDER');
    return 2;
  }
  const unread: Faults = [];
  const sources = sourceFileNames.map((name) => [name, readSource(folder, name, unread)] as const);
  const imported: Imported =
    unread.length > 0 ? { kind: 'faulty', faults: unread } : importLaw(Object.fromEntries(sources));
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
