/** Builds the screens where they are not built yet, or were built from other sources than those that are here. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compressBuilt } from './compress.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { hashOfSources } from './sources.ts';

export type Built = { readonly folder: string; readonly anew: boolean } | { readonly fault: string };

/** Where the built files stand: `index.html` and `assets/`, whose names change with their content. */
export const screensFolder = join(import.meta.dirname, '..', 'dist');

const stamp = join(screensFolder, '.built-from');

/** Makes the built files current. A few seconds where something changed, nothing otherwise. */
export async function buildScreens(say: (line: string) => void = () => {}): Promise<Built> {
  const hash = hashOfSources();
  if (isBuiltFrom(hash)) return { folder: screensFolder, anew: false };
  return oneAtATime(`${screensFolder}.building`, () => buildFrom(hash, say));
}

const isBuiltFrom = (hash: string): boolean => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

async function buildFrom(hash: string, say: (line: string) => void): Promise<Built> {
  if (isBuiltFrom(hash)) return { folder: screensFolder, anew: false };
  say('building the screens');
  const fault = await runVite();
  if (fault !== null) return { fault };
  await compressBuilt(screensFolder);
  writeFileSync(stamp, hash);
  return { folder: screensFolder, anew: true };
}

/** In a process of its own, so that the server never holds the builder's memory. */
function runVite(): Promise<string | null> {
  const room = join(import.meta.dirname, '..');
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  return new Promise((done) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
      cwd: room,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.on('error', (error) => done(error.message));
    child.on('close', (code) => done(code === 0 ? null : `the screens could not be built: ${told.trim()}`));
  });
}
