/** The contract's transaction as a dossier: the root row that the evaluators read. */
import { codeOf, type Row } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { endUse } from '@ytterby/law';
import type { Transaction } from '../transaction/transaction.ts';
import type { SettledKeys } from './classify-item.ts';
import { numberOf, originOf, truthOf } from './read-amounts.ts';
import { type ItemReading, readItems } from './read-items.ts';
import { type PartyFinder, readParties } from './read-parties.ts';
import { rowMaker } from './row-maker.ts';

export type Dossier = { readonly root: Row; readonly items: readonly ItemReading[] };

const nothingFound: PartyFinder = () => ({});

/**
 * Read a transaction that has passed its checks. `settled` resolves readings and rows that classification meets.
 * @example readTransaction({ on: '2026-11-23', activity: { kind: 'goods-export' } }, corpus, {}).items.length // 1
 */
export function readTransaction(
  transaction: Transaction,
  corpus: Corpus,
  settled: SettledKeys,
  find: PartyFinder = nothingFound,
): Dossier {
  const make = rowMaker(corpus.law.vocabulary);
  const { activity, licence } = transaction;
  const row = make.begin('transaction', '');
  const service = activity.kind === 'service';
  row.set('activity.act', service ? (activity.servedActivity ?? undefined) : activity.kind);
  row.set('activity.service', service);
  if (make.knows('activity.serviceKind')) row.set('activity.serviceKind', activity.service ?? undefined);
  row.set('activity.from', activity.from ?? undefined);
  row.set('activity.to', activity.to ?? undefined);
  row.set('activity.via', activity.via);
  row.set('activity.purpose', activity.purpose ?? undefined);
  row.set('activity.asked', truthOf(activity.askedCustomer), originOf(activity.askedCustomer));
  row.set('activity.knowledge', transaction.knowledge ?? undefined);
  row.set('licence.held', truthOf(licence?.held), originOf(licence?.held));
  row.set('licence.covers', truthOf(licence?.covers), originOf(licence?.covers));
  for (const [name, fact] of Object.entries(endUse)) {
    const value = transaction.endUse?.[name as keyof typeof endUse];
    row.set(
      fact.path,
      fact.type === 'number' ? numberOf(value as number) : truthOf(value as boolean),
      originOf(value),
    );
  }
  const items = readItems(transaction.items, make, corpus, settled);
  row.attach('party', readParties(transaction, make, corpus, find));
  row.attach(
    'item',
    items.map((item) => item.row),
  );
  row.attach('undertaking', undertakingRows(transaction, make));
  const root = row.done();
  return { root: { ...root, code: codeOf(root, make.plan) }, items };
}

function undertakingRows(transaction: Transaction, make: ReturnType<typeof rowMaker>): readonly Row[] {
  return (transaction.undertakings ?? []).map((one, at) => {
    const row = make.begin('undertaking', `/undertakings/${at}`);
    row.set('undertaking.bars', one.bars);
    const { to } = transaction.activity;
    const there =
      one.territories === undefined ? true : to == null ? undefined : one.territories.includes(to);
    const these = reachesItems(one.item, transaction.items);
    row.set('undertaking.reaches', there === false ? false : these === true ? there : these);
    return row.done();
  });
}

/** Whether a promise bears on the items at hand: it names one by id, by place or by name; open where that cannot be told. */
function reachesItems(named: string | undefined, items: Transaction['items']): boolean | undefined {
  if (named === undefined) return true;
  if (!items) return undefined;
  if (items.some((item, at) => named === item.id || named === String(at) || named === item.name)) return true;
  return items.every((item) => item.id != null) ? false : undefined;
}
