/** An order on a place where no store is: refused in one line, and nothing is made there. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onBothStores } from '../testing/stores.ts';
import { askStore } from './ask.ts';

const order = { command: 'verify', organisation: null, kept: null } as const;
const folder = mkdtempSync(join(tmpdir(), 'ytterby-none-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('an order makes no store in a folder that has none', async () => {
  const at = { folder: join(folder, 'data') };
  expect(await askStore(at, order)).toEqual({ code: 'store-empty', place: at.folder });
  expect(existsSync(at.folder)).toBe(false);
});

onBothStores('a database that was never used', ({ place, openAt }) => {
  it('is said to be empty, and answers once a store was begun in it', async () => {
    const at = await place('empty');
    expect(await askStore(at, order)).toMatchObject({ code: 'store-empty' });
    const store = await openAt(at);
    await store.close();
    const found = await askStore(at, order);
    if (!('lines' in found)) throw new Error(JSON.stringify(found));
    const lines: string[] = [];
    for await (const line of found.lines) lines.push(line);
    expect(lines).toEqual([]);
  });
});
