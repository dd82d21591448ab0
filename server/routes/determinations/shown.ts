/** Stored determinations as they are shown. */
import type { Transaction } from '@ytterby/facts';
import type { Judged, Kept } from '../../determinations/index.ts';
import type { Actor } from '../../store/scope.ts';
import type { DeterminationTables } from '../../store/tables/determinations.ts';
import { version } from '../../version.ts';

type Row = DeterminationTables['determinations'];
type Head = Omit<Row, 'answer' | 'basis' | 'answer_hash' | 'basis_hash' | 'engine' | 'organisation_id'>;

/** A determination that was just kept. */
export function shownOf(judged: Judged, kept: Kept, actor: Actor, transactionId: string | null = null) {
  const { document, hash } = judged.answer;
  return {
    ...{ id: kept.id, transactionId, occasion: 'asked' },
    ...{ on: document.on, knownAt: document.knownAt, outcome: document.outcome },
    ...{ law: judged.corpusHash, actor, createdAt: kept.createdAt },
    ...{ determination: document, basis: judged.basis, hash, engine: version },
  };
}

const headOf = (row: Head) => ({
  ...{ id: row.id, transactionId: row.transaction_id, occasion: row.occasion },
  ...{ on: row.on_day, knownAt: row.known_at },
  outcome: { atLeast: row.at_least, atMost: row.at_most, settled: row.settled },
  ...{ law: row.corpus_hash, actor: row.actor, createdAt: row.created_at },
});

/** A row of the list: whoever looks for an answer knows it by what was asked about. */
export const listedOf = (row: Head & { readonly transaction: Transaction }) => ({
  ...headOf(row),
  about: aboutOf(row.transaction),
});

const aboutOf = ({ id, activity, items }: Transaction) => ({
  ...{ reference: id ?? null, kind: activity.kind, from: activity.from ?? null, to: activity.to ?? null },
  items: (items ?? []).slice(0, 3).flatMap((item) => item.name ?? item.id ?? []),
});

export const storedOf = (row: Row) => ({
  ...headOf(row),
  ...{ determination: row.answer, basis: row.basis, hash: row.answer_hash, engine: row.engine },
});
