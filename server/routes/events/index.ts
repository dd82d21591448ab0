/** Events (事件): the trail as a feed that programs follow and acknowledge, as an export, and verified. */
import { Readable } from 'node:stream';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { eventOf, exportTrail, verify } from '../../audit/index.ts';
import { badInput } from '../../http/problem.ts';
import { forSigned, ok, onRows, type Route } from '../../http/route.ts';
import { actor, id, moment, words } from '../../http/schemas.ts';

const event = z
  .looseObject({
    sequence: z.number().int(),
    id,
    at: moment,
    actor,
    verb: z.string(),
    object: z.object({ kind: z.string(), id: z.string() }),
    before: z.unknown(),
    after: z.unknown(),
    request: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'Event' });

const place = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const list = onRows({
  method: 'GET',
  path: '/events',
  name: 'listEvents',
  says: 'Events in their order, from after a place on: after the consumer’s own acknowledgement where none is said',
  allow: 'events:read',
  query: z.strictObject({
    after: place.optional(),
    consumer: words(100).optional().describe('Whose acknowledgement; the one who asks unless given'),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
    kind: z.string().max(100).optional().describe('Of objects of this kind'),
    object: z.string().max(200).optional().describe('Of the object with this id'),
  }),
  answers: {
    200: z.object({
      data: z.array(event),
      next: z.number().int().describe('Where to go on, and what to acknowledge'),
    }),
  },
  run: async ({ db, query, who }) => {
    const consumer = query.consumer ?? who.id;
    const acknowledged =
      query.after === undefined && query.object === undefined
        ? await db
            .selectFrom('event_acknowledgements')
            .select('sequence')
            .where('consumer', '=', consumer)
            .executeTakeFirst()
        : undefined;
    const after = query.after ?? acknowledged?.sequence ?? 0;
    let found = db
      .selectFrom('events')
      .selectAll()
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(query.limit);
    if (query.kind !== undefined) found = found.where('object_kind', '=', query.kind);
    if (query.object !== undefined) found = found.where('object_id', '=', query.object);
    const data = (await found.execute()).map(eventOf);
    return ok({ data, next: data.at(-1)?.sequence ?? after });
  },
});

const acknowledge = onRows({
  method: 'PUT',
  path: '/events/acknowledgement',
  name: 'acknowledgeEvents',
  says: 'Notes how far a consumer has come; the feed goes on from there',
  allow: 'events:read',
  body: z.strictObject({ sequence: z.number().int().min(0), consumer: words(100).optional() }),
  answers: { 200: z.object({ consumer: z.string(), sequence: z.number().int() }) },
  run: async ({ db, body, scope, who, now }) => {
    const consumer = body.consumer ?? who.id;
    const at = now.toISOString();
    const last = await db
      .selectFrom('events')
      .select('sequence')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    const end = last?.sequence ?? 0;
    // Acknowledged ahead of time, what is yet to happen would never be told.
    if (body.sequence > end) {
      return badInput([requestFault('too-big', 'sequence', String(body.sequence), [String(end)])]);
    }
    await db
      .insertInto('event_acknowledgements')
      .values({ organisation_id: scope.organisation, consumer, sequence: body.sequence, updated_at: at })
      .onConflict((clash) =>
        clash
          .columns(['organisation_id', 'consumer'])
          .doUpdateSet({ sequence: body.sequence, updated_at: at }),
      )
      .execute();
    return ok({ consumer, sequence: body.sequence });
  },
});

const verified = forSigned({
  method: 'GET',
  path: '/events/verify',
  name: 'verifyEvents',
  says: 'Verifies the chain of the trail from its first event to its end',
  allow: 'events:read',
  answers: { 200: z.looseObject({}).meta({ id: 'TrailVerification' }) },
  run: async ({ context, scope }) => ok(await verify(context.store, scope)),
});

const exported = forSigned({
  method: 'GET',
  path: '/events/export',
  name: 'exportEvents',
  says: 'The whole trail as a file that can be verified without the store',
  allow: 'events:read',
  givesLines: event,
  answers: { 200: null },
  run: async ({ context, scope }) => ({
    status: 200,
    stream: Readable.from(exportTrail(context.store, scope)),
    headers: {
      'content-type': 'application/x-ndjson',
      'content-disposition': 'attachment; filename="events.ndjson"',
    },
  }),
});

export const eventRoutes: readonly Route[] = [list, acknowledge, verified, exported];
