/**
 * Draws shipment after shipment, several at a time, and says on standard output which were acknowledged, until it is
 * killed: `node draw-until-killed.fixture.ts STORE SCOPE LICENCE FROM`.
 */
import { shippedCorpus } from '@ytterby/law';
import { openStore } from '../store/open.ts';
import { drawFor } from './draw.ts';

const [at = '{}', scopeText = '{}', licence = '', from = '0'] = process.argv.slice(2);
const scope = JSON.parse(scopeText);
const store = await openStore(JSON.parse(at));
if ('code' in store) throw new Error(JSON.stringify(store));
const { lists } = shippedCorpus;

let next = Number(from);
async function hand(): Promise<void> {
  for (;;) {
    const id = `S-${next++}`;
    const shipment = {
      ...{ id, on: '2026-11-02', endUser: { name: 'Motor maker in Germany' }, destination: 'DE' },
      lines: [{ entry: '1C904.a.1', quantity: { amount: '0.003', unit: 'kg' } }],
    };
    const now = new Date('2026-11-23T04:00:00Z');
    const made = await (store as Exclude<typeof store, { code: string }>).within(scope, (db) =>
      drawFor({ db, scope, now, today: '2026-11-23' }, { licence, name: '', shipment }, lists),
    );
    process.stdout.write(`${id} ${made.kind}\n`);
  }
}
await Promise.all([hand(), hand(), hand(), hand()]);
