/** Stored determinations as they are shown. */
import type { Judged, Kept } from '../../determinations/index.ts';
import type { Actor } from '../../store/scope.ts';
import type { DeterminationTables } from '../../store/tables/determinations.ts';
import { version } from '../../version.ts';

type Row = DeterminationTables['determinations'];
type Listed = Omit<Row, 'answer' | 'basis' | 'answer_hash' | 'basis_hash' | 'engine' | 'organisation_id'>;

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

export const listedOf = (row: Listed) => ({
  ...{ id: row.id, transactionId: row.transaction_id, occasion: row.occasion },
  ...{ on: row.on_day, knownAt: row.known_at },
  outcome: { atLeast: row.at_least, atMost: row.at_most, settled: row.settled },
  ...{ law: row.corpus_hash, actor: row.actor, createdAt: row.created_at },
});

export const storedOf = (row: Row) => ({
  ...listedOf(row),
  ...{ determination: row.answer, basis: row.basis, hash: row.answer_hash, engine: row.engine },
});
