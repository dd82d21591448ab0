/** Cases: opened from a stored determination, whose duties become tasks with their days. */
import { type CaseTask, openCase } from '@ytterby/desk';
import type { Determination } from '@ytterby/facts';
import { requestFault } from '@ytterby/language';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { page, pageOf, paging, placeOf } from '../../http/paging.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, created, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id, moment, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { newId } from '../../store/id.ts';
import type { Tables } from '../../store/tables/index.ts';
import { json } from '../../store/values.ts';
import { openTask } from '../../tasks/index.ts';
import { clockOf } from '../applications/index.ts';
import { takenReference } from '../desk/file-routes.ts';
import type { FileRow } from '../desk/kind.ts';
import { refusedFor } from '../desk/refusal.ts';

type Row = Selectable<Tables['cases']>;

const shape = z
  .object({
    id,
    reference: z.string(),
    name: z.string(),
    state: z.enum(['open', 'closed']),
    determination: z.string().nullable(),
    document: z
      .unknown()
      .describe('The duties with their days, the papers that follow, whether an application does'),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Case' });

const whole = shape
  .extend({
    tasks: z.array(
      z.object({
        id,
        kind: z.string(),
        fields: z.unknown(),
        state: z.string(),
        dueOn: day.nullable(),
        version: z.number().int(),
      }),
    ),
    files: z.array(z.object({ kind: z.string(), id, reference: z.string(), state: z.string() })),
    documents: z.array(z.object({ kind: z.string(), id, reference: z.string(), state: z.string() })),
  })
  .meta({ id: 'WholeCase' });

const shown = (row: Row) => ({
  ...{ id: row.id, reference: row.reference, name: row.name, state: row.state },
  ...{ determination: row.determination_id, document: row.document, version: row.version },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at },
});

/** What a list shows of a case beside itself: how far its applications are, and how much is to do. */
const listed = shape
  .extend({
    applications: z.array(
      z.object({ id, kind: z.string(), state: z.string(), lastOn: day.nullable(), clock: z.unknown() }),
    ),
    openTasks: z.number().int(),
    nextDue: day.nullable().describe('The nearest day of its open tasks'),
  })
  .meta({ id: 'ListedCase' });

async function listedOf(call: Pick<Call, 'db' | 'context' | 'now'>, rows: readonly Row[]) {
  const { db } = call;
  const ids = rows.map(({ id: one }) => one);
  if (ids.length === 0) return [];
  const applications = await db
    .selectFrom('applications')
    .selectAll()
    .where('case_id', 'in', ids)
    .where('archived_at', 'is', null)
    .orderBy('id')
    .execute();
  const tasks = await db
    .selectFrom('tasks')
    .select(['object_id', 'due_on'])
    .where('object_kind', '=', 'case')
    .where('object_id', 'in', ids)
    .where('state', '=', 'open')
    .execute();
  const filed = await Promise.all(
    applications.map(async (row) => ({
      of: row.case_id,
      shown: {
        ...{ id: row.id, kind: row.kind, state: row.state, lastOn: row.last_on },
        clock: await clockOf(row as unknown as FileRow, call),
      },
    })),
  );
  return rows.map((row) => {
    const open = tasks.filter((task) => task.object_id === row.id);
    const days = open.flatMap(({ due_on }) => due_on ?? []).sort();
    return {
      ...shown(row),
      applications: filed.filter((one) => one.of === row.id).map((one) => one.shown),
      openTasks: open.length,
      nextDue: days[0] ?? null,
    };
  });
}

const FILES = [
  'applications',
  'queries',
  'licences',
  'reviews',
  'questionnaires',
  'service_checks',
  'technology_transfers',
  'humanitarian_reports',
] as const;

async function shownWhole(db: Call['db'], row: Row) {
  const tasks = await db
    .selectFrom('tasks')
    .select(['id', 'kind', 'fields', 'state', 'due_on', 'version'])
    .where('object_kind', '=', 'case')
    .where('object_id', '=', row.id)
    .orderBy('id')
    .execute();
  const files = [];
  for (const table of FILES) {
    const found = await db
      .selectFrom(table as 'licences')
      .select(['id', 'reference', 'state'])
      .where('case_id', '=', row.id)
      .where('archived_at', 'is', null)
      .orderBy('id')
      .execute();
    files.push(...found.map((one) => ({ kind: table.replaceAll('_', '-'), ...one })));
  }
  const documents = await db
    .selectFrom('documents')
    .select(['kind', 'id', 'reference', 'state'])
    .where('case_id', '=', row.id)
    .orderBy('id')
    .execute();
  return {
    ...shown(row),
    documents,
    tasks: tasks.map(({ due_on, ...task }) => ({ ...task, dueOn: due_on })),
    files,
  };
}

/** The day a task is asked for: the last, or in an interval the first that may be the last. */
function dayOfTask(task: CaseTask): string | undefined {
  if (task.kind !== 'duty' || task.due === null || task.dueIs === 'first') return undefined;
  return task.due.kind === 'day' ? task.due.day : task.due.kind === 'between' ? task.due.earliest : undefined;
}

const list = onRows({
  method: 'GET',
  path: '/cases',
  name: 'listCases',
  says: 'Cases, newest first',
  allow: 'cases:read',
  query: z.strictObject({ ...paging, state: z.enum(['open', 'closed']).optional() }),
  answers: { 200: pageOf(listed) },
  run: async (call) => {
    const { db, query } = call;
    const place = placeOf(query.cursor);
    if (place !== null && typeof place !== 'string') return place;
    let found = db
      .selectFrom('cases')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(query.limit + 1);
    if (place !== null) found = found.where('id', '<', place);
    if (query.state !== undefined) found = found.where('state', '=', query.state);
    const { data, next } = page(await found.execute(), query.limit, (row) => row.id);
    return ok({ data: await listedOf(call, data), next });
  },
});

const show = onRows({
  method: 'GET',
  path: '/cases/{id}',
  name: 'showCase',
  says: 'One case, with its tasks and its files',
  allow: 'cases:read',
  params: byId,
  answers: { 200: whole },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('cases').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(await shownWhole(db, row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const open = onRows({
  method: 'POST',
  path: '/cases',
  name: 'openCase',
  says: 'Opens a case from a stored determination: its duties become tasks with their days',
  allow: 'cases:write',
  body: z.strictObject({
    reference: words(200),
    name: z.string().trim().max(500).default(''),
    determination: id,
  }),
  answers: { 201: whole },
  creates: true,
  run: async ({ db, scope, now, body, context }) => {
    const stored = await db
      .selectFrom('determinations')
      .select('answer')
      .where('id', '=', body.determination)
      .executeTakeFirst();
    if (!stored) {
      const found = JSON.stringify(body.determination);
      return badInput([requestFault('no-such-row', 'determination', found, ['determination'])]);
    }
    const other = await db
      .selectFrom('cases')
      .select('id')
      .where('reference', '=', body.reference)
      .where('archived_at', 'is', null)
      .executeTakeFirst();
    if (other) return takenReference(body.reference);
    const years = (await context.corpora.current(db)).corpus.corpus.lists.workingYears;
    const opened = openCase(stored.answer as Determination, years);
    const made = newId(now.getTime());
    const at = now.toISOString();
    const row = await db
      .insertInto('cases')
      .values({
        ...{ id: made, organisation_id: scope.organisation, reference: body.reference, name: body.name },
        ...{ determination_id: body.determination, document: json(opened) },
        ...{ created_at: at, updated_at: at, archived_at: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    for (const [place, task] of opened.tasks.entries()) {
      const { kind, ...fields } = task;
      const dueOn = dayOfTask(task);
      await openTask(db, scope, {
        ...{ kind, object: { kind: 'case', id: made }, fields, key: `case:${made}:${place}` },
        ...(dueOn === undefined ? {} : { dueOn }),
      });
    }
    await recordEvent(db, scope, {
      verb: 'opened',
      object: { kind: 'case', id: made },
      after: { reference: body.reference, name: body.name, determination: body.determination, ...opened },
    });
    return created(await shownWhole(db, row), { etag: tagOf(1), location: `/api/v1/cases/${made}` });
  },
});

const close = onRows({
  method: 'POST',
  path: '/cases/{id}/close',
  name: 'closeCase',
  says: 'Closes a case; its records are kept at least five years (REG/27)',
  allow: 'cases:decide',
  params: byId,
  body: z.strictObject({ reason: words(5000) }),
  answers: { 200: shape },
  matches: true,
  run: async ({ db, scope, now, params, body, headers }) => {
    const row = await db
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return problem('not-found');
    const stale = changedSince(headers, row.version);
    if (stale) return stale;
    if (row.state === 'closed') {
      return refusedFor([
        { code: 'no-such-move', path: '', machine: 'case', state: row.state, event: 'close', open: [] },
      ]);
    }
    const kept = await db
      .updateTable('cases')
      .set({ state: 'closed', version: row.version + 1, updated_at: now.toISOString() })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, { verb: 'closed', object: { kind: 'case', id: row.id }, after: body });
    return ok(shown(kept), { etag: tagOf(kept.version) });
  },
});

export const caseRoutes: readonly Route[] = [list, show, open, close];
