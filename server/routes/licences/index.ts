/** Licences: what was granted, what is left, what happened to them; and whether a shipment may go under one. */
import {
  amendBalances,
  type Balance,
  checkLicence,
  exportsAllowed,
  type Licence,
  type LicenceState,
  licenceLife,
  type Shipment,
  writtenOf,
} from '@ytterby/desk';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { balancesOf, keepBalances, openBalancesIn } from '../../desk/balances.ts';
import { weighShipment } from '../../desk/draw.ts';
import { followLicence } from '../../desk/follow.ts';
import { issueLicence } from '../../desk/licences.ts';
import { dayOf } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { type Call, madeAt, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id } from '../../http/schemas.ts';
import { json } from '../../store/values.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { FileKind, FileRow } from '../desk/kind.ts';
import { refused, refusedFor } from '../desk/refusal.ts';
import { plain } from '../desk/schemas.ts';
import { shapeOf, shownFile } from '../desk/shown.ts';
import { called, isTaken, takenReference } from '../reference.ts';
import { licenceDocument, shipmentCheck, shipmentDocument } from './schema.ts';
import { shownCheck } from './show-check.ts';

type LicenceRow = FileRow & {
  readonly application_id: string | null;
  readonly exports_allowed: number | null;
  readonly exports_used: number;
  readonly valid_until: string;
};

const shownBound = (bound: Balance['quantity']) =>
  bound && {
    granted: writtenOf({ ...bound, units: bound.granted }).amount,
    taken: writtenOf({ ...bound, units: bound.taken }).amount,
    left: writtenOf({ ...bound, units: bound.granted - bound.taken }).amount,
    unit: bound.unit,
  };

const bound = z
  .object({ granted: z.string(), taken: z.string(), left: z.string(), unit: z.string() })
  .nullable();

export const licenceKind: FileKind = {
  table: 'licences',
  path: '/licences',
  one: 'Licence',
  many: 'Licences',
  object: 'licence',
  machine: licenceLife,
  madeElsewhere: true,
  document: licenceDocument,
  editable: [],
  around: async (row) => ({ validUntil: (row as LicenceRow).valid_until }),
  moveShape: { licence: licenceDocument.optional().describe('Of an amendment: the licence as it now reads') },
  after: async (row, move, to, call, more) => {
    if (move.event === 'amend' && more.licence !== undefined) {
      return amendLicence(call, row, more.licence as Licence);
    }
    await followLicence(call.db, row.id, to as LicenceState);
    return {};
  },
  shown: {
    schema: {
      application: z.string().nullable(),
      validUntil: day,
      exports: z.object({ allowed: z.number().int().nullable(), used: z.number().int() }),
      balances: z.array(z.object({ line: z.string(), state: z.string(), quantity: bound, value: bound })),
    },
    of: async (row, { db }) => {
      const { application_id, valid_until, exports_allowed, exports_used } = row as LicenceRow;
      return {
        application: application_id,
        validUntil: valid_until,
        exports: { allowed: exports_allowed, used: exports_used },
        balances: (await balancesOf(db, row.id)).map(({ line, state, quantity, value }) => ({
          ...{ line, state },
          quantity: shownBound(quantity),
          value: shownBound(value),
        })),
      };
    },
  },
};

/** Puts the amended terms in the place of the old: the balances carry on, and the state is usable again. */
async function amendLicence(call: Call, row: FileRow, licence: Licence) {
  const { db, scope } = call;
  const wrong = checkLicence(licence);
  const before = await balancesOf(db, row.id);
  const amended = wrong.length > 0 ? { faults: wrong } : amendBalances(before, licence);
  if ('faults' in amended) {
    return refusedFor(amended.faults.map((fault) => ({ ...fault, path: `licence/${fault.path}` })));
  }
  const fresh = amended.balances.filter(({ line }) => !before.some((old) => old.line === line));
  const kept = amended.balances.filter((one) => !fresh.includes(one));
  await keepBalances(db, row.id, before, kept);
  await db
    .updateTable('balances')
    .set({ warn_at: licence.warnAt })
    .where('licence_id', '=', row.id)
    .execute();
  if (fresh.length > 0) await openBalancesIn(db, scope.organisation, row.id, fresh, licence.warnAt);
  if (amended.gone.length > 0) {
    await db
      .deleteFrom('balances')
      .where('licence_id', '=', row.id)
      .where('line', 'in', amended.gone)
      .execute();
  }
  await recordEvent(db, scope, {
    verb: 'amended',
    object: { kind: 'licence', id: row.id },
    before: row.document,
    after: licence,
  });
  return {
    ...{ document: json(licence), kind: licence.kind, valid_until: licence.validUntil },
    exports_allowed: exportsAllowed(licence),
  };
}

const create = onRows({
  method: 'POST',
  path: '/licences',
  name: 'createLicence',
  says: 'Keeps a licence that was issued, and opens its balances',
  allow: 'cases:write',
  body: z.strictObject({
    ...called,
    application: id.optional().describe('The application it was granted on'),
    document: licenceDocument,
  }),
  answers: { 201: shapeOf(licenceKind) },
  creates: true,
  run: async (call) => {
    const { db, scope, now } = call;
    const body = plain<{ reference: string; name: string; application?: string; document: Licence }>(
      call.body,
    );
    if (await isTaken(db, 'licences', body.reference)) return takenReference(body.reference);
    const { reference, name, application = null, document: licence } = body;
    const at = { db, scope, now, today: dayOf(now) };
    const made = await issueLicence(at, { reference, name, application, licence });
    if ('refusal' in made) return refused(made.refusal);
    return madeAt('/licences', made.licence, await shownFile(licenceKind, made.licence, call));
  },
});

const check = onRows({
  method: 'POST',
  path: '/licences/{id}/check',
  name: 'checkShipment',
  says: 'Holds a shipment against the licence and says every reason why it may not go; nothing is changed',
  allow: 'licences:read',
  params: byId,
  body: shipmentDocument,
  answers: { 200: shipmentCheck },
  run: async ({ db, params, body, context, language }) => {
    const { lists } = (await context.corpora.current(db)).corpus.corpus;
    const found = await weighShipment({ db }, params.id, plain<Shipment>(body), lists);
    return found ? ok(shownCheck(found, language)) : problem('not-found');
  },
});

const draws = onRows({
  method: 'GET',
  path: '/licences/{id}/draws',
  name: 'listDraws',
  says: 'Every draw and correction of the licence, first to last',
  allow: 'licences:read',
  params: byId,
  answers: { 200: z.object({ data: z.array(z.unknown()) }) },
  run: async ({ db, params }) => {
    const rows = await db
      .selectFrom('draws')
      .innerJoin('shipments', 'shipments.id', 'draws.shipment_id')
      .select(['draws.id', 'draws.kind', 'draws.lines', 'draws.on_day', 'draws.reason', 'draws.actor'])
      .select(['draws.created_at', 'shipments.reference', 'draws.shipment_id'])
      .where('draws.licence_id', '=', params.id)
      .orderBy('draws.place')
      .execute();
    return ok({
      data: rows.map((row) => ({
        ...{ id: row.id, kind: row.kind, shipment: row.shipment_id, reference: row.reference },
        ...{ lines: row.lines, on: row.on_day, reason: row.reason, actor: row.actor },
        createdAt: row.created_at,
      })),
    });
  },
});

export const licenceRoutes: readonly Route[] = [create, ...fileRoutes(licenceKind), check, draws];
