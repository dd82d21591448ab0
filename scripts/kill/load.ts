/**
 * A process that checks what the kill before it left, and is then under a mixed load until it is killed itself. What the
 * store has taken is written to a file, line by line.
 */
import { openSync, readFileSync, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { checkTransaction, createDeterminer } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import {
  answer,
  corporaOf,
  enqueue,
  json,
  judgeWith,
  keep,
  keepTogether,
  newId,
  openStore,
  recordEvent,
  type Scope,
  type StoreAt,
  standingOf,
  startJobs,
} from '@ytterby/server';
import { type Acknowledged, readAcknowledged } from './acknowledged.ts';
import { check } from './check.ts';
import { effect } from './effect.ts';

/** What the process is told once it is needed: it has read itself in by then, and nothing of the store. */
export type Begin = {
  readonly at: StoreAt;
  /** Where it writes what the store has taken. */
  readonly file: string;
  /** Where the one that was killed before wrote, or null. */
  readonly before: string | null;
  readonly organisation: string;
};

const sample = new URL('../../samples/transactions/motor-de-us.json', import.meta.url);
const checked = checkTransaction(JSON.parse(readFileSync(sample, 'utf8')), shipped().corpus);
if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
const question = {
  transaction: checked.transaction,
  settings: { today: '2026-11-23', all: false, screen: true, assume: {} },
};
const corpora = corporaOf();
// The first answer of a process takes long; the load should not wait for it.
judgeWith(createDeterminer(shipped()), [], question, null);

// A process that is killed writes nothing at its end: what it compiled is kept for the next before.
flushCompileCache();
// Without the one that kills it, it has no end.
process.once('disconnect', () => process.exit());
const told = await new Promise<Begin>((go) => {
  process.once('message', (begin) => go(begin as Begin));
  process.send?.('ready');
});
const { organisation } = told;
const opened = await openStore(told.at);
if ('code' in opened) throw new Error(JSON.stringify(opened));
const store = opened;
const scope: Scope = {
  organisation,
  actor: { kind: 'command', id: 'kill', name: 'Load' },
  request: newId(),
};
if (told.before !== null) {
  // The store as the kill left it, before anything else is done to it.
  const taken = readAcknowledged(readFileSync(told.before, 'utf8'));
  process.send?.(await check(store, scope, taken, false));
}

const output = openSync(told.file, 'a');
const say = (taken: Acknowledged): void => {
  writeSync(output, `${JSON.stringify(taken)}\n`);
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
  const [{ id }, hash] = await store.within(scope, async (db) => {
    const judged = await answer(db, corpora, question);
    return [await keep(db, scope, judged), judged.answer.hash] as const;
  });
  say({ kind: 'determination', id, hash });
}

/** As a server keeps answers: together with those that wait. */
async function determineTogether(): Promise<void> {
  const { determiner, house } = await standingOf(store, corpora, scope);
  const judged = judgeWith(determiner, house, question, null);
  const kept = await keepTogether(store, scope, judged, house);
  if (kept === null) throw new Error('neither the law nor a settling changed');
  say({ kind: 'determination', id: kept.id, hash: judged.answer.hash });
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
    await determineTogether();
  }
}

startJobs(store, { kinds: [effect], corpora, leaseSeconds: 2, restSeconds: 0.05, atOnce: 2 });
// A store that is killed under us fails whatever is under way; the process has nothing left to do then.
await Promise.all([loop(), loop(), loop(), loop()]);
