/**
 * A stored answer: what it was made from is read, the answer is made, and both are kept with an event in one database
 * transaction.
 */
import type { Transaction as Act, Determiner, HouseSettling } from '@ytterby/facts';
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import type { Corpora } from '../law/corpora.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Occasion } from '../store/tables/determinations.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import { version } from '../version.ts';
import { type Basis, basisHashOf } from './basis.ts';
import type { Holdings } from './holdings.ts';
import { type Answer, judge } from './judge.ts';
import { officialList } from './lists.ts';

export type Question = {
  /** Checked by `checkTransaction` under the law in use. */
  readonly transaction: Act;
  readonly settings: Basis['settings'];
};

/** A question that was answered. */
export type Judged = {
  readonly basis: Basis;
  readonly basisHash: string;
  readonly corpusHash: string;
  readonly answer: Answer;
};

/** Answers a question with the law in use and what the house has settled; stores nothing. */
export async function answer(
  db: Transaction<Tables>,
  corpora: Corpora,
  question: Question,
  holdings: Holdings | null = null,
): Promise<Judged> {
  return judgeWith(await corpora.current(db), await houseOf(db), question, holdings);
}

/** Answers with a law, settlings and holdings that are at hand. */
export function judgeWith(
  determiner: Determiner,
  house: readonly HouseSettling[],
  { transaction, settings }: Question,
  holdings: Holdings | null,
): Judged {
  const lists = settings.screen ? [officialList(determiner.corpus)] : [];
  const basis: Basis = { transaction, settings, house, lists, ownership: holdings?.hash ?? null };
  const corpusHash = determiner.corpus.hash;
  return {
    ...{ basis, corpusHash, basisHash: basisHashOf(basis, corpusHash) },
    answer: judge(determiner, basis, holdings?.graph ?? null),
  };
}

/** What the organisation has settled and not withdrawn, in one order. */
export async function houseOf(db: Transaction<Tables>): Promise<readonly HouseSettling[]> {
  return db
    .selectFrom('settlings')
    .select(['key', 'value', 'who', 'when', 'paper'])
    .where('ended_at', 'is', null)
    .orderBy('key')
    .execute();
}

export type Kept = { readonly id: string; readonly createdAt: string };

/** Keeps an answer with its basis and an event. `transactionId` is the stored transaction it answers, if any. */
export async function keep(
  db: Transaction<Tables>,
  scope: Scope,
  judged: Judged,
  { transactionId = null, occasion = 'asked' }: { transactionId?: string | null; occasion?: Occasion } = {},
): Promise<Kept> {
  const { basis, basisHash, corpusHash, answer: made } = judged;
  const { on, knownAt, outcome } = made.document;
  const [id, createdAt] = [newId(), new Date().toISOString()];
  await db
    .insertInto('determinations')
    .values({
      ...{ id, organisation_id: scope.organisation, transaction_id: transactionId, occasion },
      ...{ on_day: on, known_at: knownAt },
      ...{ at_least: outcome.atLeast, at_most: outcome.atMost, settled: outcome.settled },
      ...{ answer: json(made.document), answer_hash: made.hash },
      ...{ corpus_hash: corpusHash, basis: json(basis), basis_hash: basisHash },
      ...{ engine: version, actor: json(scope.actor), created_at: createdAt },
    })
    .execute();
  if (transactionId !== null) {
    await db
      .updateTable('transactions')
      .set({ determination_id: id, confirmed_corpus_hash: corpusHash, confirmed_on: basis.settings.today })
      .where('id', '=', transactionId)
      .execute();
  }
  await recordEvent(db, scope, {
    verb: 'determined',
    object: { kind: 'determination', id },
    after: { transactionId, occasion, outcome, answer: made.hash, basis: basisHash, law: corpusHash },
  });
  return { id, createdAt };
}
