/**
 * The samples that the program ships with, as rows of an organisation that wants to try it. Their references begin with
 * `sample/`, so that they can be told apart and put away.
 */
import { readFileSync } from 'node:fs';
import { checkTransaction } from '@ytterby/facts';
import type { Query } from '@ytterby/facts/parties';
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/index.ts';
import { answer, keep } from '../determinations/index.ts';
import { billsOf } from '../imports/boms.ts';
import { readBomFile, readRates } from '../intake/index.ts';
import type { Corpora } from '../law/corpora.ts';
import type { Given } from '../routes/keep-document.ts';
import { listsInUse, screenKeptParty } from '../screening/index.ts';
import { shanghaiDay } from '../store/clock.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

const MARK = 'sample/';

const read = (path: string): string =>
  readFileSync(new URL(`../../samples/${path}`, import.meta.url), 'utf8');

type ItemSample = { readonly id: string; readonly name: string };

/** Parties of the sample transactions; made up, as their names say. */
const PARTIES: readonly Query[] = [
  { name: 'Motor maker in Germany', schema: 'Company', country: 'DE' },
  { name: 'Buyer of motors in the United States', schema: 'Company', country: 'US' },
  { name: 'Target maker in Germany', schema: 'Company', country: 'DE' },
];

/** Bills of materials that the samples have, and the rates of the one day on which they are priced. */
const BOMS = ['servo-motor', 'sputtering-tool', 'loudspeaker', 'wind-generator'];

async function sampleBoms(): Promise<readonly Given[]> {
  const rates = await readRates(Buffer.from(read('boms/rates.csv')));
  if ('faults' in rates) throw new Error('the sample rates cannot be read');
  const bills: Given[] = [];
  for (const name of BOMS) {
    const file = await readBomFile(Buffer.from(read(`boms/${name}.csv`)));
    if ('faults' in file) throw new Error(`the sample ${name} cannot be read`);
    bills.push(...billsOf({ ...file, bom: { ...file.bom, rates: rates.rates } }));
  }
  return bills;
}

export type Loaded = {
  readonly items: number;
  readonly parties: number;
  readonly boms: number;
  readonly transactions: number;
};

/** Puts in what is not there already. */
export async function loadSamples(
  db: Transaction<Tables>,
  scope: Scope,
  corpora: Corpora,
  now: Date,
): Promise<Loaded> {
  const at = now.toISOString();
  const own = { organisation_id: scope.organisation, created_at: at, updated_at: at, archived_at: null };
  const items = read('items/items.ndjson')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ItemSample);
  let [itemCount, partyCount, bomCount, transactionCount] = [0, 0, 0, 0];
  const has = async (
    table: 'items' | 'parties' | 'boms' | 'transactions',
    reference: string,
  ): Promise<boolean> => {
    const row = await db
      .selectFrom(table as 'items')
      .select('id')
      .where('reference', '=', reference)
      .where('archived_at', 'is', null)
      .executeTakeFirst();
    return row !== undefined;
  };
  for (const document of items) {
    const reference = `${MARK}${document.id}`;
    if (await has('items', reference)) continue;
    const row = {
      ...own,
      id: newId(),
      reference,
      name: document.name,
      document: json(document),
      classification: null,
    };
    await db.insertInto('items').values(row).execute();
    itemCount += 1;
  }
  const lists = await listsInUse(db, corpora);
  for (const [place, query] of PARTIES.entries()) {
    const reference = `${MARK}P-${place + 1}`;
    if (await has('parties', reference)) continue;
    const row = { ...own, id: newId(), reference, name: query.name, document: json(query) };
    await db.insertInto('parties').values(row).execute();
    await screenKeptParty(db, scope, { id: row.id, query }, lists, 'party');
    partyCount += 1;
  }
  for (const bill of await sampleBoms()) {
    const reference = `${MARK}${bill.reference}`;
    if (await has('boms', reference)) continue;
    const row = {
      ...own,
      id: newId(),
      reference,
      name: bill.name,
      document: json(bill.document),
      item_id: null,
    };
    await db.insertInto('boms').values(row).execute();
    bomCount += 1;
  }
  const { corpus } = (await corpora.current(db)).corpus;
  for (const file of ['motor-de-us', 'terbium-cn-de']) {
    const reference = `${MARK}${file}`;
    const checked = checkTransaction(JSON.parse(read(`transactions/${file}.json`)), corpus);
    if ((await has('transactions', reference)) || 'faults' in checked) continue;
    const { transaction } = checked;
    const id = newId();
    await db
      .insertInto('transactions')
      .values({
        ...{ ...own, id, reference, document: json(transaction), on_day: transaction.on },
        ...{ follows_day: false, determination_id: null, confirmed_corpus_hash: null, confirmed_on: null },
      })
      .execute();
    const settings = { today: shanghaiDay(now), all: false, screen: true, assume: {} };
    await keep(db, scope, await answer(db, corpora, { transaction, settings }), { transactionId: id });
    transactionCount += 1;
  }
  const loaded = { items: itemCount, parties: partyCount, boms: bomCount, transactions: transactionCount };
  await recordEvent(db, scope, {
    verb: 'samples-loaded',
    object: { kind: 'organisation', id: scope.organisation },
    after: loaded,
  });
  return loaded;
}

/** Puts the samples away, as a person would one by one. */
export async function putAwaySamples(db: Transaction<Tables>, scope: Scope, now: Date): Promise<Loaded> {
  const at = now.toISOString();
  const putAway = async (table: 'items' | 'parties' | 'boms' | 'transactions'): Promise<number> => {
    const done = await db
      .updateTable(table as 'items')
      .set({ archived_at: at, updated_at: at })
      .where('reference', 'like', `${MARK}%`)
      .where('archived_at', 'is', null)
      .executeTakeFirst();
    return Number(done.numUpdatedRows);
  };
  const done = {
    items: await putAway('items'),
    parties: await putAway('parties'),
    boms: await putAway('boms'),
    transactions: await putAway('transactions'),
  };
  await recordEvent(db, scope, {
    verb: 'samples-put-away',
    object: { kind: 'organisation', id: scope.organisation },
    after: done,
  });
  return done;
}
