/**
 * The desk's own work: every kind of document printed as a house does over a day, shipments drawn by many hands at once
 * from one licence on both stores, and the clocks of a whole year. No figure has a bar.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dueAfter, type Licence, type Shipment } from '@ytterby/desk';
import { checkRecord, documentKinds, layOut, type Paper } from '@ytterby/desk/documents';
import { toDocx, toPdf } from '@ytterby/desk/documents/print';
import { shippedCorpus } from '@ytterby/law';
import { openStore, type Scope, type Store, type StoreAt } from '@ytterby/server';
import pg from 'pg';
import { startPostgresql } from '../../scripts/services/postgresql.ts';
import { drawFor } from '../../server/desk/draw.ts';
import { issueLicence } from '../../server/desk/licences.ts';
import type { Figure, Measured } from '../figure.ts';
import { microsecondsPerCall, millisecondsOf } from '../measure.ts';

const samples = new URL('../../samples/documents/', import.meta.url);

const papers = (): readonly Paper[] =>
  documentKinds.flatMap((kind) => {
    const checked = checkRecord(JSON.parse(readFileSync(new URL(`${kind}.json`, samples), 'utf8')));
    if ('faults' in checked) throw new Error(`the sample of ${kind} has faults`);
    const { record } = checked;
    return (['zh-CN', 'en'] as const).map((language) => layOut(record, { kind: 'draft' }, language));
  });

async function perSecond(print: (paper: Paper) => Promise<unknown>): Promise<Measured> {
  const all = papers();
  const milliseconds = await millisecondsOf(async () => {
    for (const paper of all) await print(paper);
  }, 3);
  return {
    value: (all.length * 1000) / milliseconds,
    note: `${documentKinds.length} kinds in Chinese and in English, one after the other`,
  };
}

const DAY = '2026-11-23';
const now = new Date(`${DAY}T04:00:00Z`);
/** Hands at once, and shipments of each; every shipment is sent twice, as a line that was cut off sends again. */
const HANDS = 20;
const EACH = 25;

const licence: Licence = {
  ...{ kind: 'general', number: 'L-1', issuedOn: '2026-01-05', validFrom: '2026-01-05' },
  ...{ validUntil: '2028-12-31', endUsers: [{ name: 'Motor maker in Germany' }], destinations: ['DE'] },
  items: [{ line: '1', entry: '1C904', quantity: { amount: '100000', unit: 'kg', decimals: 3 } }],
  ...{ endUses: [], conditions: [], warnAt: '0.8' },
};
const shipment = (id: string): Shipment => ({
  ...{ id, on: '2026-11-02', endUser: { name: 'Motor maker in Germany' }, destination: 'DE' },
  lines: [{ entry: '1C904.a.1', quantity: { amount: '3', unit: 'kg' } }],
});

async function drawing(store: Store): Promise<number> {
  const organisation = crypto.randomUUID();
  const scope: Scope = { organisation, actor: { kind: 'command', id: 'b', name: 'bench' }, request: 'bench' };
  await store.asSystem((db) =>
    db.insertInto('organisations').values({ id: organisation, name: 'Bench' }).execute(),
  );
  const made = await store.within(scope, (db) =>
    issueLicence({ db, scope, now, today: DAY }, { reference: 'L', name: '', licence, application: null }),
  );
  if ('refusal' in made) throw new Error(JSON.stringify(made.refusal));
  const wanted = { licence: made.licence.id, name: '' };
  let drawn = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: HANDS }, async (_, hand) => {
      for (let turn = 0; turn < EACH * 2; turn += 1) {
        const one = { ...wanted, shipment: shipment(`S-${hand}-${turn >> 1}`) };
        const found = await store.within(scope, (db) =>
          drawFor({ db, scope, now, today: DAY }, one, shippedCorpus.lists),
        );
        if (found.kind === 'refused') throw new Error(JSON.stringify(found.refusal));
        if (found.kind === 'drawn') drawn += 1;
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  if (drawn !== HANDS * EACH) throw new Error(`${drawn} were drawn`);
  return (HANDS * EACH * 2) / seconds;
}

async function onStore(at: StoreAt): Promise<Measured> {
  const store = await openStore(at);
  if ('code' in store) throw new Error(JSON.stringify(store));
  try {
    await drawing(store);
    const value = await drawing(store);
    return { value, note: `${HANDS} hands, ${HANDS * EACH} shipments, each sent twice and drawn once` };
  } finally {
    await store.close();
  }
}

async function embedded(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-bench-'));
  try {
    return await onStore({ folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function postgresql(): Promise<Measured> {
  const server = await startPostgresql([]);
  if (!server) throw new Error('no PostgreSQL is installed here');
  const name = `bench_${Date.now()}`;
  const run = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  try {
    await run(`create database ${name}`);
    const url = new URL(server.url);
    url.pathname = name;
    return await onStore({ databaseUrl: url.href }).finally(() => run(`drop database ${name} with (force)`));
  } finally {
    server.stop();
  }
}

/** Every day of 2025 as the day of acceptance, with the three periods that run from it. */
function yearOfClocks(): number {
  const { workingYears } = shippedCorpus.lists;
  let days = 0;
  for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2026, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (const period of [45, 20, 10]) if (dueAfter(day, period, workingYears).kind === 'day') days += 1;
  }
  return days;
}

const figure = (name: string, unit: string, measure: () => Measured | Promise<Measured>): Figure => ({
  ...{ name, unit, bar: null },
  measure: async () => measure(),
});

export const figures: readonly Figure[] = [
  figure('desk.pdf', 'documents/s', () => perSecond(toPdf)),
  figure('desk.docx', 'documents/s', () => perSecond(toDocx)),
  figure('desk.draws embedded', 'draws/s', embedded),
  figure('desk.draws postgresql', 'draws/s', postgresql),
  figure('desk.year-of-clocks', 'us/year', () => ({
    value: microsecondsPerCall(yearOfClocks),
    note: `${yearOfClocks()} periods of 45, 20 and 10 working days from each day of 2025`,
  })),
];
