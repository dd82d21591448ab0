/** Cases: opened from a stored determination, listed with how far they are, and closed. */
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { page, pageOf, paging, placeOf } from '../../http/paging.ts';
import { problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { refusedFor } from '../desk/refusal.ts';
import { listedOf } from './listed.ts';
import { open } from './open.ts';
import { listed, shape, shown, whole } from './shapes.ts';
import { shownWhole } from './whole.ts';

const list = onRows({
  method: 'GET',
  path: '/cases',
  name: 'listCases',
  says: 'Cases, newest first',
  allow: 'cases:read',
  query: z.strictObject({ ...paging, state: z.enum(['open', 'closed']).optional() }),
  answers: { 200: pageOf(listed) },
  run: async (call) => {
    const { db, query } = call;
    const place = placeOf(query.cursor);
    if (place !== null && typeof place !== 'string') return place;
    let found = db
      .selectFrom('cases')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(query.limit + 1);
    if (place !== null) found = found.where('id', '<', place);
    if (query.state !== undefined) found = found.where('state', '=', query.state);
    const { data, next } = page(await found.execute(), query.limit, (row) => row.id);
    return ok({ data: await listedOf(call, data), next });
  },
});

const show = onRows({
  method: 'GET',
  path: '/cases/{id}',
  name: 'showCase',
  says: 'One case, with its tasks and its files',
  allow: 'cases:read',
  params: byId,
  answers: { 200: whole },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('cases').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(await shownWhole(db, row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const close = onRows({
  method: 'POST',
  path: '/cases/{id}/close',
  name: 'closeCase',
  says: 'Closes a case; its records are kept at least five years (REG/27)',
  allow: 'cases:decide',
  params: byId,
  body: z.strictObject({ reason: words(5000) }),
  answers: { 200: shape },
  matches: true,
  run: async ({ db, scope, now, params, body, headers }) => {
    const row = await db
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const stale = changedSince(headers, row.version);
    if (stale) return stale;
    if (row.state === 'closed') {
      return refusedFor([
        { code: 'no-such-move', path: '', machine: 'case', state: row.state, event: 'close', open: [] },
      ]);
    }
    const kept = await db
      .updateTable('cases')
      .set({ state: 'closed', version: row.version + 1, updated_at: now.toISOString() })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, { verb: 'closed', object: { kind: 'case', id: row.id }, after: body });
    return ok(shown(kept), { etag: tagOf(kept.version) });
  },
});

export const caseRoutes: readonly Route[] = [list, show, open, close];
