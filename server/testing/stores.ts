/**
 * The same tests on both stores: an embedded one in a fresh folder, and a fresh database of the PostgreSQL server that
 * stands ready for a run. Where there is none, its half is left out and the run says so.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe } from 'vitest';
import { openDatabase } from '../store/database.ts';
import { newId } from '../store/id.ts';
import { openStore } from '../store/open.ts';
import type { Scope } from '../store/scope.ts';
import type { Store, StoreAt } from '../store/store.ts';

const url = process.env.YTTERBY_TEST_POSTGRESQL;

/** A place for a store that nobody has used, and how to remove it. */
export type Place = { readonly at: StoreAt; readonly remove: () => Promise<void> };

async function statement(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/**
 * A folder with a database that was made and never used. The first start of an embedded store takes seconds, a copy
 * takes none; the first test of a run makes it, and others wait for it.
 */
async function untouched(): Promise<string | null> {
  const shared = process.env.YTTERBY_TEST_SHARED;
  if (shared === undefined) return null;
  const done = join(shared, 'embedded');
  try {
    mkdirSync(join(shared, 'embedded-making'));
    const making = join(shared, 'embedded-draft');
    const database = await openDatabase({ folder: making });
    if ('code' in database) throw new Error(JSON.stringify(database));
    await database.close();
    renameSync(making, done);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    while (!existsSync(done)) await new Promise((go) => setTimeout(go, 50));
  }
  return done;
}

export async function newPlace(kind: Store['kind']): Promise<Place> {
  if (kind === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'ytterby-store-'));
    const source = await untouched();
    if (source !== null) cpSync(source, folder, { recursive: true });
    return { at: { folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const name = `test_${newId().replaceAll('-', '')}`;
  await statement(`create database ${name}`);
  const own = new URL(url ?? '');
  own.pathname = name;
  return { at: { databaseUrl: own.href }, remove: () => statement(`drop database ${name} with (force)`) };
}

/** Runs a group of tests on each store. `open` opens a place of its own, closed and removed after the group. */
export function onBothStores(name: string, tests: (kit: Kit) => void): void {
  for (const kind of ['embedded', 'postgresql'] as const) {
    describe.skipIf(kind === 'postgresql' && !url)(`${name} (${kind})`, () => {
      const undo: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const step of undo.reverse()) await step();
      });
      const place = async (): Promise<StoreAt> => {
        const made = await newPlace(kind);
        undo.push(made.remove);
        return made.at;
      };
      const openAt = async (at: StoreAt): Promise<Store> => {
        const store = await openStore(at);
        if ('code' in store) throw new Error(JSON.stringify(store));
        undo.push(store.close);
        return store;
      };
      tests({ kind, place, openAt, open: async () => openAt(await place()) });
    });
  }
}

export type Kit = {
  readonly kind: Store['kind'];
  readonly place: () => Promise<StoreAt>;
  readonly openAt: (at: StoreAt) => Promise<Store>;
  readonly open: () => Promise<Store>;
};

/** A new organisation, and the scope of somebody who may act for it. */
export async function newOrganisation(store: Store, name = 'Motor maker in Germany'): Promise<Scope> {
  const organisation = newId();
  await store.asSystem((db) => db.insertInto('organisations').values({ id: organisation, name }).execute());
  return { organisation, actor: { kind: 'command', id: 'test', name: 'Test' }, request: newId() };
}
