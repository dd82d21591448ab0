/** Screenings: asked at once, kept with the lists they saw, and the hits that people decide. */
import { z } from 'zod';
import { page, pageOf, paging, placeOf } from '../../http/paging.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { actor, id, moment } from '../../http/schemas.ts';
import { screenName, screenNames } from './ask.ts';
import { decideHit, listHits, showHit } from './hits.ts';

const screening = z
  .object({
    id,
    party: id,
    occasion: z.enum(['asked', 'list', 'party']),
    query: z.unknown(),
    lists: z.array(z.object({ list: z.string(), version: z.string(), hash: z.string() })),
    hits: z.number().int(),
    actor,
    createdAt: moment,
  })
  .meta({ id: 'Screening' });

const list = onRows({
  method: 'GET',
  path: '/screenings',
  name: 'listScreenings',
  says: 'What was screened against which versions of which lists, newest first',
  allow: 'screenings:read',
  query: z.strictObject({ ...paging, party: id.optional() }),
  answers: { 200: pageOf(screening) },
  run: async ({ db, query }) => {
    const place = placeOf(query.cursor);
    if (place !== null && typeof place !== 'string') return place;
    let found = db
      .selectFrom('screenings')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(query.limit + 1);
    if (place !== null) found = found.where('id', '<', place);
    if (query.party !== undefined) found = found.where('party_id', '=', query.party);
    const { data, next } = page(await found.execute(), query.limit, (row) => row.id);
    return ok({
      data: data.map((row) => ({
        ...{ id: row.id, party: row.party_id, occasion: row.occasion, query: row.query, lists: row.lists },
        ...{ hits: row.hits, actor: row.actor, createdAt: row.created_at },
      })),
      next,
    });
  },
});

export const screeningRoutes: readonly Route[] = [
  screenName,
  screenNames,
  list,
  listHits,
  showHit,
  decideHit,
];
