/** Documents (文书): drafts that are filled in, made final once, printed, and disclosed to somebody, whole or redacted. */

import { randomBytes } from 'node:crypto';
import { checkRecord, type FinalDocument, finalise, type PlainRecord } from '@ytterby/desk/documents';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { badInput, clash, problem } from '../../http/problem.ts';
import { type Call, ok, onRows, type Route } from '../../http/route.ts';
import { byId, id } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { json } from '../../store/values.ts';
import { caseIsOpen, noSuchCase } from '../cases/is-open.ts';
import { begin } from './begin.ts';
import { disclosures } from './disclosures.ts';
import { draftRoute } from './draft.ts';
import { kindsRoute } from './kinds.ts';
import { paperOf, paperQuery } from './paper.ts';
import { pageRoute, previewRoute } from './preview.ts';
import { type DocumentRow, listed, listedOf, shown, shownOf } from './shape.ts';
import { ofGap, ofRecord } from './told.ts';

export const documentRow = (db: Call['db'], id: string, locked = false): Promise<DocumentRow | undefined> => {
  const found = db.selectFrom('documents').selectAll().where('id', '=', id);
  return (locked ? found.forUpdate() : found).executeTakeFirst();
};

const list = onRows({
  method: 'GET',
  path: '/documents',
  name: 'listDocuments',
  says: 'Documents, newest first',
  allow: 'documents:read',
  query: z.strictObject({
    ...paging,
    kind: z.string().max(60).optional(),
    state: z.enum(['draft', 'final']).optional(),
    case: id.optional(),
  }),
  answers: { 200: pageOf(listed) },
  run: async ({ db, query }) => {
    let found = db
      .selectFrom('documents')
      .select([
        'id',
        'kind',
        'case_id',
        'reference',
        'state',
        'digest',
        'version',
        'created_at',
        'updated_at',
      ])
      .select(['finalised_at', 'finalised_by']);
    if (query.kind !== undefined) found = found.where('kind', '=', query.kind);
    if (query.state !== undefined) found = found.where('state', '=', query.state);
    if (query.case !== undefined) found = found.where('case_id', '=', query.case);
    return newestFirst(query, found, listedOf);
  },
});

const show = onRows({
  method: 'GET',
  path: '/documents/{id}',
  name: 'showDocument',
  says: 'A document with its record and what it lacks',
  allow: 'documents:read',
  params: byId,
  answers: { 200: shown },
  run: async ({ db, params }) => {
    const row = await documentRow(db, params.id);
    return row ? ok(shownOf(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const given = z.strictObject({ record: z.unknown().describe('A record of one of the kinds') });

const create = onRows({
  method: 'POST',
  path: '/documents',
  name: 'createDocument',
  says: 'Begins a draft',
  allow: 'documents:write',
  body: given.extend({ case: id.optional() }),
  answers: { 201: shown },
  creates: true,
  run: async (call) => {
    const { db, body } = call;
    const checked = checkRecord(body.record);
    if ('faults' in checked) return badInput(checked.faults.map(ofRecord('record')));
    const { case: caseId = null } = body;
    if (caseId !== null && !(await caseIsOpen(db, caseId))) return noSuchCase(caseId);
    return begin(call, checked.record, caseId);
  },
});

const replace = onRows({
  method: 'PUT',
  path: '/documents/{id}',
  name: 'replaceDocument',
  says: 'Puts another record in a draft; a final document is refused',
  allow: 'documents:write',
  params: byId,
  body: given,
  answers: { 200: shown },
  matches: true,
  run: async ({ db, body, params, scope, now, headers }) => {
    const before = await documentRow(db, params.id, true);
    if (!before) return problem('not-found');
    const stale = changedSince(headers, before.version);
    if (stale) return stale;
    if (before.state === 'final') return clash('is-final');
    const checked = checkRecord(body.record);
    if ('faults' in checked) return badInput(checked.faults.map(ofRecord('record')));
    const { record } = checked;
    const row = await db
      .updateTable('documents')
      .set({
        kind: record.document,
        reference: record.reference,
        record: json(record),
        version: before.version + 1,
        updated_at: now.toISOString(),
      })
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'replaced',
      object: { kind: 'document', id: row.id },
      before: before.record,
      after: record,
    });
    return ok(shownOf(row), { etag: tagOf(row.version) });
  },
});

const makeFinal = onRows({
  method: 'POST',
  path: '/documents/{id}/finalise',
  name: 'finaliseDocument',
  says: 'Makes a complete draft final; from then on it never changes',
  allow: 'documents:write',
  params: byId,
  answers: { 200: shown },
  matches: true,
  run: async ({ db, params, scope, now, headers }) => {
    const before = await documentRow(db, params.id, true);
    if (!before) return problem('not-found');
    const stale = changedSince(headers, before.version);
    if (stale) return stale;
    if (before.state === 'final') return clash('is-final');
    const salt = randomBytes(16).toString('hex');
    const done = finalise(before.record as PlainRecord, { on: dayOf(now), by: scope.actor.name, salt });
    if ('gaps' in done) return badInput(done.gaps.map(ofGap('record')));
    const at = now.toISOString();
    const row = await db
      .updateTable('documents')
      .set({
        ...{ state: 'final', final: json(done.final), digest: done.final.digest, finalised_at: at },
        ...{ finalised_by: json(scope.actor), version: before.version + 1, updated_at: at },
      } as never)
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'finalised',
      object: { kind: 'document', id: row.id },
      after: { digest: row.digest },
    });
    return ok(shownOf(row), { etag: tagOf(row.version) });
  },
});

const paper = onRows({
  method: 'GET',
  path: '/documents/{id}/paper',
  name: 'printDocument',
  says: 'The document as PDF, DOCX, or for a humanitarian report as an e-mail; a draft says that it is one',
  allow: 'documents:read',
  params: byId,
  query: paperQuery,
  answers: { 200: z.string() },
  media: 'application/pdf',
  run: async ({ db, params, query }) => {
    const row = await documentRow(db, params.id);
    if (!row) return problem('not-found');
    const final = row.final as FinalDocument | null;
    return final
      ? paperOf(final.record, { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn }, query)
      : paperOf(row.record as PlainRecord, { kind: 'draft' }, query);
  },
});

export const documentRoutes: readonly Route[] = [
  kindsRoute,
  previewRoute,
  pageRoute,
  draftRoute,
  list,
  show,
  create,
  replace,
  makeFinal,
  paper,
  ...disclosures,
];
