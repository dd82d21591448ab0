/** People's records go after the term that the house has set, and never unasked; the trail keeps that there was one. */
import { beforeAll, expect, it } from 'vitest';
import { verify } from '../../audit/index.ts';
import { type Asker, member, newHouse, SECRET, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';
import { enqueue, runDueJobs } from '../index.ts';

onBothStores('the retention of people', ({ open }) => {
  let server: TestServer;
  let [preparer, keeper]: Asker[] = [];
  const people = new Map<string, string>();

  const run = async (today: string): Promise<unknown> => {
    const { organisation } = preparer as Asker;
    const job = await server.store.asSystem((db) =>
      enqueue(db, { kind: 'retention', organisation, payload: {} }),
    );
    await runDueJobs(server.store, { now: () => new Date(`${today}T04:00:00Z`), secret: SECRET });
    const row = await server.store.asSystem((db) =>
      db.selectFrom('jobs').select(['result', 'state']).where('id', '=', job).executeTakeFirstOrThrow(),
    );
    expect(row.state).toBe('done');
    return row.result;
  };
  const names = async (): Promise<unknown> => {
    const { body } = await (preparer as Asker).ask('GET', 'people');
    return (body as { data: { person: { name: string } | null }[] }).data
      .map(({ person }) => person?.name ?? '')
      .toSorted();
  };

  beforeAll(async () => {
    server = await serverOn(await open());
    const house = await newHouse(server.store);
    preparer = await member(server, house, ['preparer']);
    keeper = await member(server, house, ['administrator']);
    for (const name of ['Long ago', 'Lately', 'Open still', 'Never used']) {
      const made = await preparer.ask('POST', 'people', { name, nationalities: ['DE'], locatedIn: 'DE' });
      people.set(name, (made.body as { id: string }).id);
    }
    const days = { 'Long ago': '2021-03-01', Lately: '2026-03-01', 'Open still': '2021-03-01' };
    for (const [name, day] of Object.entries(days)) {
      await server.store.asSystem((db) =>
        db
          .updateTable('people')
          .set({ last_transfer_on: day })
          .where('id', '=', people.get(name) ?? '')
          .execute(),
      );
    }
    const open_ = await preparer.ask('POST', 'technology-transfers', {
      reference: 'T-1',
      document: {
        technology: { entry: '1E904', says: 'smelting' },
        recipients: [{ kind: 'person', person: people.get('Open still'), from: 'DE', locatedIn: 'DE' }],
        means: ['teaching'],
        endUse: 'training',
      },
    });
    expect(open_.status, JSON.stringify(open_.body)).toBe(201);
  });

  it('forgets nobody while no term is set', async () => {
    expect(await run('2090-01-01')).toEqual({ kept: 'no term is set' });
    expect(await names()).toEqual(['Lately', 'Long ago', 'Never used', 'Open still']);
  });

  it('takes no term below the five years of the law, and only from who keeps the house', async () => {
    const short = await (keeper as Asker).ask('PATCH', 'organisation', { settings: { keepPeopleYears: 4 } });
    expect(short).toMatchObject({ status: 422, body: { faults: [{ path: 'settings/keepPeopleYears' }] } });
    const set = { settings: { keepPeopleYears: 6 } };
    expect((await (preparer as Asker).ask('PATCH', 'organisation', set)).status).toBe(403);
    expect((await (keeper as Asker).ask('PATCH', 'organisation', set)).status).toBe(200);
  });

  it('empties a record on the day after its term, and no earlier; one of an open transfer stays', async () => {
    expect(await run('2027-03-01')).toEqual({ forgotten: 0 });
    expect(await run('2027-03-02')).toEqual({ forgotten: 1 });
    expect(await names()).toEqual(['', 'Lately', 'Never used', 'Open still']);
    expect(await run('2027-03-02')).toEqual({ forgotten: 0 });
    expect(await run('2032-11-24')).toEqual({ forgotten: 2 });
    expect(await names()).toEqual(['', '', '', 'Open still']);
  });

  it('leaves the trail whole: that there was one, under a digest, and not who', async () => {
    const scope = {
      ...{ organisation: (preparer as Asker).organisation, request: 't' },
      actor: { kind: 'command', id: 't', name: 't' } as const,
    };
    expect(await verify(server.store, scope)).toMatchObject({ faults: [] });
    const events = await server.store.within(scope, (db) =>
      db.selectFrom('events').selectAll().orderBy('sequence').execute(),
    );
    const told = JSON.stringify(events);
    for (const name of people.keys()) expect(told).not.toContain(name);
    expect(told.match(/hmac-sha-256:[0-9a-f]{64}/g)).toHaveLength(3);
    const empty = await (keeper as Asker).ask('PATCH', 'organisation', {
      settings: { keepPeopleYears: null },
    });
    expect(empty.status).toBe(200);
    expect(await run('2090-01-01')).toEqual({ kept: 'no term is set' });
  });
});
