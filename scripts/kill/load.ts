/**
 * A process under a mixed load until it is killed: `node load.ts FILE ORGANISATION`, with the store in
 * `YTTERBY_KILL_STORE`. What the store has taken is written to the file, line by line.
 */
import { openSync, readFileSync, writeSync } from 'node:fs';
import { checkTransaction } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import {
  answer,
  corporaOf,
  enqueue,
  json,
  keep,
  newId,
  openStore,
  recordEvent,
  type Scope,
  type StoreAt,
  startJobs,
} from '@ytterby/server';
import type { Acknowledged } from './acknowledged.ts';
import { effect } from './effect.ts';

const [file = '', organisation = ''] = process.argv.slice(2);
const opened = await openStore(JSON.parse(process.env.YTTERBY_KILL_STORE ?? '{}') as StoreAt);
if ('code' in opened) throw new Error(JSON.stringify(opened));
const store = opened;
const output = openSync(file, 'a');
const say = (taken: Acknowledged): void => {
  writeSync(output, `${JSON.stringify(taken)}\n`);
};

const sample = new URL('../../samples/transactions/motor-de-us.json', import.meta.url);
const checked = checkTransaction(JSON.parse(readFileSync(sample, 'utf8')), shipped().corpus);
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
const { transaction } = checked;
const corpora = corporaOf();
const scope: Scope = {
  organisation,
  actor: { kind: 'command', id: 'kill', name: 'Load' },
  request: newId(),
};

async function makeItem(): Promise<string> {
  const [id, mark, at] = [newId(), newId(), new Date().toISOString()];
  await store.within(scope, async (db) => {
    const row = { id, organisation_id: organisation, reference: id, document: json({ mark }) };
    await db
      .insertInto('items')
      .values({ ...row, created_at: at, updated_at: at })
      .execute();
    await recordEvent(db, scope, { verb: 'created', object: { kind: 'item', id }, after: { mark } });
  });
  say({ kind: 'item', id, mark });
  return id;
}

async function changeItem(id: string): Promise<void> {
  const version = await store.within(scope, async (db) => {
    const row = await db
      .updateTable('items')
      .set((set) => ({ version: set('version', '+', 1) }))
      .where('id', '=', id)
      .returning('version')
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, { verb: 'changed', object: { kind: 'item', id }, after: row });
    return row.version;
  });
  say({ kind: 'change', id, version });
}

async function determine(): Promise<void> {
  const settings = { today: '2026-11-23', all: false, screen: true, assume: {} };
  const [{ id }, hash] = await store.within(scope, async (db) => {
    const judged = await answer(db, corpora, { transaction, settings });
    return [await keep(db, scope, judged), judged.answer.hash] as const;
  });
  say({ kind: 'determination', id, hash });
}

async function putJob(item: string): Promise<void> {
  const id = await store.within(scope, (db) =>
    enqueue(db, { kind: 'effect', organisation, payload: { item } }),
  );
  say({ kind: 'job', id, item });
}

async function loop(): Promise<never> {
  for (;;) {
    const item = await makeItem();
    await putJob(item);
    await changeItem(item);
    await determine();
  }
}

startJobs(store, { kinds: [effect], corpora, leaseSeconds: 2, restSeconds: 0.05, atOnce: 2 });
// A store that is killed under us fails whatever is under way; the process has nothing left to do then.
await Promise.all([loop(), loop(), loop(), loop()]);
