/** Hits (命中): reviews that a person decides; cleared only with a reason, and by two persons where four eyes are set. */
import { decide } from '@ytterby/facts/parties';
import { requestFault } from '@ytterby/language';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { badInput, problem } from '../../http/problem.ts';
import { ok, onRows } from '../../http/route.ts';
import { byId, flagOr, id, moment, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import type { ScreeningTables } from '../../store/tables/screening.ts';
import { json } from '../../store/values.ts';

const state = z.enum(['open', 'confirmation-proposed', 'clearing-proposed', 'confirmed', 'cleared']);

export const hit = z
  .object({
    id,
    party: id,
    screening: id,
    list: z.string().describe("`official`, or an own list's id"),
    record: z.string(),
    state,
    band: z.string(),
    score: z.number(),
    review: z.unknown().describe('What was seen and every decision so far'),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
    goneAt: moment.nullable().describe('The record is on the list no more'),
  })
  .meta({ id: 'Hit' });

const shown = (row: Selectable<ScreeningTables['hits']>) => ({
  ...{ id: row.id, party: row.party_id, screening: row.screening_id, list: row.list, record: row.record_id },
  ...{ state: row.state, band: row.band, score: row.score, review: row.review, version: row.version },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at, goneAt: row.gone_at },
});

export const listHits = onRows({
  method: 'GET',
  path: '/hits',
  name: 'listHits',
  says: 'Hits, newest first; those that stand unless told',
  allow: 'screenings:read',
  query: z.strictObject({
    ...paging,
    state: state.optional(),
    party: id.optional(),
    gone: flagOr(false).describe('Those whose record has left the list instead'),
  }),
  answers: { 200: pageOf(hit) },
  run: async ({ db, query }) => {
    let found = db
      .selectFrom('hits')
      .selectAll()
      .where('gone_at', query.gone ? 'is not' : 'is', null);
    if (query.state !== undefined) found = found.where('state', '=', query.state);
    if (query.party !== undefined) found = found.where('party_id', '=', query.party);
    return newestFirst(query, found, shown);
  },
});

export const showHit = onRows({
  method: 'GET',
  path: '/hits/{id}',
  name: 'showHit',
  says: 'A hit with its whole review',
  allow: 'screenings:read',
  params: byId,
  answers: { 200: hit },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('hits').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

export const decideHit = onRows({
  method: 'POST',
  path: '/hits/{id}/decision',
  name: 'decideHit',
  says: 'Confirms or clears a hit with a reason; where four eyes are set the first proposes and another decides',
  allow: 'hits:propose',
  params: byId,
  body: z.strictObject({ verdict: z.enum(['confirm', 'clear']), reason: words(2000) }),
  answers: { 200: hit },
  matches: true,
  run: async ({ db, params, body, scope, who, now, headers }) => {
    const row = await db
      .selectFrom('hits')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const stale = changedSince(headers, row.version);
    if (stale) return stale;
    // Only the first of four eyes may be somebody who merely proposes.
    const proposes = row.review.settings.fourEyes && row.state === 'open';
    if (!proposes && !who.permissions.has('hits:decide')) return problem('not-allowed', 'hits:decide');
    const at = now.toISOString();
    const decided = decide(row.review, { ...body, person: scope.actor.id, at });
    if (decided.kind === 'fault') {
      const { code, path } = decided.fault;
      const right = code === 'same-person' ? ['another person decides'] : [];
      return code === 'already-decided' || code === 'same-person'
        ? {
            problem: {
              code: 'clash' as const,
              about: code,
              faults: [requestFault('wrong', path.slice(1), code, right)],
            },
          }
        : badInput([requestFault('missing', path.slice(1))]);
    }
    const { review } = decided;
    const kept = await db
      .updateTable('hits')
      .set({ review: json(review), state: review.state, version: row.version + 1, updated_at: at })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (review.state === 'confirmed' || review.state === 'cleared') {
      await db
        .updateTable('tasks')
        .set({ state: 'done', ended_at: at, updated_at: at, ended_by: json(scope.actor) })
        .where('object_kind', '=', 'hit')
        .where('object_id', '=', row.id)
        .where('state', '=', 'open')
        .execute();
    }
    await recordEvent(db, scope, {
      verb: review.history.at(-1)?.act ?? 'decided',
      object: { kind: 'hit', id: row.id },
      before: { state: row.state },
      after: { state: review.state, ...body },
    });
    return ok(shown(kept), { etag: tagOf(kept.version) });
  },
});
