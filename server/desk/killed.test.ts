/** A process that draws is killed in the middle of it, again and again: no acknowledged draw is lost, no sum is wrong. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { verify } from '../audit/index.ts';
import { openStore } from '../store/open.ts';
import type { Scope } from '../store/scope.ts';
import type { StoreAt } from '../store/store.ts';
import { newOrganisation, onBothStores } from '../testing/stores.ts';
import { issueLicence } from './licences.ts';

const program = fileURLToPath(new URL('./draw-until-killed.fixture.ts', import.meta.url));
const KILLS = 3;
const ACKNOWLEDGED = 40;

/** Runs the program until so many draws are acknowledged, then kills it; the acknowledged shipments. */
function drawAndKill(at: StoreAt, scope: Scope, licence: string, from: number): Promise<string[]> {
  const child = spawn(process.execPath, [
    ...[program, JSON.stringify(at), JSON.stringify(scope), licence, String(from)],
  ]);
  let text = '';
  let errors = '';
  child.stderr.on('data', (bytes) => {
    errors += bytes;
  });
  child.stdout.on('data', (bytes) => {
    text += bytes;
    if (text.split('\n').length > ACKNOWLEDGED) child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`ended by itself (${code}): ${errors.slice(-2000)}`));
      // A line that was cut was not acknowledged to anybody.
      const whole = text.slice(0, text.lastIndexOf('\n') + 1);
      resolve(
        whole.split('\n').flatMap((line) => (line.endsWith(' drawn') ? [line.split(' ')[0] ?? ''] : [])),
      );
    });
  });
}

onBothStores('draws of a process that is killed', ({ place }) => {
  it('are all there or not at all', async () => {
    const at = await place();
    const first = await openStore(at);
    if ('code' in first) throw new Error(JSON.stringify(first));
    const scope = await newOrganisation(first);
    const now = new Date('2026-11-23T04:00:00Z');
    const made = await first.within(scope, (db) =>
      issueLicence(
        { db, scope, now, today: '2026-11-23' },
        {
          ...{ reference: 'L-1', name: '', application: null },
          licence: {
            ...{ kind: 'general', number: 'L-1', issuedOn: '2026-01-05', validFrom: '2026-01-05' },
            ...{ validUntil: '2028-12-31', endUsers: [{ name: 'Motor maker in Germany' }] },
            ...{ destinations: ['DE'], endUses: [], conditions: [], warnAt: '0.8' },
            items: [{ line: '1', entry: '1C904', quantity: { amount: '1000', unit: 'kg', decimals: 3 } }],
          },
        },
      ),
    );
    if ('refusal' in made) throw new Error(JSON.stringify(made.refusal));
    await first.close();
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      acknowledged.push(...(await drawAndKill(at, scope, made.licence.id, kill * 10_000)));
      const store = await openStore(at);
      if ('code' in store) throw new Error(JSON.stringify(store));
      const { shipments, draws, balance } = await store.within(scope, async (db) => ({
        shipments: await db.selectFrom('shipments').select('reference').execute(),
        draws: await db.selectFrom('draws').select('id').execute(),
        balance: await db.selectFrom('balances').select('quantity_taken').executeTakeFirstOrThrow(),
      }));
      const kept = new Set(shipments.map(({ reference }) => reference));
      expect(acknowledged.filter((reference) => !kept.has(reference))).toEqual([]);
      expect(kept.size).toBeGreaterThanOrEqual(acknowledged.length);
      expect(draws).toHaveLength(kept.size);
      expect(balance.quantity_taken).toBe(String(kept.size * 3));
      expect(await verify(store, scope)).toMatchObject({ faults: [], events: kept.size + 1 });
      await store.close();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED);
  }, 180_000);
});
