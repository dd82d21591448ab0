import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordEvent } from '../audit/record.ts';
import { adoptLaw } from '../law/adopt.ts';
import { type OpenDatabase, openDatabase, storeOver } from '../store/database.ts';
import { newId } from '../store/id.ts';
import { migrate } from '../store/migrate.ts';
import { json } from '../store/values.ts';
import { newOrganisation, newPlace, onBothStores, type Place } from '../testing/stores.ts';
import { readBackup, writeBackup } from './files.ts';
import { restoreLines } from './restore.ts';
import { backupLines } from './save.ts';

const places: Place[] = [];
const opened: OpenDatabase[] = [];
const folder = mkdtempSync(join(tmpdir(), 'ytterby-backup-'));
afterAll(async () => {
  for (const one of opened) await one.close();
  for (const one of places) await one.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function fresh(kind: 'embedded' | 'postgresql'): Promise<OpenDatabase> {
  const place = await newPlace(kind, 'empty');
  places.push(place);
  const database = await openDatabase(place.at);
  if ('code' in database) throw new Error(JSON.stringify(database));
  opened.push(database);
  return database;
}

const rowsIn = async (database: OpenDatabase): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of backupLines(database)) lines.push(line);
  return lines.slice(1, -1).sort();
};

onBothStores('a backup', ({ kind }) => {
  const file = join(folder, `${kind}.gz`);
  let source: OpenDatabase;
  beforeAll(async () => {
    source = await fresh(kind);
    expect(await migrate(source.db)).toBeNull();
    const store = storeOver(source);
    await adoptLaw(store);
    const scope = await newOrganisation(store);
    const at = '2026-11-28T22:00:00.123Z';
    await store.within(scope, async (db) => {
      const id = newId();
      const document = { name: '钕铁硼 “magnet” \\ \n', n: 0.1, big: 1e21, none: null, list: [] };
      const row = { id, organisation_id: scope.organisation, reference: 'M-1', document: json(document) };
      await db
        .insertInto('items')
        .values({ ...row, created_at: at, updated_at: at })
        .execute();
      await recordEvent(db, scope, { verb: 'created', object: { kind: 'item', id }, after: document });
    });
    await writeBackup(file, backupLines(source));
  });

  it('restores into either store, row by row, and the trail verifies', async () => {
    for (const other of ['embedded', 'postgresql'] as const) {
      if (other === 'postgresql' && !process.env.YTTERBY_TEST_POSTGRESQL) continue;
      const target = await fresh(other);
      expect(await restoreLines(target, readBackup(file))).toMatchObject({ organisations: 1, events: 1 });
      expect(await rowsIn(target)).toEqual(await rowsIn(source));
    }
  });

  it('refuses a store that holds something, and changes nothing there', async () => {
    const before = await rowsIn(source);
    expect(await restoreLines(source, readBackup(file))).toMatchObject({ code: 'store-not-empty' });
    expect(await rowsIn(source)).toEqual(before);
  });

  it('refuses a file that was cut off, changed, or is none; a whole one may be tried after', async () => {
    const target = await fresh(kind);
    const text = gunzipSync(readFileSync(file)).toString();
    const damaged = join(folder, `${kind}-damaged.gz`);
    const attempt = async (changed: string) => {
      writeFileSync(damaged, gzipSync(changed));
      return restoreLines(target, readBackup(damaged));
    };
    const lines = text.trimEnd().split('\n');
    expect(await attempt(lines.slice(0, -1).join('\n'))).toMatchObject({ code: 'backup-damaged' });
    expect(await attempt(text.replace('magnet', 'magnat'))).toMatchObject({ code: 'backup-damaged' });
    expect(await attempt('{}\n')).toEqual({ code: 'not-a-backup', line: 1 });
    expect(await attempt(text.replace('"steps":[', '"steps":[{"number":9999},'))).toMatchObject({
      code: 'backup-newer',
    });
    expect(await restoreLines(target, readBackup(file))).toMatchObject({ organisations: 1 });
  });
});
