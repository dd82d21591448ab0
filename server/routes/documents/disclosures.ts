/** Who was given what of a final document: whole, or a copy in which trade secrets are withheld. */
import { disclosureOf, type FinalDocument, type RedactedDocument, redact } from '@ytterby/desk/documents';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { badInput, clash, problem } from '../../http/problem.ts';
import { created, onRows, type Route } from '../../http/route.ts';
import { byId, id, words } from '../../http/schemas.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { paperOf, paperQuery } from './paper.ts';
import { disclosure, disclosureShown } from './shape.ts';
import { ofRecord } from './told.ts';

const give = onRows({
  method: 'POST',
  path: '/documents/{id}/disclosures',
  name: 'discloseDocument',
  says: 'Gives a final document to somebody and keeps a line on it; what is named is withheld from the copy',
  allow: 'documents:write',
  params: byId,
  body: z.strictObject({
    to: words(200),
    purpose: words(500).optional(),
    withhold: z
      .array(z.strictObject({ path: words(200), reason: words(200) }))
      .max(100)
      .default([]),
  }),
  answers: { 201: disclosure },
  creates: true,
  run: async ({ db, body, params, scope, now }) => {
    const row = await db.selectFrom('documents').selectAll().where('id', '=', params.id).executeTakeFirst();
    if (!row) return problem('not-found');
    if (row.final === null) return clash('not-final');
    const final = row.final as FinalDocument;
    const done = body.withhold.length === 0 ? { redacted: null } : redact(final, body.withhold);
    if ('faults' in done) return badInput(done.faults.map(ofRecord('')));
    const copy = done.redacted;
    const line = disclosureOf(copy ?? final, { to: body.to, on: dayOf(now), by: scope.actor.name });
    const kept = await db
      .insertInto('document_disclosures')
      .values({
        ...{ id: newId(), organisation_id: scope.organisation, document_id: row.id, given_to: body.to },
        ...{ on_day: line.on, purpose: body.purpose ?? null, withheld: json(line.withheld) },
        ...{
          copy: copy === null ? null : json(copy),
          copy_digest: line.copy,
          actor: json(scope.actor) as never,
        },
        created_at: now.toISOString(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'disclosed',
      object: { kind: 'document', id: row.id },
      after: line,
    });
    return created(disclosureShown(kept), {
      location: `/api/v1/documents/${row.id}/disclosures/${kept.id}/paper`,
    });
  },
});

const log = onRows({
  method: 'GET',
  path: '/documents/{id}/disclosures',
  name: 'listDisclosures',
  says: 'To whom a document was given, newest first',
  allow: 'documents:read',
  params: byId,
  query: z.strictObject(paging),
  answers: { 200: pageOf(disclosure) },
  run: async ({ db, params, query }) => {
    const document = await db
      .selectFrom('documents')
      .select('id')
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!document) return problem('not-found');
    return newestFirst(
      query,
      db.selectFrom('document_disclosures').selectAll().where('document_id', '=', params.id),
      disclosureShown,
    );
  },
});

const copy = onRows({
  method: 'GET',
  path: '/documents/{id}/disclosures/{disclosure}/paper',
  name: 'printDisclosure',
  says: 'The copy that was given, as PDF or DOCX',
  allow: 'documents:read',
  params: z.object({ id, disclosure: id }),
  query: paperQuery,
  answers: { 200: z.string() },
  media: 'application/pdf',
  run: async ({ db, params, query }) => {
    const row = await db
      .selectFrom('document_disclosures as d')
      .innerJoin('documents', 'documents.id', 'd.document_id')
      .select(['d.copy', 'documents.final'])
      .where('d.id', '=', params.disclosure)
      .where('d.document_id', '=', params.id)
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const given = row.copy as RedactedDocument | null;
    const final = row.final as FinalDocument;
    return given
      ? paperOf(given.record, { kind: 'redacted', digest: given.digest, of: given.of }, query)
      : paperOf(final.record, { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn }, query);
  },
});

export const disclosures: readonly Route[] = [give, log, copy];
