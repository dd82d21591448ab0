/** Notices received: verified step by step, and archived with what they were verified with. */
import type { Language } from '@ytterby/language';
import type { Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { once } from '../../http/idempotency.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { clash, problem } from '../../http/problem.ts';
import { type Answer, created, forSigned, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id, moment, words } from '../../http/schemas.ts';
import { inTransaction } from '../../http/transaction.ts';
import { newId } from '../../store/id.ts';
import type { Tables } from '../../store/tables/index.ts';
import { json } from '../../store/values.ts';
import { sayChecks } from './say-checks.ts';
import { storable } from './storable.ts';
import { type Archived, verifyHere } from './verify-here.ts';

export const incoming = z
  .object({
    id,
    digest: z.string(),
    medium: z.enum(['vc+jwt', 'paper']),
    verdict: z.enum(['accepted', 'open', 'refused']),
    verification: z.unknown().describe('Each check with its own result; what was not checked is never valid'),
    evidence: z.array(z.unknown()),
    createdAt: moment,
  })
  .meta({ id: 'IncomingNotice' });

export const shown = (row: Selectable<Tables['incoming_notices']>, language: Language) => ({
  id: row.id,
  digest: row.digest,
  medium: row.medium,
  verdict: row.verdict,
  verification: sayChecks(row.verification, language),
  evidence: row.evidence as readonly unknown[],
  createdAt: row.created_at,
});

const receive: Route = forSigned({
  method: 'POST',
  path: '/notices/incoming',
  name: 'receiveNotice',
  says: 'Verifies a received notice and archives it with what it was verified with; a refused one is kept as refused',
  allow: 'notices:write',
  body: z.strictObject({
    token: z.string().min(1).max(65_536).describe('The notice as received'),
    didDocument: z
      .unknown()
      .optional()
      .describe("Its issuer's key document, where this server neither publishes nor may fetch it"),
    statusList: z
      .string()
      .max(1_000_000)
      .optional()
      .describe("Its issuer's status list, as fetched just now"),
  }),
  answers: { 201: incoming },
  creates: true,
  run: async (call) => {
    const { body, scope, now, context } = call;
    const token = body.token.trim();
    const brought = {
      didDocument: body.didDocument,
      ...(body.statusList === undefined ? {} : { statusList: body.statusList }),
    };
    const verification = storable(await verifyHere(context, scope, token, brought, now)) as Archived;
    const keep = async (db: Transaction<Tables>): Promise<Answer> => {
      const { digest, verdict } = verification;
      const known = await db
        .selectFrom('incoming_notices')
        .select('id')
        .where('digest', '=', digest)
        .executeTakeFirst();
      if (known) return clash('here-already', 'token', known.id);
      const at = now.toISOString();
      const row = await db
        .insertInto('incoming_notices')
        .values({
          ...{
            id: newId(),
            organisation_id: scope.organisation,
            digest,
            medium: 'vc+jwt',
            token,
          },
          ...{ verdict, verification: json(verification), created_at: at, updated_at: at },
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      await recordEvent(db, scope, {
        verb: 'received',
        object: { kind: 'incoming-notice', id: row.id },
        after: { digest, verdict },
      });
      return created(shown(row, call.language), { location: `/api/v1/notices/incoming/${row.id}` });
    };
    return inTransaction(
      (work) => context.store.within(scope, work),
      true,
      async (db) => once(receive, call, db, () => keep(db)),
    );
  },
});

const typed = onRows({
  method: 'POST',
  path: '/notices/incoming/paper',
  name: 'receivePaperNotice',
  says: 'Keeps a notice that came on paper: the digest of its scan, and what somebody typed from it',
  allow: 'notices:write',
  body: z.strictObject({
    digest: z
      .string()
      .regex(/^sha-256:[0-9a-f]{64}$/)
      .describe('Of the scan’s bytes'),
    from: words(300),
    reference: words(200),
    on: day,
    shares: z
      .array(
        z.strictObject({
          item: words(200),
          numerator: z.string().regex(/^\d{1,30}(\.\d{1,30})?$/),
          denominator: z.string().regex(/^(?!0+(?:\.0+)?$)\d{1,30}(\.\d{1,30})?$/),
        }),
      )
      .max(200),
  }),
  answers: { 201: incoming },
  creates: true,
  run: async ({ db, body, scope, now, language }) => {
    const known = await db
      .selectFrom('incoming_notices')
      .select('id')
      .where('digest', '=', body.digest)
      .executeTakeFirst();
    if (known) return clash('here-already', 'digest', known.id);
    const at = now.toISOString();
    const row = await db
      .insertInto('incoming_notices')
      .values({
        ...{
          id: newId(),
          organisation_id: scope.organisation,
          digest: body.digest,
          medium: 'paper',
          token: null,
          verdict: 'open',
        },
        ...{ verification: json({ paper: body, typedBy: scope.actor }), created_at: at, updated_at: at },
      } as never)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'received',
      object: { kind: 'incoming-notice', id: row.id },
      after: body,
    });
    return created(shown(row, language), { location: `/api/v1/notices/incoming/${row.id}` });
  },
});

const list = onRows({
  method: 'GET',
  path: '/notices/incoming',
  name: 'listIncomingNotices',
  says: 'Received notices, newest first',
  allow: 'notices:read',
  query: z.strictObject(paging),
  answers: { 200: pageOf(incoming) },
  run: async ({ db, query, language }) => {
    return newestFirst(query, db.selectFrom('incoming_notices').selectAll(), (row) => shown(row, language));
  },
});

const show = onRows({
  method: 'GET',
  path: '/notices/incoming/{id}',
  name: 'showIncomingNotice',
  says: 'A received notice with its checks',
  allow: 'notices:read',
  params: byId,
  answers: { 200: incoming },
  run: async ({ db, params, language }) => {
    const row = await db
      .selectFrom('incoming_notices')
      .selectAll()
      .where('id', '=', params.id)
      .executeTakeFirst();
    return row ? ok(shown(row, language)) : problem('not-found');
  },
});

const confirm = onRows({
  method: 'POST',
  path: '/notices/issuers',
  name: 'confirmIssuer',
  says: 'Confirms whose domain a did is: a did:web proves a domain and no company',
  allow: 'notices:write',
  body: z.strictObject({ did: words(500), party: words(300) }),
  answers: { 201: z.object({ did: z.string(), party: z.string(), on: day }) },
  creates: true,
  run: async ({ db, body, scope, now }) => {
    const on = dayOf(now);
    await db
      .insertInto('confirmed_issuers')
      .values({
        organisation_id: scope.organisation,
        did: body.did,
        party: body.party,
        confirmed_by: json(scope.actor),
        confirmed_on: on,
      } as never)
      .execute();
    await recordEvent(db, scope, {
      verb: 'confirmed',
      object: { kind: 'issuer', id: body.did },
      after: { ...body, on },
    });
    return created({ ...body, on });
  },
});

export const incomingRoutes: readonly Route[] = [receive, typed, list, show, confirm];
