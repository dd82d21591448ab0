/** Documents laid out as their paper for a screen: while one is filled in, before anything is kept, and as it is kept. */
import { checkRecord, type FinalDocument, gapsIn, layOut, type PlainRecord } from '@ytterby/desk/documents';
import { z } from 'zod';
import { badInput, problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId } from '../../http/schemas.ts';
import { paperQuery } from './paper.ts';
import { gap } from './shape.ts';
import { ofRecord } from './told.ts';

export const previewRoute: Route = onRows({
  method: 'POST',
  path: '/documents/preview',
  name: 'previewDocument',
  says: 'Lays a record out as its paper, block by block, and says what it lacks; nothing is kept',
  allow: 'documents:read',
  query: paperQuery.pick({ language: true }),
  body: z.strictObject({ record: z.unknown().describe('A record of one of the kinds') }),
  answers: { 200: z.object({ paper: z.unknown(), gaps: z.array(gap) }) },
  run: async ({ body, query }) => {
    const checked = checkRecord(body.record);
    if ('faults' in checked) return badInput(checked.faults.map(ofRecord('record')));
    const record: PlainRecord = checked.record;
    return ok({ paper: layOut(record, { kind: 'draft' }, query.language), gaps: gapsIn(record) });
  },
});

export const pageRoute: Route = onRows({
  method: 'GET',
  path: '/documents/{id}/page',
  name: 'layOutDocument',
  says: 'A document laid out as its paper, block by block; a draft says that it is one',
  allow: 'documents:read',
  params: byId,
  query: paperQuery.pick({ language: true }),
  answers: { 200: z.object({ paper: z.unknown() }) },
  run: async ({ db, params, query }) => {
    const row = await db
      .selectFrom('documents')
      .select(['record', 'final'])
      .where('id', '=', params.id)
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const final = row.final as FinalDocument | null;
    const paper = final
      ? layOut(
          final.record,
          { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn },
          query.language,
        )
      : layOut(row.record as PlainRecord, { kind: 'draft' }, query.language);
    return ok({ paper });
  },
});
