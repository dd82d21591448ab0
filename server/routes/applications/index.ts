/** Licence applications: the papers they are filed with, the authority's clock, and its queries. */
import {
  APPLICATION_KINDS,
  type ApplicationKind,
  application,
  DECISION_DAYS,
  decisionClock,
  type FiledPaper,
  missingPapers,
  type Pause,
  papersFor,
  type WatchListFile,
  watchListFaults,
} from '@ytterby/desk';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, created, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id, words } from '../../http/schemas.ts';
import { newId } from '../../store/id.ts';
import { isUuid } from '../../store/scope.ts';
import { json } from '../../store/values.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { Extra, FileKind, FileRow } from '../desk/kind.ts';
import { fileOf } from '../desk/move-file.ts';
import { refusedFor } from '../desk/refusal.ts';
import { channel, paper, plain } from '../desk/schemas.ts';

const filed = z.strictObject({
  paper: z
    .enum(papersFor('general', { watchListed: true, statements: [] }).map((one) => one.paper) as [string])
    .or(z.enum(['registration', 'technology-statement-export', 'technology-statement-domestic'])),
  document: words(200).describe("The paper's own number, or the id of a document kept here"),
  finalOn: day.nullable().describe('null: not final yet'),
});

const watched = z.strictObject({
  party: z.strictObject({ id: words(200).optional(), name: words(500) }),
  role: z.enum(['importer', 'end-user']),
  entry: words(300).describe('The notice or entry that lists the party'),
});

const document = z
  .strictObject({
    authority: words(300).optional(),
    note: words(5000).optional(),
    papers: z.array(filed).max(200).default([]),
    watchList: z.array(watched).max(100).default([]),
    statements: z
      .array(z.enum(['technology-statement-export', 'technology-statement-domestic']))
      .max(2)
      .default([]),
  })
  .meta({ id: 'ApplicationDocument' });

type Document = {
  readonly papers: readonly FiledPaper[];
  readonly watchList: readonly WatchListFile[];
  readonly statements: readonly string[];
};

type ApplicationRow = FileRow & {
  readonly kind: ApplicationKind;
  readonly accepted_on: string | null;
  readonly authority_reference: string | null;
};

/** Papers that are asked for and not final. One that is kept here counts as final when it is, whatever is said of it. */
async function missingOf(row: FileRow, db: Call['db']): Promise<readonly string[]> {
  const { papers, watchList, statements } = row.document as Document;
  const asked = papersFor((row as ApplicationRow).kind, { watchListed: watchList.length > 0, statements });
  const ids = papers.map((one) => one.document).filter(isUuid);
  const drafts =
    ids.length === 0
      ? []
      : await db
          .selectFrom('documents')
          .select('id')
          .where('id', 'in', ids)
          .where('state', '<>', 'final')
          .execute();
  const open = new Set(drafts.map(({ id: draft }) => draft));
  return missingPapers(
    asked,
    papers.map((one) => (open.has(one.document) ? { ...one, finalOn: null } : one)),
  );
}

const WITH_US = ['open', 'drafted', 'signed'];

const openQueries = async (db: Call['db'], applicationId: string): Promise<number> => {
  const rows = await db
    .selectFrom('queries')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('state', 'in', WITH_US)
    .execute();
  return rows.length;
};

const pausesOf = async (db: Call['db'], applicationId: string): Promise<readonly Pause[]> => {
  const rows = await db
    .selectFrom('pauses')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('from_day')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    from: row.from_day,
    ...(row.until_day === null ? {} : { until: row.until_day }),
  }));
};

/** The authority's clock of an application that lies with it; null before acceptance and after the decision. */
export async function clockOf(row: FileRow, call: Pick<Call, 'db' | 'context' | 'now'>) {
  const { accepted_on: acceptedOn, kind, document: one } = row as ApplicationRow;
  if (acceptedOn === null || !['accepted', 'queried'].includes(row.state)) return null;
  const years = (await call.context.corpora.current(call.db)).corpus.corpus.lists.workingYears;
  const watchListed = (one as Document).watchList.length > 0;
  return decisionClock(
    {
      acceptedOn,
      workingDays: kind === 'amendment' ? DECISION_DAYS.amendment : DECISION_DAYS.licence,
      pauses: await pausesOf(call.db, row.id),
      ...(watchListed ? { noLimit: 'watch-list' as const } : {}),
    },
    dayOf(call.now),
    years,
  );
}

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

export async function openPause(
  { db, scope, now }: Pick<Call, 'db' | 'scope' | 'now'>,
  applicationId: string,
  pause: Pause,
  query: string | null,
): Promise<string> {
  const made = newId(now.getTime());
  await db
    .insertInto('pauses')
    .values({
      ...{ id: made, organisation_id: scope.organisation, application_id: applicationId, query_id: query },
      ...{
        kind: pause.kind,
        from_day: pause.from,
        until_day: pause.until ?? null,
        channel: null,
        paper: null,
      },
      created_at: now.toISOString(),
    })
    .execute();
  return made;
}

/** Days that REG/17 does not count: identification, expert opinion, a check on site. */
const addPause = onRows({
  method: 'POST',
  path: '/applications/{id}/pauses',
  name: 'addPause',
  says: 'Records days that do not count: identification, an expert opinion, a check on site (REG/17)',
  allow: 'cases:write',
  params: byId,
  body: z.strictObject({
    kind: z.enum(['identification', 'expert-opinion', 'site-check']),
    from: day,
    until: day,
    channel,
    paper,
  }),
  answers: { 201: z.object({ id, clock: z.unknown() }) },
  creates: true,
  run: async (call) => {
    const { db, scope, now, params } = call;
    const body = plain<{ kind: Pause['kind']; from: string; until: string }>(call.body);
    const row = await fileOf(db, applicationKind, params.id, true);
    if (!row) return problem('not-found');
    const { accepted_on: acceptedOn } = row as ApplicationRow;
    if (acceptedOn === null || !['accepted', 'queried'].includes(row.state)) {
      return refusedFor([
        {
          ...{ code: 'no-such-move', path: 'from', machine: 'application', state: row.state },
          ...{ event: 'pause', open: [] },
        },
      ]);
    }
    if (body.from < acceptedOn) {
      return refusedFor([{ code: 'before-last-event', path: 'from', on: body.from, lastOn: acceptedOn }]);
    }
    if (body.until < body.from) {
      return refusedFor([{ code: 'days-reversed', path: 'until', from: body.from, until: body.until }]);
    }
    const today = dayOf(now);
    if (body.until > today) {
      return refusedFor([{ code: 'not-yet-happened', path: 'until', on: body.until, today }]);
    }
    const made = await openPause(call, row.id, body, null);
    await recordEvent(db, scope, {
      verb: 'paused',
      object: { kind: 'application', id: row.id },
      after: body,
    });
    return created({ id: made, clock: await clockOf(row, call) });
  },
});

const listPauses = onRows({
  method: 'GET',
  path: '/applications/{id}/pauses',
  name: 'listPauses',
  says: 'Days on which the clock stood still, and why',
  allow: 'cases:read',
  params: byId,
  answers: { 200: z.object({ data: z.array(z.unknown()) }) },
  run: async ({ db, params }) => {
    const row = await fileOf(db, applicationKind, params.id);
    return row ? ok({ data: await pausesOf(db, row.id) }) : problem('not-found');
  },
});

export const applicationRoutes: readonly Route[] = [...fileRoutes(applicationKind), addPause, listPauses];
