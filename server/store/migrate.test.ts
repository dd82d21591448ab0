import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { readBackup } from '../backup/files.ts';
import { restoreLines } from '../backup/restore.ts';
import { replay } from '../determinations/replay.ts';
import { corporaOf } from '../law/corpora.ts';
import { onBothStores } from '../testing/stores.ts';
import { type OpenDatabase, openDatabase, storeOver } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const released = fileURLToPath(new URL('migrations/released/', import.meta.url));

it('goes forward in one order, each number once', () => {
  const numbers = migrations.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

onBothStores('the steps of a store', ({ place }) => {
  const opened: OpenDatabase[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  const open = async (): Promise<OpenDatabase> => {
    const database = await openDatabase(await place('empty'));
    if ('code' in database) throw new Error(JSON.stringify(database));
    opened.push(database);
    return database;
  };

  it('run from empty, once, whoever starts them at the same time', async () => {
    const { db } = await open();
    expect(await Promise.all([migrate(db), migrate(db), migrate(db)])).toEqual([null, null, null]);
    const { rows } = await sql<{ number: number }>`select number from migrations order by number`.execute(db);
    expect(rows.map(({ number }) => number)).toEqual(migrations.map(({ number }) => number));
  });

  it('run from the rows of each release, and every trail and answer is as it was', async () => {
    const files = readdirSync(released);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const database = await open();
      const done = await restoreLines(database, readBackup(`${released}${file}`));
      expect(done, file).toMatchObject({ organisations: 1, events: 2 });
      const store = storeOver(database);
      const row = await store.asSystem((db) =>
        db
          .selectFrom('determinations')
          .select(['id', 'organisation_id as organisation'])
          .executeTakeFirstOrThrow(),
      );
      const scope = {
        organisation: row.organisation,
        actor: { kind: 'command', id: 't', name: 't' },
        request: 't',
      } as const;
      const again = await store.within(scope, (db) => replay(db, corporaOf(), row.id));
      expect(again, file).toMatchObject({ damage: [] });
      expect(again?.answer.again, file).not.toBeNull();
    }
  });

  it('are refused where the store is newer, or a step is another; nothing is changed then', async () => {
    const { db } = await open();
    expect(await migrate(db)).toBeNull();
    const [first, ...rest] = migrations;
    if (first === undefined) return;
    const changed = [{ ...first, sql: `${first.sql} -- changed` }, ...rest];
    expect(await migrate(db, changed)).toEqual({
      code: 'store-migration-changed',
      number: 1,
      name: first.name,
    });
    expect(await migrate(db, [first])).toMatchObject({ code: 'store-newer', knows: 1 });
  });

  it('that fail leave the store as it was before them', async () => {
    const { db } = await open();
    const sound = { number: 1, name: 'sound', sql: 'create table sound (n integer)' };
    const unsound = { number: 2, name: 'unsound', sql: 'create table half (n integer); select 1/0' };
    expect(await migrate(db, [sound, unsound])).toMatchObject({
      code: 'store-migration-failed',
      number: 2,
      reason: 'division by zero',
    });
    const { rows } =
      await sql`select to_regclass('sound') is not null as sound, to_regclass('half') as half`.execute(db);
    expect(rows).toEqual([{ sound: true, half: null }]);
  });
});
