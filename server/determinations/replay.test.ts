import { readFileSync } from 'node:fs';
import { checkTransaction, type Transaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { adoptLaw } from '../law/adopt.ts';
import { corporaOf } from '../law/corpora.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import { answer, keep, type Question } from './keep.ts';
import { replay } from './replay.ts';

const file = new URL('../../samples/transactions/motor-de-us.json', import.meta.url);
const checked = checkTransaction(JSON.parse(readFileSync(file, 'utf8')), shipped().corpus);
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
const question = (transaction: Transaction): Question => ({
  transaction,
  settings: { today: '2026-11-23', all: false, screen: true, assume: {} },
});

onBothStores('a stored determination', ({ open }) => {
  const corpora = corporaOf();
  let store: Store;
  let scope: Scope;
  beforeAll(async () => {
    store = await open();
    await adoptLaw(store);
    scope = await newOrganisation(store);
  });
  const stored = (): Promise<string> =>
    store.within(scope, async (db) => {
      const judged = await answer(db, corpora, question(checked.transaction));
      return (await keep(db, scope, judged)).id;
    });

  it('is made again to the byte, whatever the house settles later', async () => {
    const id = await stored();
    await store.within(scope, (db) =>
      db
        .insertInto('settlings')
        .values({
          ...{ id, organisation_id: scope.organisation, key: 'status:2025-61', value: 'in-force' },
          ...{ who: 'Trade compliance', when: '2026-11-20', paper: 'notice in hand' },
          created_at: new Date().toISOString(),
        })
        .execute(),
    );
    const again = await store.within(scope, (db) => replay(db, corpora, id));
    expect(again).toMatchObject({ same: true, damage: [], differences: [], law: shipped().hash });
    const later = await stored();
    const rows = await store.within(scope, (db) =>
      db.selectFrom('determinations').select(['settled', 'at_least']).where('id', '=', later).execute(),
    );
    expect(rows).toEqual([{ settled: true, at_least: 'licence' }]);
    expect((await store.within(scope, (db) => replay(db, corpora, later)))?.same).toBe(true);
  });

  it('is nobody else’s', async () => {
    const id = await stored();
    const other = await newOrganisation(store);
    expect(await store.within(other, (db) => replay(db, corpora, id))).toBeNull();
  });

  it('shows what was changed behind the program', async () => {
    const id = await stored();
    await store.asSystem(async (db) => {
      await sql`reset role`.execute(db);
      await sql`alter table determinations disable trigger determinations_append_only`.execute(db);
      await sql`update determinations set answer = jsonb_set(answer, '{outcome,atLeast}', '"none"')
        where id = ${id}`.execute(db);
    });
    const again = await store.within(scope, (db) => replay(db, corpora, id));
    expect(again).toMatchObject({ same: false, damage: ['answer-changed'] });
    expect(again?.differences.map(({ path }) => path)).toEqual(['outcome/atLeast']);
  });
});
