/**
 * A hit as kept work: opened once for a party and a listed record, opened again where the facts that a decision was
 * bound to have changed, and left alone otherwise. A clearing is bound to the list's content, too: what a person cleared
 * against an older one is looked at again. A hit that is open or confirmed needs no reminding.
 */
import {
  type Hit,
  type ListVersion,
  type Now,
  openReview,
  type Query,
  type Review,
  type ReviewState,
  reopen,
  reopenReasons,
  type ScreenSettings,
} from '@ytterby/facts/parties';
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import { openTask } from '../tasks/open-task.ts';
import { version } from '../version.ts';

export type FoundHit = { readonly list: ListVersion; readonly hit: Hit };

export type HitContext = {
  readonly partyId: string;
  readonly screeningId: string;
  readonly query: Query;
  readonly settings: ScreenSettings;
  readonly at: string;
};

/** What became of a hit. */
export type HitMove = 'opened' | 'reopened' | 'unchanged';

/** Keeps a hit; with a task for a person where it was opened or opened again. */
export async function keepHit(
  db: Transaction<Tables>,
  scope: Scope,
  context: HitContext,
  { list, hit }: FoundHit,
): Promise<HitMove> {
  const { partyId, query, at } = context;
  const row = await db
    .selectFrom('hits')
    .select(['id', 'review', 'version', 'gone_at'])
    .where('party_id', '=', partyId)
    .where('list', '=', list.list)
    .where('record_id', '=', hit.record.id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return openHit(db, scope, context, { list, hit });
  if (row.gone_at === null && stands(row.review, { query, hit, list, at })) return 'unchanged';
  const review: Review = reopen(row.review, { query, hit, list, at });
  await db
    .updateTable('hits')
    .set({
      ...{ state: review.state, band: hit.band, score: hit.score, review: json(review) },
      ...{ version: row.version + 1, updated_at: at, gone_at: null },
    })
    .where('id', '=', row.id)
    .execute();
  await ask(db, scope, row.id, partyId, { list, hit });
  await recordEvent(db, scope, {
    verb: 'reopened',
    object: { kind: 'hit', id: row.id },
    before: { state: row.review.state },
    after: { state: review.state, reason: review.history.at(-1)?.reason ?? null, list },
  });
  return 'reopened';
}

const CLEARINGS: readonly ReviewState[] = ['cleared', 'clearing-proposed'];

/** Nothing that the review was bound to has changed, or nothing that this state of it is bound to. */
function stands(review: Review, now: Now): boolean {
  // A version that says the same as the one before is the same list.
  const list = now.list.hash === review.list.hash ? review.list : now.list;
  const reasons = reopenReasons(review, { ...now, list });
  return CLEARINGS.includes(review.state)
    ? reasons.length === 0
    : reasons.every((reason) => reason === 'list-version-changed');
}

async function openHit(
  db: Transaction<Tables>,
  scope: Scope,
  { partyId, screeningId, query, settings, at }: HitContext,
  { list, hit }: FoundHit,
): Promise<HitMove> {
  const id = newId();
  const review = openReview({ id, query, hit, list, engine: version, settings });
  await db
    .insertInto('hits')
    .values({
      ...{ id, organisation_id: scope.organisation, party_id: partyId, screening_id: screeningId },
      ...{ list: list.list, record_id: hit.record.id, state: review.state },
      ...{ band: hit.band, score: hit.score, review: json(review) },
      ...{ created_at: at, updated_at: at },
    })
    .execute();
  await ask(db, scope, id, partyId, { list, hit });
  await recordEvent(db, scope, {
    verb: 'found',
    object: { kind: 'hit', id },
    after: { party: partyId, list, record: hit.record.id, band: hit.band, score: hit.score },
  });
  return 'opened';
}

async function ask(
  db: Transaction<Tables>,
  scope: Scope,
  id: string,
  party: string,
  { list, hit }: FoundHit,
): Promise<void> {
  await openTask(db, scope, {
    ...{ kind: 'review-hit', object: { kind: 'hit', id }, key: `hit:${id}` },
    fields: { party, queried: hit.queried, matched: hit.name, band: hit.band, list: list.list },
  });
}

/** Notes that a hit stands no more, because the record left its list or the names resemble no longer. */
export async function letGo(
  db: Transaction<Tables>,
  scope: Scope,
  hit: { readonly id: string; readonly state: string },
  why: 'left-the-list' | 'no-longer-alike',
  at: string,
): Promise<void> {
  await db.updateTable('hits').set({ gone_at: at, updated_at: at }).where('id', '=', hit.id).execute();
  await db
    .updateTable('tasks')
    .set({ state: 'dismissed', ended_at: at, updated_at: at, ended_by: json(scope.actor) })
    .where('key', '=', `hit:${hit.id}`)
    .where('state', '=', 'open')
    .execute();
  const object = { kind: 'hit', id: hit.id };
  if (hit.state === 'confirmed') {
    await openTask(db, scope, { kind: 'listing-gone', object, key: `gone:${hit.id}`, fields: { why } });
  }
  await recordEvent(db, scope, { verb: 'let-go', object, before: { state: hit.state }, after: { why } });
}
