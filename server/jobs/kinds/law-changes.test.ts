import { readFileSync } from 'node:fs';
import type { Act } from '@ytterby/engine';
import { checkTransaction } from '@ytterby/facts';
import { decide, type Query } from '@ytterby/facts/parties';
import { shipped } from '@ytterby/law';
import { beforeEach, expect, it } from 'vitest';
import { verify } from '../../audit/read.ts';
import { answer, keep } from '../../determinations/keep.ts';
import { replay } from '../../determinations/replay.ts';
import { adoptLaw } from '../../law/adopt.ts';
import { corporaOf } from '../../law/corpora.ts';
import { newId } from '../../store/id.ts';
import type { Scope } from '../../store/scope.ts';
import type { Store } from '../../store/store.ts';
import { json } from '../../store/values.ts';
import { LISTED_LATER, laterThan, newerLaw } from '../../testing/newer-law.ts';
import { newOrganisation, onBothStores } from '../../testing/stores.ts';
import { enqueue } from '../enqueue.ts';
import { runDueJobs } from '../runner.ts';

const file = new URL('../../../samples/transactions/motor-de-us.json', import.meta.url);
const motor = JSON.parse(readFileSync(file, 'utf8'));
const checked = checkTransaction(motor, shipped().corpus);
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
const { transaction } = checked;

const resumed: Act = {
  ...{ kind: 'resume', by: '2025-61', of: ['2025-61'] },
  ...{ published: '2026-11-20', from: '2026-11-21' },
};

onBothStores('when the law changes', ({ open }) => {
  const corpora = corporaOf();
  let store: Store;
  let scope: Scope;
  beforeEach(async () => {
    store = await open();
    await adoptLaw(store);
    scope = await newOrganisation(store);
  });

  const at = new Date().toISOString();
  const keepParty = async (name: string): Promise<string> => {
    const id = newId();
    const query: Query = { name, country: 'DE' };
    const row = { id, organisation_id: scope.organisation, reference: name, name, document: json(query) };
    await store.within(scope, (db) =>
      db
        .insertInto('parties')
        .values({ ...row, created_at: at, updated_at: at })
        .execute(),
    );
    return id;
  };
  const keepTransaction = async (followsDay = false, today = '2026-11-23'): Promise<string> => {
    const id = newId();
    await store.within(scope, async (db) => {
      const row = { id, organisation_id: scope.organisation, reference: id, document: json(transaction) };
      await db
        .insertInto('transactions')
        .values({ ...row, on_day: transaction.on, follows_day: followsDay, created_at: at, updated_at: at })
        .execute();
      const settings = { today, all: false, screen: true, assume: {} };
      await keep(db, scope, await answer(db, corpora, { transaction, settings }), { transactionId: id });
    });
    return id;
  };
  const answersTo = (id: string) =>
    store.within(scope, (db) =>
      db
        .selectFrom('determinations')
        .select(['id', 'occasion', 'at_least', 'at_most', 'on_day'])
        .where('transaction_id', '=', id)
        .orderBy('id')
        .execute(),
    );
  const tasks = () =>
    store.within(scope, (db) =>
      db.selectFrom('tasks').select(['kind', 'state']).orderBy('kind').orderBy('id').execute(),
    );

  it('asks transactions anew and screens parties in both directions, once, and every answer stays replayable', async () => {
    const id = await keepTransaction();
    await keepParty(LISTED_LATER);
    await keepParty('A party that nobody would list');
    const later = newerLaw('2026-12-01', [resumed], [LISTED_LATER]);
    const now = () => new Date('2026-12-01T04:00:00Z');
    expect((await adoptLaw(store, later)).kind).toBe('adopted');
    expect((await adoptLaw(store, later)).kind).toBe('in-use');
    expect(await runDueJobs(store, { corpora, now })).toBe(2);

    const answers = await answersTo(id);
    expect(answers.map(({ occasion, at_least, at_most }) => [occasion, at_least, at_most])).toEqual([
      ['asked', 'none', 'licence'],
      ['law', 'licence', 'licence'],
    ]);
    const hits = await store.within(scope, (db) => db.selectFrom('hits').select(['state', 'list']).execute());
    expect(hits).toEqual([{ state: 'open', list: 'official' }]);
    const asked = [
      { kind: 'answer-changed', state: 'open' },
      { kind: 'review-hit', state: 'open' },
    ];
    expect(await tasks()).toEqual(asked);

    // At least once: the same jobs again change nothing.
    await store.within(scope, async (db) => {
      const payload = { list: 'official', before: shipped().hash, after: later.hash };
      await enqueue(db, { kind: 'rescreen', organisation: scope.organisation, payload });
      await enqueue(db, {
        kind: 'redetermine',
        organisation: scope.organisation,
        payload: { occasion: 'law' },
      });
    });
    expect(await runDueJobs(store, { corpora, now })).toBe(2);
    expect(await answersTo(id)).toHaveLength(2);
    expect(await tasks()).toEqual(asked);

    for (const one of answers) {
      // With laws of its own that were never loaded: as a program started later would.
      const again = await store.within(scope, (db) => replay(db, corporaOf(), one.id));
      expect(again).toMatchObject({ same: true, damage: [] });
    }
    expect((await verify(store, scope)).faults).toEqual([]);
    const dead = await store.asSystem((db) =>
      db.selectFrom('jobs').select('fault').where('state', '!=', 'done').execute(),
    );
    expect(dead).toEqual([]);
  });

  it('opens a clearing again when its list says something else, with the reason, and no other hit', async () => {
    const first = newerLaw('2026-12-01', [], [LISTED_LATER]);
    await adoptLaw(store, first);
    const [cleared, kept] = [await keepParty(LISTED_LATER), await keepParty(`${LISTED_LATER} Ltd`)];
    const screen = (before: string | null, after: string) =>
      store.within(scope, (db) =>
        enqueue(db, {
          ...{ kind: 'rescreen', organisation: scope.organisation },
          payload: { list: 'official', before, after },
        }),
      );
    await screen(null, first.hash);
    await runDueJobs(store, { corpora });
    const hitOf = (party: string) =>
      store.within(scope, (db) =>
        db
          .selectFrom('hits')
          .select(['id', 'state', 'review'])
          .where('party_id', '=', party)
          .executeTakeFirstOrThrow(),
      );
    const { id, review } = await hitOf(cleared);
    const decided = decide(
      { ...review, settings: { ...review.settings, fourEyes: false } },
      { verdict: 'clear', person: 'Reviewer', reason: 'another address', at },
    );
    if (decided.kind === 'fault') throw new Error(JSON.stringify(decided.fault));
    await store.within(scope, (db) =>
      db
        .updateTable('hits')
        .set({ state: decided.review.state, review: json(decided.review) })
        .where('id', '=', id)
        .execute(),
    );
    expect((await hitOf(cleared)).state).toBe('cleared');

    // A new version that says the same is the same list.
    const same = laterThan(first, '2026-12-02', []);
    await adoptLaw(store, same);
    await runDueJobs(store, { corpora });
    expect((await hitOf(cleared)).state).toBe('cleared');

    const more = laterThan(first, '2026-12-03', ['Nobody that is kept here']);
    await adoptLaw(store, more);
    await runDueJobs(store, { corpora });
    const again = await hitOf(cleared);
    expect(again.state).toBe('open');
    expect(again.review.history.at(-1)).toMatchObject({ act: 'reopened', reason: 'list-version-changed' });
    expect((await hitOf(kept)).review.history).toEqual([]);
    // Once: the same version again opens nothing.
    await screen(same.hash, more.hash);
    await runDueJobs(store, { corpora });
    expect((await hitOf(cleared)).review.history).toHaveLength(again.review.history.length);
    expect((await verify(store, scope)).faults).toEqual([]);
  });

  it('lets a hit go when its record leaves the list', async () => {
    const before = newerLaw('2026-12-01', [], [LISTED_LATER]);
    await adoptLaw(store, before);
    await keepParty(LISTED_LATER);
    const screen = (payload: unknown) =>
      store.within(scope, (db) =>
        enqueue(db, { kind: 'rescreen', organisation: scope.organisation, payload }),
      );
    await screen({ list: 'official', before: null, after: before.hash });
    await runDueJobs(store, { corpora });
    expect(await tasks()).toEqual([{ kind: 'review-hit', state: 'open' }]);
    await adoptLaw(store, newerLaw('2026-12-02', []));
    await runDueJobs(store, { corpora });
    expect(await tasks()).toEqual([{ kind: 'review-hit', state: 'dismissed' }]);
  });

  it('asks a standing question anew on the day a suspension ends, and only then', async () => {
    const suspended: Act = {
      ...{ kind: 'suspend', by: '2026-99', of: ['2025-61'], key: 'status:2025-61' },
      ...{ published: '2026-11-10', from: '2026-11-11', until: '2027-01-10' },
    };
    await adoptLaw(store, newerLaw('2026-11-24', [suspended]));
    const id = await keepTransaction(true);
    const dayOf = async (now: Date) => {
      await store.asSystem((db) =>
        enqueue(db, { kind: 'day', organisation: null, key: now.toISOString(), payload: { day: '' } }),
      );
      await runDueJobs(store, { corpora, now: () => now });
    };
    await dayOf(new Date('2027-01-10T15:59:00Z'));
    expect((await answersTo(id)).map(({ on_day, at_most }) => [on_day, at_most])).toEqual([
      ['2026-11-23', 'none'],
    ]);
    await dayOf(new Date('2027-01-10T16:01:00Z'));
    expect((await answersTo(id)).map(({ on_day, at_most }) => [on_day, at_most])).toEqual([
      ['2026-11-23', 'none'],
      ['2027-01-11', 'licence'],
    ]);
    expect((await tasks()).map(({ kind }) => kind)).toEqual(['answer-changed', 'law-turns']);
  });
});
