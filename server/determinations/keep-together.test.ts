/** Answers that are kept together: an unbroken trail, each made again to the byte, and none made with what no longer stands. */
import { readFileSync } from 'node:fs';
import { checkTransaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { beforeAll, expect, it } from 'vitest';
import { verify } from '../audit/index.ts';
import { adoptLaw } from '../law/adopt.ts';
import { corporaOf } from '../law/corpora.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { newerLaw } from '../testing/newer-law.ts';
import { type Asker, NOON, newHouse, program, serverOn, type TestServer } from '../testing/server.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import { judgeWith, keepTogether, replay, standingOf } from './index.ts';

const file = new URL('../../samples/transactions/motor-de-us.json', import.meta.url);
const motor = JSON.parse(readFileSync(file, 'utf8'));
const settings = { today: '2026-11-23', all: false, screen: true, assume: {} };

onBothStores('answers kept together', ({ open }) => {
  const corpora = corporaOf();
  let store: Store;
  let server: TestServer;
  let house: Asker;
  beforeAll(async () => {
    store = await open();
    server = await serverOn(store);
    house = await program(server, await newHouse(store), [
      'ask',
      'determinations:write',
      'determinations:read',
    ]);
  });
  const scopeOf = (organisation: string): Scope => ({
    ...{ organisation, actor: { kind: 'command', id: 'test', name: 'Test' }, request: 'test' },
  });
  const judged = async (scope: Scope, id: string) => {
    const { determiner, house: settled } = await standingOf(store, corpora, scope);
    const checked = checkTransaction({ ...motor, id }, determiner.corpus.corpus);
    if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
    return judgeWith(determiner, settled, { transaction: checked.transaction, settings }, null);
  };
  const settle = (organisation: string, value: string) =>
    store.within(scopeOf(organisation), (db) =>
      db
        .insertInto('settlings')
        .values({
          ...{ id: newId(), organisation_id: organisation, key: 'status:2025-61', value, who: 'Trade' },
          ...{ when: '2026-11-20', paper: 'notice in hand', created_at: NOON.toISOString() },
        })
        .execute(),
    );
  const ask = async (as: Asker = house) => {
    const answer = await as.ask('POST', 'determinations', motor);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body as { id: string; outcome: unknown; law: string; determination: unknown };
  };

  it('of many asked at once each has its row, its event, and the same answer when it is made again', async () => {
    const many = await Promise.all(Array.from({ length: 40 }, () => ask()));
    expect(new Set(many.map(({ id }) => id)).size).toBe(40);
    const scope = scopeOf(house.organisation);
    expect(await verify(store, scope)).toMatchObject({ events: 40, faults: [] });
    for (const { id } of many.slice(0, 5)) {
      const again = await store.within(scope, (db) => replay(db, corpora, id));
      expect(again).toMatchObject({ same: true, damage: [] });
    }
    const [first] = many;
    const shown = await house.ask('GET', `determinations/${first?.id}`);
    expect(shown.body).toEqual(first);
  });

  it('is done once for a key against repetition, whether it comes again meanwhile or later', async () => {
    const other = await program(server, await newHouse(store), ['ask', 'determinations:write']);
    const keys = ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'd'];
    const sent = (key: string, body: object = motor) =>
      other.ask('POST', 'determinations', body, { 'idempotency-key': key });
    const all = await Promise.all(keys.map((key) => sent(key)));
    expect(all.map(({ status }) => status)).toEqual(keys.map(() => 201));
    const ids = all.map(({ body }) => (body as { id: string }).id);
    expect(keys.map((key) => ids[keys.indexOf(key)])).toEqual(ids);
    const again = await sent('a');
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
    expect(again.body).toEqual(all[0]?.body);
    expect(again.headers.location).toBe(all[0]?.headers.location);
    const otherwise = await sent('a', { ...motor, id: 'another' });
    expect(otherwise).toMatchObject({ status: 422, body: { code: 'key-used-otherwise' } });
    expect(await verify(store, scopeOf(other.organisation))).toMatchObject({ events: 4, faults: [] });
  });

  it('leaves no key behind where nothing was kept', async () => {
    const scope = await newOrganisation(store);
    const one = await judged(scope, 'a');
    const [created_at, expires_at] = [NOON.toISOString(), '2099-01-01T00:00:00.000Z'];
    const once = () => ({
      ...{ route: 'POST /determinations', key: 'k', request_hash: 'h', status: 201, headers: {} },
      ...{ response: '{}', created_at, expires_at },
    });
    const stale = { key: 'status:2025-61', value: 'in-force', who: 'w', when: '2026-11-20', paper: 'p' };
    expect(await keepTogether(store, scope, one, [stale], once)).toBeNull();
    const { house: settled } = await standingOf(store, corpora, scope);
    expect(await keepTogether(store, scope, one, settled, once)).not.toBeNull();
    await expect(keepTogether(store, scope, one, settled, once)).rejects.toMatchObject({ code: '23505' });
    expect(await verify(store, scope)).toMatchObject({ events: 1, faults: [] });
  });

  it('is made anew where a settling or the law is another by the time it is kept', async () => {
    const other = await program(server, await newHouse(store), ['ask', 'determinations:write']);
    expect((await ask(other)).outcome).toMatchObject({ settled: false });
    // As another replica would: this one is not told.
    await settle(other.organisation, 'in-force');
    expect((await ask(other)).outcome).toMatchObject({ settled: true, atLeast: 'licence' });
    const later = newerLaw('2026-12-01', []);
    await adoptLaw(store, later);
    expect((await ask(other)).law).toBe(later.hash);
    expect((await verify(store, scopeOf(other.organisation))).faults).toEqual([]);
  });

  it('that the store refuses fails alone, and its neighbours are kept', async () => {
    const scope = await newOrganisation(store);
    const { house: settled } = await standingOf(store, corpora, scope);
    const sound = await Promise.all(['a', 'b', 'c'].map((id) => judged(scope, id)));
    const [first, ...others] = sound;
    if (first === undefined) return;
    const unsound = { ...first, answer: { ...first.answer, text: '{"a":"\\u0000"}' } };
    const ended = await Promise.allSettled(
      [first, unsound, ...others].map((one) => keepTogether(store, scope, one, settled)),
    );
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await verify(store, scope)).toMatchObject({ events: 3, faults: [] });
  });

  it('was made with a law or a settling that no longer stands: nothing is kept', async () => {
    const scope = await newOrganisation(store);
    const one = await judged(scope, 'a');
    const stale = { key: 'status:2025-61', value: 'in-force', who: 'w', when: '2026-11-20', paper: 'p' };
    expect(await keepTogether(store, scope, one, [stale])).toBeNull();
    expect(await keepTogether(store, scope, { ...one, corpusHash: shipped().hash }, [])).toBeNull();
    expect(await verify(store, scope)).toMatchObject({ events: 0, faults: [] });
  });
});
