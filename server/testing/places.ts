/**
 * Places for the stores of tests, on either kind, and how they are removed again. A store takes seconds to make and to
 * bring to this program's form, a copy takes none: so the first test of a run that needs one makes it, the others wait
 * for it, and all use copies. Outside a run of tests every place is empty.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { type OpenDatabase, openDatabase } from '../store/database.ts';
import { newId } from '../store/id.ts';
import { migrate } from '../store/migrate.ts';
import type { Store, StoreAt } from '../store/store.ts';

/** A place for a store that nobody has used, and how to remove it. */
export type Place = { readonly at: StoreAt; readonly remove: () => Promise<void> };

/** What stands in a place: a database without a table, or one that has every step of this program behind it. */
export type Form = 'empty' | 'ready';

const url = process.env.YTTERBY_TEST_POSTGRESQL;
const shared = process.env.YTTERBY_TEST_SHARED;

/** Does something once in a run: the first asks for it does it, the others wait until it is done. */
async function once(name: string, work: () => Promise<void>): Promise<void> {
  const [begun, done] = [join(shared ?? '', `${name}-begun`), join(shared ?? '', `${name}-done`)];
  try {
    mkdirSync(begun);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    while (!existsSync(done)) {
      // Who had begun it failed: it is the turn of whoever sees that first.
      if (!existsSync(begun)) return once(name, work);
      await new Promise((go) => setTimeout(go, 50));
    }
    return;
  }
  try {
    await work();
  } catch (error) {
    rmSync(begun, { recursive: true });
    throw error;
  }
  writeFileSync(done, '');
}

async function opened(at: StoreAt): Promise<OpenDatabase> {
  const database = await openDatabase(at);
  if ('code' in database) throw new Error(JSON.stringify(database));
  return database;
}

async function brought(at: StoreAt): Promise<void> {
  const database = await opened(at);
  const fault = await migrate(database.db);
  await database.close();
  if (fault !== null) throw new Error(JSON.stringify(fault));
}

/** Lays a copy of an embedded store of that form into a folder; outside a run it stays as it is. */
export async function layStore(folder: string, form: Form = 'ready'): Promise<void> {
  if (shared === undefined) return;
  const [empty, ready] = [join(shared, 'empty'), join(shared, 'ready')];
  await once('embedded-empty', async () => {
    const draft = `${empty}-draft`;
    await (await opened({ folder: draft })).close();
    renameSync(draft, empty);
  });
  if (form === 'ready')
    await once('embedded-ready', async () => {
      cpSync(empty, ready, { recursive: true });
      await brought({ folder: ready });
    });
  cpSync(form === 'ready' ? ready : empty, folder, { recursive: true });
}

async function statement(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

const databaseNamed = (name: string): StoreAt => {
  const own = new URL(url ?? '');
  own.pathname = name;
  return { databaseUrl: own.href };
};

/** A fresh database of the run's PostgreSQL server. */
async function newDatabase(form: Form): Promise<Place> {
  const name = `test_${newId().replaceAll('-', '')}`;
  if (form === 'empty' || shared === undefined) await statement(`create database ${name}`);
  else {
    const ready = `ready_${basename(shared).toLowerCase().replaceAll(/\W/g, '_')}`;
    await once('postgresql-ready', async () => {
      await statement(`create database ${ready}`);
      await brought(databaseNamed(ready));
    });
    await statement(`create database ${name} template ${ready}`);
  }
  return { at: databaseNamed(name), remove: () => statement(`drop database ${name} with (force)`) };
}

/** A place of its own; `ready` where nothing else is said. */
export async function newPlace(kind: Store['kind'], form: Form = 'ready'): Promise<Place> {
  if (kind === 'postgresql') return newDatabase(form);
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-store-'));
  await layStore(folder, form);
  return { at: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}
