/**
 * Makes a stored answer again from what was kept with it, under its own law, and says whether it is the same to the
 * byte; where it is not, what differs. The trail's own event is compared too, so that a row changed behind the program
 * is seen.
 */
import { canonical, hashOf } from '@ytterby/engine';
import type { Transaction } from 'kysely';
import type { Corpora } from '../law/corpora.ts';
import type { Tables } from '../store/tables/index.ts';
import { version } from '../version.ts';
import { basisHashOf } from './basis.ts';
import { type Difference, differences } from './differences.ts';
import { readHoldings } from './holdings.ts';
import { judge } from './judge.ts';

export type Replay = {
  readonly id: string;
  /** Nothing differs: the same bytes, and the trail agrees. */
  readonly same: boolean;
  readonly law: string;
  /** The program that made the answer, and the one that made it again. */
  readonly engine: { readonly made: string; readonly again: string };
  readonly answer: { readonly stored: string; readonly again: string | null };
  /** What was changed or is missing in the store itself. */
  readonly damage: readonly (
    | 'answer-changed'
    | 'basis-changed'
    | 'event-missing'
    | 'event-differs'
    | 'law-missing'
  )[];
  /** Where the new answer differs from the stored one. */
  readonly differences: readonly Difference[];
};

/** Replays a determination by its id; null where the organisation has none with it. */
export async function replay(db: Transaction<Tables>, corpora: Corpora, id: string): Promise<Replay | null> {
  const row = await db.selectFrom('determinations').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return null;
  const event = await db
    .selectFrom('events')
    .select('after')
    .where('object_kind', '=', 'determination')
    .where('object_id', '=', id)
    .where('verb', '=', 'determined')
    .executeTakeFirst();
  const told = event?.after as { answer?: string; basis?: string; law?: string } | null | undefined;
  const determiner = await corpora.byHash(db, row.corpus_hash);
  const agrees =
    told?.answer === row.answer_hash && told.basis === row.basis_hash && told.law === row.corpus_hash;
  const damage: Replay['damage'] = [
    ...(hashOf(canonical(row.answer)) === row.answer_hash ? [] : (['answer-changed'] as const)),
    ...(basisHashOf(row.basis, row.corpus_hash) === row.basis_hash ? [] : (['basis-changed'] as const)),
    ...(told ? (agrees ? [] : (['event-differs'] as const)) : (['event-missing'] as const)),
    ...(determiner === null ? (['law-missing'] as const) : []),
  ];
  const { ownership } = row.basis;
  const holdings = ownership === null ? null : await readHoldings(db, ownership);
  const again = determiner === null ? null : judge(determiner, row.basis, holdings?.graph ?? null);
  const found = again === null ? [] : differences(row.answer, again.document);
  return {
    ...{ id, same: damage.length === 0 && found.length === 0, law: row.corpus_hash },
    engine: { made: row.engine, again: version },
    answer: { stored: row.answer_hash, again: again?.hash ?? null },
    ...{ damage, differences: found },
  };
}
