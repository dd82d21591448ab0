import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import { exportTrail, verifyExport } from './export.ts';
import { endOf, verify } from './read.ts';
import { recordEvent } from './record.ts';

onBothStores('the audit trail', ({ open }) => {
  let store: Store;
  let scope: Scope;
  beforeEach(async () => {
    store ??= await open();
    scope = await newOrganisation(store);
  });

  const append = (n: number, by: Scope = scope) =>
    store.within(by, (db) =>
      recordEvent(db, by, {
        ...{ verb: 'changed', object: { kind: 'item', id: String(n) } },
        ...{ before: { name: '钕铁硼', n: 0.1 }, after: { b: [null, -0, 1e21], a: 'Motor “x” \\ \u2028' } },
      }),
    );
  const appendMany = async (count: number): Promise<void> => {
    for (let n = 1; n <= count; n += 1) await append(n);
  };
  /** What nobody can do through the program: a change by the owner of the tables. */
  const behind = (statement: string): Promise<void> =>
    store.asSystem(async (db) => {
      await sql`reset role`.execute(db);
      await sql.raw('set local session_replication_role = replica').execute(db);
      await sql.raw(statement.replaceAll('$o', `'${scope.organisation}'`)).execute(db);
    });
  const codes = async () => (await verify(store, scope)).faults;

  it('verifies from its first event to its end', async () => {
    expect(await verify(store, scope)).toEqual({ events: 0, end: null, faults: [] });
    await appendMany(5);
    const end = await endOf(store, scope);
    expect(await verify(store, scope, end)).toEqual({ events: 5, end, faults: [] });
  });

  it('keeps one unbroken chain for each organisation under many writers at once', async () => {
    const other = await newOrganisation(store);
    await Promise.all(Array.from({ length: 60 }, (_, n) => append(n, n % 3 === 0 ? other : scope)));
    expect(await verify(store, scope)).toMatchObject({ events: 40, faults: [] });
    expect(await verify(store, other)).toMatchObject({ events: 20, faults: [] });
  });

  it('leaves no gap where a transaction failed', async () => {
    await append(1);
    const failing = store.within(scope, async (db) => {
      await recordEvent(db, scope, { verb: 'created', object: { kind: 'item', id: '2' } });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await append(3);
    expect(await verify(store, scope)).toMatchObject({ events: 2, faults: [] });
  });

  it('finds a changed event, and says which', async () => {
    await appendMany(4);
    await behind(`update events set after = '{"a":1}' where organisation_id = $o and sequence = 3`);
    expect(await codes()).toEqual([{ code: 'event-changed', sequence: 3, id: expect.any(String) }]);
  });

  it('finds removed events, in the middle and at the end', async () => {
    await appendMany(6);
    await behind('delete from events where organisation_id = $o and sequence in (2, 3, 6)');
    expect(await codes()).toEqual([
      { code: 'events-removed', sequence: 2, to: 3 },
      { code: 'events-removed', sequence: 6, to: 6 },
    ]);
  });

  it('finds events that changed places', async () => {
    await appendMany(5);
    for (const [from, to] of [
      [2, 99],
      [4, 2],
      [99, 4],
    ]) {
      await behind(`update events set sequence = ${to} where organisation_id = $o and sequence = ${from}`);
    }
    expect((await codes()).filter(({ code }) => code === 'event-moved')).toEqual([
      { code: 'event-moved', sequence: 2, from: 4, id: expect.any(String) },
      { code: 'event-moved', sequence: 4, from: 2, id: expect.any(String) },
    ]);
  });

  it('finds a trail that was made anew, by an end that was kept elsewhere', async () => {
    await appendMany(3);
    const kept = await endOf(store, scope);
    await behind('delete from events where organisation_id = $o');
    await behind('delete from event_chains where organisation_id = $o');
    await appendMany(3);
    expect(await codes()).toEqual([]);
    expect((await verify(store, scope, kept)).faults).toEqual([{ code: 'kept-end-differs', ...kept }]);
  });

  it('is exported, and the file verifies without the store', async () => {
    await appendMany(3);
    const lines: string[] = [];
    for await (const line of exportTrail(store, scope)) lines.push(line.trimEnd());
    expect(lines).toHaveLength(4);
    expect(await verifyExport(lines)).toMatchObject({ events: 3, faults: [] });
    const changed = lines.map((line, at) => (at === 2 ? line.replace('changed', 'created') : line));
    expect(await verifyExport(changed)).toMatchObject({ faults: [{ code: 'event-changed', sequence: 2 }] });
    expect(await verifyExport(['{}'])).toEqual({ code: 'export-not-one', line: 1 });
    expect(await verifyExport([...lines, 'x'])).toEqual({ code: 'export-line', line: 5 });
  });
});
