/** Keeps a licence that was issued: checked, with its balances opened. */
import { checkLicence, exportsAllowed, type Licence, openBalances } from '@ytterby/desk';
import type { Selectable } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import { newId } from '../store/id.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import { openBalancesIn } from './balances.ts';
import type { At } from './draw.ts';
import { type Refusal, refusalOf } from './fault.ts';

export type LicenceRow = Selectable<Tables['licences']>;

export type NewLicence = {
  readonly reference: string;
  readonly name: string;
  readonly licence: Licence;
  /** The application it was granted on; null where it was got in another way. */
  readonly application: string | null;
};

export async function issueLicence(
  at: At,
  given: NewLicence,
): Promise<{ readonly licence: LicenceRow } | { readonly refusal: Refusal }> {
  const { db, scope, now } = at;
  const { licence } = given;
  const faults = checkLicence(licence).map((fault) => ({ ...fault, path: `document/${fault.path}` }));
  if (faults.length > 0) return { refusal: refusalOf(faults) };
  let caseId: string | null = null;
  if (given.application !== null) {
    const application = await db
      .selectFrom('applications')
      .select(['id', 'state', 'case_id', 'last_on'])
      .where('id', '=', given.application)
      .forUpdate()
      .executeTakeFirst();
    if (!application) return { refusal: { code: 'not-found', faults: [] } };
    // A licence comes of a decision, and not before it.
    if (application.state !== 'granted') {
      const { state } = application;
      return {
        refusal: refusalOf([
          {
            code: 'no-such-move',
            path: 'application',
            machine: 'application',
            state,
            event: 'grant',
            open: [],
          },
        ]),
      };
    }
    if (application.last_on !== null && licence.issuedOn < application.last_on) {
      const { issuedOn: on } = licence;
      const lastOn = application.last_on;
      return { refusal: refusalOf([{ code: 'before-last-event', path: 'document/issuedOn', on, lastOn }]) };
    }
    caseId = application.case_id;
  }
  const id = newId(now.getTime());
  const moment = now.toISOString();
  const row = await db
    .insertInto('licences')
    .values({
      ...{ id, organisation_id: scope.organisation, reference: given.reference, name: given.name },
      ...{ case_id: caseId, application_id: given.application, document: json(licence), kind: licence.kind },
      ...{ state: 'issued', last_on: licence.issuedOn, valid_until: licence.validUntil },
      ...{
        exports_allowed: exportsAllowed(licence),
        created_at: moment,
        updated_at: moment,
        archived_at: null,
      },
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await openBalancesIn(db, scope.organisation, id, openBalances(licence), licence.warnAt);
  await recordEvent(db, scope, {
    verb: 'issued',
    object: { kind: 'licence', id },
    after: { reference: given.reference, licence, application: given.application },
  });
  return { licence: row };
}
