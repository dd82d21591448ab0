/**
 * The same tests on both stores: an embedded one in a fresh folder, and a fresh database of the PostgreSQL server that
 * stands ready for a run. Where there is none, its half is left out and the run says so.
 */
import { afterAll, describe } from 'vitest';
import { newId } from '../store/id.ts';
import { openStore } from '../store/open.ts';
import type { Scope } from '../store/scope.ts';
import type { Store, StoreAt } from '../store/store.ts';
import { type Form, newPlace } from './places.ts';

export { newPlace, type Place } from './places.ts';

const url = process.env.YTTERBY_TEST_POSTGRESQL;

/** Runs a group of tests on each store. `open` opens a place of its own, closed and removed after the group. */
export function onBothStores(name: string, tests: (kit: Kit) => void): void {
  for (const kind of ['embedded', 'postgresql'] as const) {
    describe.skipIf(kind === 'postgresql' && !url)(`${name} (${kind})`, () => {
      const undo: (() => Promise<void>)[] = [];
      afterAll(async () => {
        for (const step of undo.reverse()) await step();
      });
      const place = async (form: Form = 'ready'): Promise<StoreAt> => {
        const made = await newPlace(kind, form);
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
  /** A place of this kind, `ready` where nothing else is said. */
  readonly place: (form?: Form) => Promise<StoreAt>;
  readonly openAt: (at: StoreAt) => Promise<Store>;
  readonly open: () => Promise<Store>;
};

/** A new organisation, and the scope of somebody who may act for it. */
export async function newOrganisation(store: Store, name = 'Motor maker in Germany'): Promise<Scope> {
  const organisation = newId();
  await store.asSystem((db) => db.insertInto('organisations').values({ id: organisation, name }).execute());
  return { organisation, actor: { kind: 'command', id: 'test', name: 'Test' }, request: newId() };
}
