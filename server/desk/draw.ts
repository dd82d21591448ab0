/**
 * Draws a shipment from a licence in one transaction. The licence's row is locked first, so that draws of one licence
 * take turns on any number of servers; the balance is computed by the desk's own arithmetic, and the store's checks
 * stand behind it. The same shipment again gives back what was drawn.
 */
import {
  type Account,
  checkShipment,
  correctShipment,
  DESK,
  type LicenceState,
  licenceLife,
  type Move,
  type Shipment,
  type ShipmentCheck,
  take,
} from '@ytterby/desk';
import type { Corpus } from '@ytterby/law';
import type { Selectable, Transaction } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import { balancesOf, keepBalances } from './balances.ts';
import { type Refusal, refusalOf } from './fault.ts';
import { keepMove } from './moves.ts';

export type ShipmentRow = Selectable<Tables['shipments']>;
type LicenceRow = Selectable<Tables['licences']>;

export type At = {
  readonly db: Transaction<Tables>;
  readonly scope: Scope;
  readonly now: Date;
  /** The day in Asia/Shanghai. */
  readonly today: string;
};

export type Drawn =
  | {
      readonly kind: 'drawn' | 'already-drawn';
      readonly shipment: ShipmentRow;
      readonly check: ShipmentCheck;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export const lockedLicence = (db: At['db'], id: string): Promise<LicenceRow | undefined> =>
  db.selectFrom('licences').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The shipment of that number under the licence, if it was drawn before. */
const earlierOf = (db: At['db'], licence: string, reference: string): Promise<ShipmentRow | undefined> =>
  db
    .selectFrom('shipments')
    .selectAll()
    .where('licence_id', '=', licence)
    .where('reference', '=', reference)
    .executeTakeFirst();

async function accountOf(
  db: At['db'],
  licence: LicenceRow,
  earlier: ShipmentRow | undefined,
): Promise<Account> {
  return {
    balances: await balancesOf(db, licence.id),
    exportsAllowed: licence.exports_allowed,
    exportsUsed: licence.exports_used,
    earlier: earlier ? { shipment: earlier.reference, lines: earlier.takings } : null,
  };
}

const notFound: Refusal = { code: 'not-found', faults: [] };

/** Holds a shipment against a licence and changes nothing. */
export async function weighShipment(
  { db }: Pick<At, 'db'>,
  licenceId: string,
  shipment: Shipment,
  lists: Corpus['lists'],
): Promise<ShipmentCheck | null> {
  const licence = await db.selectFrom('licences').selectAll().where('id', '=', licenceId).executeTakeFirst();
  if (!licence || licence.archived_at !== null) return null;
  const account = await accountOf(db, licence, await earlierOf(db, licenceId, shipment.id));
  return checkShipment(licence.document, { state: licence.state as LicenceState, account }, shipment, lists);
}

export async function drawFor(
  at: At,
  given: { readonly licence: string; readonly name: string; readonly shipment: Shipment },
  lists: Corpus['lists'],
): Promise<Drawn> {
  const { db, scope, now, today } = at;
  const { shipment } = given;
  const licence = await lockedLicence(db, given.licence);
  if (!licence || licence.archived_at !== null) return { kind: 'refused', refusal: notFound };
  if (shipment.on > today) {
    const fault = { code: 'not-yet-happened', path: 'document/on', on: shipment.on, today } as const;
    return { kind: 'refused', refusal: refusalOf([fault]) };
  }
  const earlier = await earlierOf(db, licence.id, shipment.id);
  const account = await accountOf(db, licence, earlier);
  const check = checkShipment(
    licence.document,
    { state: licence.state as LicenceState, account },
    shipment,
    lists,
  );
  if (earlier && check.alreadyDrawn) return { kind: 'already-drawn', shipment: earlier, check };
  if (!check.mayGo || check.after === null) {
    const faults = check.findings.flatMap((one) => (one.code === 'balance' ? [one.fault] : []));
    return { kind: 'refused', refusal: { code: 'clash', faults, findings: check.findings } };
  }
  await keepBalances(db, licence.id, account.balances, check.after.balances);
  const id = newId(now.getTime());
  const moment = now.toISOString();
  const row = await db
    .insertInto('shipments')
    .values({
      ...{ id, organisation_id: scope.organisation, reference: shipment.id, name: given.name },
      ...{ licence_id: licence.id, case_id: licence.case_id, on_day: shipment.on },
      ...{ document: json(shipment), takings: json(check.draw.lines) },
      ...{ created_at: moment, updated_at: moment, archived_at: null },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await keepDraw(at, licence.id, id, 'draw', check.draw.lines, shipment.on, null);
  await settleLicence(at, licence, check.after.balances, check.after.exportsUsed);
  await recordEvent(db, scope, {
    verb: 'drawn',
    object: { kind: 'shipment', id },
    after: { licence: licence.id, shipment, takings: check.draw.lines },
  });
  return { kind: 'drawn', shipment: row, check };
}

/** Puts a drawn shipment right: a new record, never a change of the old one. */
export async function correctFor(
  at: At,
  shipmentId: string,
  lines: ShipmentRow['takings'],
  move: Move,
): Promise<{ readonly shipment: ShipmentRow } | { readonly refusal: Refusal }> {
  const { db, scope, now, today } = at;
  const place = await db
    .selectFrom('shipments')
    .select('licence_id')
    .where('id', '=', shipmentId)
    .executeTakeFirst();
  const licence = place && (await lockedLicence(db, place.licence_id));
  // Read anew under the lock: another correction may have come between.
  const shipment =
    licence && (await db.selectFrom('shipments').selectAll().where('id', '=', shipmentId).executeTakeFirst());
  if (!licence || !shipment) return { refusal: notFound };
  const account = await accountOf(db, licence, shipment);
  const right = { shipment: shipment.reference, lines };
  const outcome = correctShipment(account, right, move, { today, lastOn: shipment.on_day });
  if (outcome.kind === 'refused') return { refusal: refusalOf(outcome.faults) };
  if (outcome.kind === 'already-drawn') return { shipment };
  await keepBalances(db, licence.id, account.balances, outcome.balances);
  await keepDraw(at, licence.id, shipment.id, 'correction', lines, move.on, move.reason ?? null);
  const kept = await db
    .updateTable('shipments')
    .set({ takings: json(lines), version: shipment.version + 1, updated_at: now.toISOString() })
    .where('id', '=', shipment.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await settleLicence(at, licence, outcome.balances, outcome.exportsUsed);
  await recordEvent(db, scope, {
    verb: 'corrected',
    object: { kind: 'shipment', id: shipment.id },
    before: { takings: shipment.takings },
    after: { takings: lines, reason: move.reason },
  });
  return { shipment: kept };
}

function keepDraw(
  { db, scope, now }: At,
  licence: string,
  shipment: string,
  kind: 'draw' | 'correction',
  lines: ShipmentRow['takings'],
  on: string,
  reason: string | null,
): Promise<unknown> {
  return db
    .insertInto('draws')
    .values({
      ...{ id: newId(), organisation_id: scope.organisation, licence_id: licence, shipment_id: shipment },
      ...{ kind, lines: json(lines), on_day: on, reason, actor: json(scope.actor) },
      created_at: now.toISOString(),
    })
    .execute();
}

/** The licence after a draw or correction: its count of exports, and whether it is used up or has something again. */
async function settleLicence(
  at: At,
  licence: LicenceRow,
  balances: Account['balances'],
  exportsUsed: number,
): Promise<void> {
  const bounded = balances.filter(({ quantity, value }) => quantity !== null || value !== null);
  const noExport = licence.exports_allowed !== null && exportsUsed >= licence.exports_allowed;
  const nothingLeft = noExport || (bounded.length > 0 && bounded.every(({ state }) => state === 'spent'));
  const event = licence.state === 'exhausted' ? 'replenish' : 'exhaust';
  const taken = take(
    licenceLife,
    licence.state as LicenceState,
    { event, on: at.today, by: DESK },
    { today: at.today, nothingLeft },
  );
  const state = 'to' in taken ? taken.to : licence.state;
  await at.db
    .updateTable('licences')
    .set({
      ...{ exports_used: exportsUsed, state, version: licence.version + 1 },
      updated_at: at.now.toISOString(),
    })
    .where('id', '=', licence.id)
    .execute();
  if (state !== licence.state) {
    const move = { event, on: at.today, by: DESK };
    await keepMove(at, { kind: 'licence', id: licence.id }, licence.state, state, move);
  }
}
