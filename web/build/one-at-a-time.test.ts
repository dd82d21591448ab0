import { existsSync, mkdirSync, mkdtempSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'ytterby-build-')), 'lock');

it('lets one work at a time, also after one that failed', async () => {
  const folder = place();
  let working = 0;
  const work = async () => {
    working += 1;
    expect(working).toBe(1);
    await new Promise((done) => setTimeout(done, 20));
    working -= 1;
  };
  await expect(oneAtATime(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await Promise.all([oneAtATime(folder, work), oneAtATime(folder, work), oneAtATime(folder, work)]);
  expect(existsSync(folder)).toBe(false);
});

it('takes over from a builder that died', async () => {
  const folder = place();
  mkdirSync(folder);
  utimesSync(folder, new Date(0), new Date(0));
  expect(await oneAtATime(folder, async () => 'built')).toBe('built');
});
