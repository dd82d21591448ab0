/** The repository's own files, as the checks read them: everything but what is installed, brought, built or run. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Something a check does not allow, where it stands. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

const notOurs = new Set(['node_modules', '.git', '.node', '.cache', 'dist', 'coverage']);

/** The paths of all files under a folder, sorted; only folders of the root named `data` hold a user's own data. */
export function pathsUnder(root: string, folder = ''): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const at = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !notOurs.has(entry.name) && at !== 'data') found.push(...pathsUnder(root, at));
    else if (entry.isFile()) found.push(at);
  }
  return found.sort();
}

/** Reads the files whose path passes. */
export function sourcesUnder(root: string, passes: (path: string) => boolean): readonly Source[] {
  return pathsUnder(root)
    .filter(passes)
    .map((at) => ({ path: at, text: readFileSync(path.join(root, at), 'utf8') }));
}

/** The line, from 1, on which a character offset stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Tests and scripts may use what the product's own code may not. */
export function isTestOrScript(at: string): boolean {
  return /\.test\.ts$/.test(at) || /(^|\/)(scripts|testing)\//.test(at);
}
