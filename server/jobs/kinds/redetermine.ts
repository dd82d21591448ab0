/**
 * Asks stored transactions anew: all of them where the law changed, and standing questions where the day turned to one
 * on which the law changes. An answer that differs is kept beside the old one, with a task for a person; one that
 * stands is noted as confirmed.
 */
import { turningDays } from '@ytterby/engine';
import { checkTransaction, type Determination, type Determiner, type HouseSettling } from '@ytterby/facts';
import type { Transaction } from 'kysely';
import { holdingsOf } from '../../determinations/holdings.ts';
import { houseOf, judgeWith, keep } from '../../determinations/keep.ts';
import { askedOn } from '../../determinations/standing-question.ts';
import { substanceOf } from '../../determinations/substance.ts';
import { shanghaiDay } from '../../store/clock.ts';
import type { Scope } from '../../store/scope.ts';
import type { Occasion } from '../../store/tables/determinations.ts';
import type { Tables } from '../../store/tables/index.ts';
import { openTask } from '../../tasks/open-task.ts';
import { jobKind } from '../job.ts';

export type RedeterminePayload = { readonly occasion: Exclude<Occasion, 'asked'> };

/** Transactions asked anew in one database transaction: few, so that others wait little. */
const PAGE = 20;

type Asked = 'changed' | 'stands' | 'not-due' | 'cannot-be-asked';

export const redetermine = jobKind<RedeterminePayload>('redetermine', async (context, { occasion }) => {
  const { within, corpora, now, resume } = context;
  const today = shanghaiDay(now());
  const tally: Record<Asked, number> = { changed: 0, stands: 0, 'not-due': 0, 'cannot-be-asked': 0 };
  let done = resume?.done ?? 0;
  for (let cursor = (resume?.cursor as string | undefined) ?? null; ; ) {
    const page = await within((db) => transactionsAfter(db, cursor));
    const last = page.at(-1);
    if (last === undefined) return { asked: done, ...tally };
    done += page.length;
    cursor = last.id;
    await within(
      async (db, scope) => {
        const with_ = { determiner: await corpora.current(db), house: await houseOf(db), today, occasion };
        for (const row of page) tally[await askAnew(db, scope, row, with_)] += 1;
      },
      { done, of: null, cursor },
    );
    // Others in this process have their turn between pages.
    await new Promise((go) => setImmediate(go));
  }
});

const transactionsAfter = (db: Transaction<Tables>, cursor: string | null) =>
  db
    .selectFrom('transactions as t')
    .innerJoin('determinations as d', 'd.id', 't.determination_id')
    .select(['t.id', 't.document', 't.follows_day', 't.confirmed_corpus_hash', 't.confirmed_on'])
    .select(['d.basis', 'd.answer', 'd.corpus_hash', 'd.on_day'])
    .where('t.archived_at', 'is', null)
    .$if(cursor !== null, (query) => query.where('t.id', '>', cursor ?? ''))
    .orderBy('t.id')
    .limit(PAGE)
    .execute();

type Row = Awaited<ReturnType<typeof transactionsAfter>>[number];
type Using = {
  readonly determiner: Determiner;
  readonly house: readonly HouseSettling[];
  readonly today: string;
  readonly occasion: RedeterminePayload['occasion'];
};

/** Can the answer have changed since it was last known to stand? */
function isDue(row: Row, { determiner, today, occasion }: Using): boolean {
  if (occasion === 'settling' || occasion === 'party') return true;
  if ((row.confirmed_corpus_hash ?? row.corpus_hash) !== determiner.corpus.hash) return true;
  const since = row.confirmed_on ?? row.on_day;
  return (
    row.follows_day && turningDays(determiner.corpus.corpus.law).some((day) => since < day && day <= today)
  );
}

async function askAnew(db: Transaction<Tables>, scope: Scope, row: Row, using: Using): Promise<Asked> {
  if (!isDue(row, using)) return 'not-due';
  const { determiner, house, today, occasion } = using;
  const document = askedOn(row.document, row.follows_day, today);
  const checked = checkTransaction(document, determiner.corpus.corpus);
  if ('faults' in checked) return cannotAsk(db, scope, row, checked.faults);
  const { ownership } = row.basis;
  const question = { transaction: checked.transaction, settings: { ...row.basis.settings, today } };
  const holdings = ownership === null ? null : await holdingsOf(db, ownership);
  const judged = judgeWith(determiner, house, question, holdings);
  if (substanceOf(judged.answer.document) === substanceOf(row.answer)) {
    await db
      .updateTable('transactions')
      .set({ confirmed_corpus_hash: judged.corpusHash, confirmed_on: today })
      .where('id', '=', row.id)
      .execute();
    return 'stands';
  }
  await keep(db, scope, judged, { transactionId: row.id, occasion });
  await openTask(db, scope, {
    ...{ kind: 'answer-changed', object: { kind: 'transaction', id: row.id }, key: `answer:${row.id}` },
    fields: { was: spanOf(row.answer), is: spanOf(judged.answer.document), because: occasion },
  });
  return 'changed';
}

const spanOf = ({ outcome }: Determination) => ({ atLeast: outcome.atLeast, atMost: outcome.atMost });

/** The law in use no longer knows what the document names: a person must write it anew. */
async function cannotAsk(
  db: Transaction<Tables>,
  scope: Scope,
  row: Row,
  faults: readonly unknown[],
): Promise<Asked> {
  await openTask(db, scope, {
    ...{ kind: 'cannot-be-asked', object: { kind: 'transaction', id: row.id }, key: `ask:${row.id}` },
    fields: { faults },
  });
  return 'cannot-be-asked';
}
