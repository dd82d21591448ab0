import { beforeAll, expect, it } from 'vitest';
import { recordEvent } from '../audit/index.ts';
import { enqueue } from '../jobs/index.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import type { Scope } from './scope.ts';
import type { Store } from './store.ts';

onBothStores('a store', ({ open }) => {
  let store: Store;
  let [here, there]: [Scope?, Scope?] = [];
  beforeAll(async () => {
    store = await open();
    [here, there] = [await newOrganisation(store), await newOrganisation(store)];
  });
  const scopes = (): [Scope, Scope] => {
    if (!here || !there) throw new Error('not ready');
    return [here, there];
  };

  it('shows an organisation its own rows alone', async () => {
    const [mine] = scopes();
    const seen = await store.within(mine, (db) => db.selectFrom('organisations').select('id').execute());
    expect(seen).toEqual([{ id: mine.organisation }]);
    const all = await store.asSystem((db) => db.selectFrom('organisations').select('id').execute());
    expect(all).toHaveLength(2);
  });

  it('chains events and queues a job once for its key', async () => {
    const [mine, other] = scopes();
    const object = { kind: 'item', id: '1' };
    const first = await store.within(mine, (db) =>
      recordEvent(db, mine, { verb: 'created', object, after: { a: [1] } }),
    );
    const second = await store.within(mine, (db) => recordEvent(db, mine, { verb: 'changed', object }));
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    expect(await store.within(other, (db) => db.selectFrom('events').selectAll().execute())).toEqual([]);
    const job = { kind: 'reminder', organisation: mine.organisation, payload: {}, key: 'k' };
    const ids = await store.within(mine, async (db) => [await enqueue(db, job), await enqueue(db, job)]);
    expect(new Set(ids).size).toBe(1);
  });

  it('lets nobody change an event', async () => {
    const [mine] = scopes();
    await expect(
      store.within(mine, (db) => db.updateTable('events').set({ verb: 'x' }).execute()),
    ).rejects.toThrow('permission denied');
    await expect(store.asSystem((db) => db.deleteFrom('events').execute())).rejects.toThrow(
      'permission denied',
    );
  });
});
