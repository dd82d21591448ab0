/** Shipments: each draws its licence once. One that the licence does not cover is refused with every reason. */
import type { Shipment, Taking } from '@ytterby/desk';
import { z } from 'zod';
import { correctFor, drawFor, type ShipmentRow } from '../../desk/draw.ts';
import { dayOf } from '../../http/context.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { problem } from '../../http/problem.ts';
import { madeAt, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id, moment, words } from '../../http/schemas.ts';
import { tagOf } from '../../http/versions.ts';
import { refused } from '../desk/refusal.ts';
import { moveOf, plain } from '../desk/schemas.ts';
import { shipmentCheck, shipmentDocument, takings } from '../licences/schema.ts';
import { shownCheck } from '../licences/show-check.ts';
import { called } from '../reference.ts';

const shape = z
  .object({
    id,
    reference: z.string(),
    name: z.string(),
    licence: id,
    on: day,
    document: shipmentDocument,
    takings: z.unknown().describe('What it takes of the licence, as it stands after corrections'),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Shipment' });

const shown = (row: ShipmentRow) => ({
  ...{ id: row.id, reference: row.reference, name: row.name, licence: row.licence_id, on: row.on_day },
  ...{ document: row.document, takings: row.takings, version: row.version },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at },
});

const list = onRows({
  method: 'GET',
  path: '/shipments',
  name: 'listShipments',
  says: 'Shipments, newest first',
  allow: 'licences:read',
  query: z.strictObject({ ...paging, licence: id.optional() }),
  answers: { 200: pageOf(shape) },
  run: async ({ db, query }) => {
    let found = db.selectFrom('shipments').selectAll();
    if (query.licence !== undefined) found = found.where('licence_id', '=', query.licence);
    return newestFirst(query, found, shown);
  },
});

const show = onRows({
  method: 'GET',
  path: '/shipments/{id}',
  name: 'showShipment',
  says: 'One of the shipments',
  allow: 'licences:read',
  params: byId,
  answers: { 200: shape },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('shipments').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const draw = onRows({
  method: 'POST',
  path: '/shipments',
  name: 'drawShipment',
  says: 'Draws a shipment from its licence; the same shipment again gives back what was drawn',
  allow: 'cases:write',
  body: z.strictObject({
    licence: id,
    name: called.name,
    document: shipmentDocument,
  }),
  answers: {
    200: z.object({ shipment: shape, check: shipmentCheck }),
    201: z.object({ shipment: shape, check: shipmentCheck }),
  },
  creates: true,
  run: async ({ db, scope, now, body, context, language }) => {
    const { lists } = (await context.corpora.current(db)).corpus.corpus;
    const at = { db, scope, now, today: dayOf(now) };
    const { licence, name, document } = body;
    const made = await drawFor(at, { licence, name, shipment: plain<Shipment>(document) }, lists);
    if (made.kind === 'refused') return refused(made.refusal);
    const answer = { shipment: shown(made.shipment), check: shownCheck(made.check, language) };
    return made.kind === 'drawn'
      ? madeAt('/shipments', made.shipment, answer)
      : ok(answer, { etag: tagOf(made.shipment.version) });
  },
});

const correct = onRows({
  method: 'POST',
  path: '/shipments/{id}/corrections',
  name: 'correctShipment',
  says: 'Puts right what a shipment took, for a reason; the earlier draw stays in the history',
  allow: 'licences:write',
  params: byId,
  body: z.strictObject({ on: day, reason: words(5000), lines: takings }),
  answers: { 200: shape },
  creates: true,
  run: async ({ db, scope, now, params, body, who }) => {
    const { lines, on, reason } = plain<{ lines: Taking[]; on: string; reason: string }>(body);
    const at = { db, scope, now, today: dayOf(now) };
    const made = await correctFor(at, params.id, lines, moveOf('correct', { on, reason }, who));
    if ('refusal' in made) return refused(made.refusal);
    return ok(shown(made.shipment), { etag: tagOf(made.shipment.version) });
  },
});

export const shipmentRoutes: readonly Route[] = [list, show, draw, correct];
