/** Determinations (判定): asked, listed, shown, and made again to prove that nothing changed. */
import type { Transaction } from '@ytterby/facts';
import { sql } from 'kysely';
import { z } from 'zod';
import { replay } from '../../determinations/index.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, flag, id } from '../../http/schemas.ts';
import { ask, askMany } from './ask.ts';
import { listed, replayed, stored } from './shape.ts';
import { listedOf, storedOf } from './shown.ts';

const list = onRows({
  method: 'GET',
  path: '/determinations',
  name: 'listDeterminations',
  says: 'Stored determinations, newest first',
  allow: 'determinations:read',
  query: z.strictObject({
    ...paging,
    transaction: id.optional().describe('Those of one stored transaction'),
    settled: flag.optional(),
    on: day.optional().describe('Those whose act is on this day'),
  }),
  answers: { 200: pageOf(listed) },
  run: async ({ db, query }) => {
    let found = db
      .selectFrom('determinations')
      .select(['id', 'transaction_id', 'occasion', 'on_day', 'known_at', 'at_least', 'at_most', 'settled'])
      .select(['corpus_hash', 'actor', 'created_at'])
      .select(sql<Transaction>`basis -> 'transaction'`.as('transaction'));
    if (query.transaction !== undefined) found = found.where('transaction_id', '=', query.transaction);
    if (query.settled !== undefined) found = found.where('settled', '=', query.settled);
    if (query.on !== undefined) found = found.where('on_day', '=', query.on);
    return newestFirst(query, found, listedOf);
  },
});

const show = onRows({
  method: 'GET',
  path: '/determinations/{id}',
  name: 'showDetermination',
  says: 'A stored determination with all that it was made from',
  allow: 'determinations:read',
  params: byId,
  answers: { 200: stored },
  run: async ({ db, params }) => {
    const row = await db
      .selectFrom('determinations')
      .selectAll()
      .where('id', '=', params.id)
      .executeTakeFirst();
    return row ? ok(storedOf(row), { etag: `"${row.answer_hash}"` }) : problem('not-found');
  },
});

const again = onRows({
  method: 'POST',
  path: '/determinations/{id}/replay',
  name: 'replayDetermination',
  says: 'Makes a stored answer again under its own law and lists, and says whether it is the same to the byte',
  allow: 'determinations:read',
  params: byId,
  answers: { 200: replayed },
  run: async ({ db, context, params }) => {
    const found = await replay(db, context.corpora, params.id);
    return found ? ok(found) : problem('not-found');
  },
});

export const determinationRoutes: readonly Route[] = [ask, askMany, list, show, again];
