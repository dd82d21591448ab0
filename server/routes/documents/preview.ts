/** A record laid out as its paper, and what it lacks, before anything is kept: what a screen shows while it is filled in. */
import { checkRecord, gapsIn, layOut, type PlainRecord } from '@ytterby/desk/documents';
import { z } from 'zod';
import { badInput } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
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
