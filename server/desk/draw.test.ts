/** Balances under a thousand draws at once, each sent twice, on both stores. */
import { type Licence, type Shipment, writtenOf } from '@ytterby/desk';
import { shippedCorpus } from '@ytterby/law';
import { beforeAll, expect, it } from 'vitest';
import { verify } from '../audit/index.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import { balancesOf } from './balances.ts';
import { type At, correctFor, drawFor } from './draw.ts';
import { issueLicence } from './licences.ts';

const now = new Date('2026-11-23T04:00:00Z');
const today = '2026-11-23';

const licence: Licence = {
  kind: 'general',
  number: 'L-1',
  issuedOn: '2026-01-05',
  validFrom: '2026-01-05',
  validUntil: '2028-12-31',
  endUsers: [{ name: 'Motor maker in Germany' }],
  destinations: ['DE'],
  items: [{ line: '1', entry: '1C904', quantity: { amount: '1000', unit: 'kg', decimals: 3 } }],
  endUses: [],
  conditions: [],
  warnAt: '0.8',
};

const shipment = (id: string, amount: string): Shipment => ({
  id,
  on: '2026-11-02',
  endUser: { name: 'Motor maker in Germany' },
  destination: 'DE',
  lines: [{ entry: '1C904.a.1', quantity: { amount, unit: 'kg' } }],
});

onBothStores('draws', ({ open }) => {
  let store: Store;
  let scope: Scope;
  beforeAll(async () => {
    store = await open();
    scope = await newOrganisation(store);
  });

  const at = (db: At['db']): At => ({ db, scope, now, today });
  const issue = (reference: string, change: Partial<Licence> = {}): Promise<string> =>
    store.within(scope, async (db) => {
      const made = await issueLicence(at(db), {
        ...{ reference, name: '', licence: { ...licence, ...change }, application: null },
      });
      if ('refusal' in made) throw new Error(JSON.stringify(made.refusal));
      return made.licence.id;
    });
  const draw = (id: string, one: Shipment) =>
    store.within(scope, (db) =>
      drawFor(at(db), { licence: id, name: '', shipment: one }, shippedCorpus.lists),
    );
  const left = (id: string) =>
    store.within(scope, async (db) => {
      const [balance] = await balancesOf(db, id);
      const { quantity } = balance ?? {};
      return quantity && writtenOf({ ...quantity, units: quantity.granted - quantity.taken }).amount;
    });

  it('stop exactly at what was granted, whoever comes first, and each shipment counts once', async () => {
    const id = await issue('flood');
    // 500 shipments, each sent twice: a thousand draws at once, of 3 kg each where 1000 kg were granted.
    const wishes = [...Array(1000).keys()].map((at) => shipment(`S-${at % 500}`, '3'));
    const outcomes = await Promise.all(wishes.map((one) => draw(id, one)));
    const count = (kind: string) => outcomes.filter((one) => one.kind === kind).length;
    expect([count('drawn'), count('already-drawn'), count('refused')]).toEqual([333, 333, 334]);
    expect(await left(id)).toBe('1');
    const kept = await store.within(scope, (db) =>
      db.selectFrom('draws').select('id').where('licence_id', '=', id).execute(),
    );
    expect(kept).toHaveLength(333);
    const refused = outcomes.find((one) => one.kind === 'refused');
    expect(refused?.kind === 'refused' && refused.refusal).toMatchObject({
      code: 'clash',
      findings: [{ code: 'balance', fault: { code: 'beyond-balance', left: '1' } }],
    });
    expect(await verify(store, scope)).toMatchObject({ events: 334, faults: [] });
  }, 120_000);

  it('change nothing where one is refused', async () => {
    const id = await issue('refused');
    expect(await draw(id, shipment('S-1', '1000.001'))).toMatchObject({ kind: 'refused' });
    expect(await draw(id, { ...shipment('S-1', '1'), destination: 'US' })).toMatchObject({ kind: 'refused' });
    expect(await draw(id, { ...shipment('S-1', '1'), on: '2026-12-01' })).toMatchObject({
      refusal: { code: 'bad-input', faults: [{ code: 'not-yet-happened' }] },
    });
    expect(await left(id)).toBe('1000');
    expect(await draw(id, shipment('S-1', '1'))).toMatchObject({ kind: 'drawn' });
    expect(await draw(id, shipment('S-1', '2'))).toMatchObject({
      refusal: { code: 'clash', faults: [{ code: 'drawn-otherwise' }] },
    });
    expect(await left(id)).toBe('999');
  });

  it('are put right by a record, and the history stays', async () => {
    const id = await issue('corrected', { kind: 'individual', validUntil: '2026-12-31' });
    const first = await draw(id, shipment('S-1', '1000'));
    if (first.kind !== 'drawn') throw new Error('drawn');
    const stateOf = () =>
      store.within(scope, (db) => db.selectFrom('licences').select('state').where('id', '=', id).execute());
    expect(await stateOf()).toEqual([{ state: 'exhausted' }]);
    expect(await draw(id, shipment('S-2', '1'))).toMatchObject({ kind: 'refused' });
    const move = {
      event: 'correct',
      on: today,
      by: { id: 'a', roles: ['approver'] as const },
      reason: 'never left',
    };
    const lines = [{ line: '1', quantity: { amount: '0', unit: 'kg' } }];
    const unsigned = await store.within(scope, (db) =>
      correctFor(at(db), first.shipment.id, lines, { ...move, by: { id: 'p', roles: ['preparer'] } }),
    );
    expect(unsigned).toMatchObject({ refusal: { code: 'not-allowed' } });
    await store.within(scope, (db) => correctFor(at(db), first.shipment.id, lines, move));
    expect(await left(id)).toBe('1000');
    expect(await stateOf()).toEqual([{ state: 'reinstated' }]);
    const history = await store.within(scope, (db) =>
      db
        .selectFrom('draws')
        .select(['kind', 'reason'])
        .where('licence_id', '=', id)
        .orderBy('place')
        .execute(),
    );
    expect(history).toEqual([
      { kind: 'draw', reason: null },
      { kind: 'correction', reason: 'never left' },
    ]);
  });

  it('are refused by the store itself beyond what was granted', async () => {
    const id = await issue('bounds');
    const beyond = store.within(scope, (db) =>
      db.updateTable('balances').set({ quantity_taken: '1000001' }).where('licence_id', '=', id).execute(),
    );
    await expect(beyond).rejects.toThrow(/balances_check/);
  });
});
