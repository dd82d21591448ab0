/**
 * Writes a small store in the form that a release has, as a backup: `node scripts/released-store.ts LAST`, where LAST is
 * the release's newest step. Kept beside the steps, so that every later step is tried on rows of that release.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTransaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import {
  adoptLaw,
  answer,
  backupLines,
  corporaOf,
  json,
  keep,
  newId,
  recordEvent,
  writeBackup,
} from '@ytterby/server';
import { openDatabase, storeOver } from '../server/store/database.ts';
import { migrate } from '../server/store/migrate.ts';
import { migrations } from '../server/store/migrations/index.ts';

const last = Number(process.argv[2]);
const steps = migrations.filter(({ number }) => number <= last);
const folder = mkdtempSync(join(tmpdir(), 'ytterby-released-'));
const database = await openDatabase({ folder });
if ('code' in database) throw new Error(JSON.stringify(database));
const fault = await migrate(database.db, steps);
if (fault !== null) throw new Error(JSON.stringify(fault));

const store = storeOver(database);
await adoptLaw(store);
const organisation = newId();
await store.asSystem((db) =>
  db.insertInto('organisations').values({ id: organisation, name: 'Sample organisation' }).execute(),
);
const actor = { kind: 'command', id: 'released-store', name: 'Sample' } as const;
const scope = { organisation, actor, request: newId() };
const at = new Date().toISOString();
const sample = new URL('../samples/transactions/motor-de-us.json', import.meta.url);
const checked = checkTransaction(JSON.parse(readFileSync(sample, 'utf8')), shipped().corpus);
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
const { transaction } = checked;

await store.within(scope, async (db) => {
  const dated = { organisation_id: organisation, created_at: at, updated_at: at };
  const item = { id: newId(), reference: 'M-100', name: 'Servo motor', document: json({ madeIn: 'DE' }) };
  await db
    .insertInto('items')
    .values({ ...item, ...dated })
    .execute();
  await recordEvent(db, scope, { verb: 'created', object: { kind: 'item', id: item.id } });
  const party = {
    id: newId(),
    reference: 'P-1',
    name: 'Sample buyer',
    document: json({ name: 'Sample buyer' }),
  };
  await db
    .insertInto('parties')
    .values({ ...party, ...dated })
    .execute();
  const row = { id: newId(), reference: 'T-1', document: json(transaction), on_day: transaction.on };
  await db
    .insertInto('transactions')
    .values({ ...row, ...dated })
    .execute();
  const settings = { today: '2026-11-23', all: false, screen: true, assume: {} };
  await keep(db, scope, await answer(db, corporaOf(), { transaction, settings }));
});
const file = fileURLToPath(new URL(`../server/store/migrations/released/step-${last}.gz`, import.meta.url));
await writeBackup(file, backupLines(database));
await database.close();
rmSync(folder, { recursive: true, force: true });
console.log(file);
