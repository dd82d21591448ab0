/** Applications among the files of the desk: what is asked before a move, and what follows from it. */
import { APPLICATION_KINDS, type ApplicationKind, application, watchListFaults } from '@ytterby/desk';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { badInput, type problem } from '../../http/problem.ts';
import { day, words } from '../../http/schemas.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import type { Extra, FileKind } from '../desk/kind.ts';
import { refusedFor } from '../desk/refusal.ts';
import { clockOf, openPause } from './clock.ts';
import { type ApplicationRow, type Document, document } from './document.ts';
import { missingOf, openQueries } from './missing.ts';

export const applicationKind: FileKind = {
  table: 'applications',
  path: '/applications',
  one: 'Application',
  many: 'Applications',
  object: 'application',
  machine: application,
  document,
  editable: ['draft'],
  createShape: { kind: z.enum(APPLICATION_KINDS as readonly [ApplicationKind, ...ApplicationKind[]]) },
  moveShape: { question: words(20_000).optional().describe('Of a query: what the authority asks') },
  columns: async ({ document: given, more }) => {
    const kind = more.kind as ApplicationKind;
    const { watchList } = given as Document;
    const barred = kind === 'amendment' ? [] : watchListFaults(kind, watchList);
    const faults = barred.filter(({ code }) => code === 'kind-barred');
    return faults.length > 0 ? refusedFor(faults) : { kind };
  },
  around: async (row, _, { db }) => ({
    missingDocuments: await missingOf(row, db),
    openQueries: await openQueries(db, row.id),
  }),
  after: async (row, move, _, call, more): Promise<Extra | ReturnType<typeof problem>> => {
    if (move.event === 'accept') {
      return { accepted_on: move.on, authority_reference: move.reference ?? null };
    }
    // No text that was read gives a period for deciding anew: no clock is counted then.
    if (move.event === 'set-refusal-aside') return { accepted_on: null };
    if (move.event !== 'query' || more.again === true) return {};
    const question = more.question as string | undefined;
    if (question === undefined) return badInput([requestFault('missing', 'question')]);
    const { db, scope, now } = call;
    const before = await db.selectFrom('queries').select('id').where('application_id', '=', row.id).execute();
    const made = newId(now.getTime());
    const at = now.toISOString();
    const reference = `${row.reference}/${before.length + 1}`;
    await db
      .insertInto('queries')
      .values({
        ...{ id: made, organisation_id: scope.organisation, reference, name: '', case_id: row.case_id },
        ...{ document: json({ question }), state: 'open', last_on: move.on, application_id: row.id },
        ...{ created_at: at, updated_at: at, archived_at: null },
      })
      .execute();
    await openPause(call, row.id, { kind: 'query', from: move.on }, made);
    await recordEvent(db, scope, {
      verb: 'created',
      object: { kind: 'query', id: made },
      after: { application: row.id, question, on: move.on },
    });
    return {};
  },
  shown: {
    schema: {
      kind: z.enum(APPLICATION_KINDS as readonly [ApplicationKind, ...ApplicationKind[]]),
      acceptedOn: day.nullable(),
      authorityReference: z.string().nullable(),
      missingPapers: z.array(z.string()).describe('Papers that are asked for and not final'),
      clock: z.unknown().describe("The authority's clock, in Chinese working days; null where none runs"),
    },
    of: async (row, call) => ({
      kind: (row as ApplicationRow).kind,
      acceptedOn: (row as ApplicationRow).accepted_on,
      authorityReference: (row as ApplicationRow).authority_reference,
      missingPapers: await missingOf(row, call.db),
      clock: await clockOf(row, call),
    }),
  },
};
