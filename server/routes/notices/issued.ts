/** Notices that the organisation issues: signed from a final paper, given a place in its status list, withdrawn. */

import { Readable } from 'node:stream';
import { type FinalDocument, layOut } from '@ytterby/desk/documents';
import { codeOf, noticeFrom, signCredential } from '@ytterby/desk/notices';
import { requestFault } from '@ytterby/language';
import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { badInput, clash, problem } from '../../http/problem.ts';
import { created, ok, onRows, type Route } from '../../http/route.ts';
import { byId, id, moment, words } from '../../http/schemas.ts';
import { newId } from '../../store/id.ts';
import type { Tables } from '../../store/tables/index.ts';
import { ofRecord } from '../documents/told.ts';
import { didOf, statusUrlOf, verifyUrlOf } from './addresses.ts';
import { ringOf } from './keys.ts';

const notice = z
  .object({
    id,
    document: id,
    digest: z.string().describe('Over the token, as the next notice will carry it'),
    token: z.string().describe('The signed notice: a vc+jwt, to be passed on as it is'),
    listIndex: z.number().int(),
    supersedes: id.nullable(),
    withdrawnAt: moment.nullable(),
    withdrawnWhy: z.string().nullable(),
    createdAt: moment,
  })
  .meta({ id: 'Notice' });

const shown = (row: Selectable<Tables['notices']>) => ({
  id: row.id,
  document: row.document_id,
  digest: row.digest,
  token: row.token,
  listIndex: row.list_index,
  supersedes: row.supersedes,
  withdrawnAt: row.withdrawn_at,
  withdrawnWhy: row.withdrawn_why,
  createdAt: row.created_at,
});

const issue = onRows({
  method: 'POST',
  path: '/notices',
  name: 'issueNotice',
  says: 'Signs a final Compliance Notice as a machine-readable one; one that it supersedes is withdrawn',
  allow: 'notices:write',
  body: z.strictObject({ document: id, supersedes: id.optional() }),
  answers: { 201: notice },
  creates: true,
  run: async ({ db, body, scope, now, context }) => {
    const did = didOf(context, scope.organisation);
    if (did === null) return problem('not-set-up', '--public-url');
    if (context.secret === null) return problem('not-set-up', 'YTTERBY_SECRET');
    const paper = await db
      .selectFrom('documents')
      .selectAll()
      .where('id', '=', body.document)
      .executeTakeFirst();
    if (!paper) return badInput([requestFault('no-such-row', 'document', body.document, ['document'])]);
    if (paper.kind !== 'compliance-notice')
      return clash('no-such-row', 'document', paper.id, ['compliance-notice']);
    if (paper.final === null) return clash('not-final', 'document');
    // The keys' rows are locked, so that places in the list are taken in turn.
    const ring = await ringOf(db, did, context.secret, true);
    const before =
      body.supersedes === undefined
        ? undefined
        : await db.selectFrom('notices').selectAll().where('id', '=', body.supersedes).executeTakeFirst();
    if (body.supersedes !== undefined && !before)
      return badInput([requestFault('no-such-row', 'supersedes', body.supersedes, ['notice'])]);
    const last = await db
      .selectFrom('notices')
      .select(sql<number>`coalesce(max(list_index), -1)::int`.as('last'))
      .executeTakeFirst();
    const index = (last?.last ?? -1) + 1;
    const made = newId();
    const credential = noticeFrom(paper.final as FinalDocument, {
      id: `urn:uuid:${made}`,
      did,
      at: now.toISOString(),
      status: { list: statusUrlOf(context, scope.organisation, did), index },
      ...(before ? { supersedes: `urn:uuid:${before.id}` } : {}),
    });
    if (credential === null) return clash('no-such-row', 'document', paper.id, ['compliance-notice']);
    const signed = await signCredential(credential, ring);
    if ('fault' in signed) return problem('not-set-up', 'POST /notices/keys');
    const row = await db
      .insertInto('notices')
      .values({
        ...{ id: made, organisation_id: scope.organisation, document_id: paper.id, token: signed.token },
        ...{ digest: signed.digest, list_index: index, supersedes: before?.id ?? null },
        ...{ withdrawn_at: null, withdrawn_why: null, created_at: now.toISOString() },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    if (before && before.withdrawn_at === null)
      await db
        .updateTable('notices')
        .set({ withdrawn_at: now.toISOString(), withdrawn_why: `superseded by ${made}` })
        .where('id', '=', before.id)
        .execute();
    await recordEvent(db, scope, {
      verb: 'issued',
      object: { kind: 'notice', id: made },
      after: { document: paper.id, digest: signed.digest, index },
    });
    return created(shown(row), { location: `/api/v1/notices/${made}` });
  },
});

const list = onRows({
  method: 'GET',
  path: '/notices',
  name: 'listNotices',
  says: 'Issued notices, newest first',
  allow: 'notices:read',
  query: z.strictObject(paging),
  answers: { 200: pageOf(notice) },
  run: async ({ db, query }) => {
    return newestFirst(query, db.selectFrom('notices').selectAll(), shown);
  },
});

const show = onRows({
  method: 'GET',
  path: '/notices/{id}',
  name: 'showNotice',
  says: 'An issued notice with its token',
  allow: 'notices:read',
  params: byId,
  answers: { 200: notice },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('notices').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row)) : problem('not-found');
  },
});

const paper = onRows({
  method: 'GET',
  path: '/notices/{id}/paper',
  name: 'printNotice',
  says: 'The paper twin as PDF, with a code that carries the digest of the signed file',
  allow: 'notices:read',
  params: byId,
  query: z.strictObject({ language: z.enum(['zh-CN', 'zh-HK', 'en']).default('zh-CN') }),
  answers: { 200: z.string() },
  media: 'application/pdf',
  run: async ({ db, params, query, context }) => {
    const row = await db
      .selectFrom('notices')
      .innerJoin('documents', 'documents.id', 'notices.document_id')
      .select(['notices.digest', 'documents.final'])
      .where('notices.id', '=', params.id)
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const final = row.final as FinalDocument;
    const state = { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn } as const;
    const { toPdf } = await import('@ytterby/desk/documents/print');
    const made = await toPdf(
      layOut(final.record, state, query.language, codeOf(verifyUrlOf(context), row.digest)),
    );
    if ('faults' in made) return badInput(made.faults.map(ofRecord('record')));
    return {
      status: 200,
      stream: Readable.from([Buffer.from(made.bytes)]),
      headers: { 'content-type': 'application/pdf' },
    };
  },
});

const withdraw = onRows({
  method: 'POST',
  path: '/notices/{id}/withdraw',
  name: 'withdrawNotice',
  says: 'Withdraws a notice: its place in the published status list is set, for good',
  allow: 'notices:write',
  params: byId,
  body: z.strictObject({ why: words(500) }),
  answers: { 200: notice },
  run: async ({ db, params, body, scope, now }) => {
    const before = await db
      .selectFrom('notices')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return problem('not-found');
    if (before.withdrawn_at !== null) return clash('over-already', '', 'withdrawn');
    const row = await db
      .updateTable('notices')
      .set({ withdrawn_at: now.toISOString(), withdrawn_why: body.why })
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'withdrawn',
      object: { kind: 'notice', id: row.id },
      after: { why: body.why },
    });
    return ok(shown(row));
  },
});

export const issuedRoutes: readonly Route[] = [issue, list, show, paper, withdraw];
