/** What the README shows is what the program does: its commands, and its example of the library. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readme, withOutputs } from './readme.fixture.ts';
import { root } from './try.fixture.ts';

const text = readFileSync(readme, 'utf8');
/** The corpus's hash changes with every word of the law; the README is about the answers. */
const unhashed = (of: string): string => of.replace(/(Law: corpus \S+ )[0-9a-f]{12},/g, '$1...,');

test('every command prints what the README shows (node cli/readme.fixture.ts writes it anew)', async () => {
  expect(text.match(/```console/g)?.length).toBeGreaterThan(3);
  expect(unhashed(text)).toBe(unhashed(await withOutputs(text)));
});

test('the example of the library runs as it stands there', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
  const out = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(out).toContain("atLeast: 'licence'");
});

test('every file the README links to is there', () => {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] as string);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(existsSync(new URL(link, readme)), link).toBe(true);
});
