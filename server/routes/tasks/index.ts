/** Tasks (待办): what a person must look at, as codes with fields; ended with a note by who did it. */
import { requestFault } from '@ytterby/language';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { badInput, problem } from '../../http/problem.ts';
import { madeAt, ok, onRows, type Route } from '../../http/route.ts';
import { actor, byId, day, flag, id, moment, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { newId } from '../../store/id.ts';
import type { TaskTables } from '../../store/tables/tasks.ts';
import { json } from '../../store/values.ts';

const state = z.enum(['open', 'done', 'dismissed']);

const task = z
  .object({
    id,
    kind: z.string(),
    object: z.object({ kind: z.string(), id: z.string() }),
    fields: z.unknown(),
    state,
    dueOn: day.nullable(),
    assignee: id.nullable(),
    note: z.string().nullable(),
    endedBy: actor.nullable(),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
    endedAt: moment.nullable(),
  })
  .meta({ id: 'Task' });

const shown = (row: Selectable<TaskTables['tasks']>) => ({
  ...{ id: row.id, kind: row.kind, object: { kind: row.object_kind, id: row.object_id }, fields: row.fields },
  ...{
    state: row.state,
    dueOn: row.due_on,
    assignee: row.assignee_id,
    note: row.note,
    endedBy: row.ended_by,
  },
  ...{ version: row.version, createdAt: row.created_at, updatedAt: row.updated_at, endedAt: row.ended_at },
});

const list = onRows({
  method: 'GET',
  path: '/tasks',
  name: 'listTasks',
  says: 'Tasks, newest first',
  allow: 'tasks:read',
  query: z.strictObject({
    ...paging,
    state: state.default('open'),
    mine: flag.optional().describe('Those assigned to the one who asks'),
    dueBy: day.optional(),
  }),
  answers: { 200: pageOf(task) },
  run: async ({ db, query, who }) => {
    let found = db.selectFrom('tasks').selectAll().where('state', '=', query.state);
    if (query.mine) found = found.where('assignee_id', '=', who.id);
    if (query.dueBy !== undefined) found = found.where('due_on', '<=', query.dueBy);
    return newestFirst(query, found, shown);
  },
});

const show = onRows({
  method: 'GET',
  path: '/tasks/{id}',
  name: 'showTask',
  says: 'One task',
  allow: 'tasks:read',
  params: byId,
  answers: { 200: task },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('tasks').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const create = onRows({
  method: 'POST',
  path: '/tasks',
  name: 'createTask',
  says: 'Makes a task by hand: a duty of an answer that somebody must see to',
  allow: 'tasks:write',
  body: z.strictObject({
    kind: words(100),
    object: z.strictObject({ kind: words(100), id: words(300) }),
    fields: z.record(z.string().max(100), z.union([z.string().max(2000), z.null()])).default({}),
    dueOn: day.nullable().default(null),
    note: words(2000).nullable().default(null),
  }),
  answers: { 201: task },
  creates: true,
  run: async ({ db, scope, body, now }) => {
    const at = now.toISOString();
    const row = await db
      .insertInto('tasks')
      .values({
        ...{ id: newId(), organisation_id: scope.organisation, kind: body.kind, key: null },
        ...{ object_kind: body.object.kind, object_id: body.object.id, fields: json(body.fields) },
        ...{ due_on: body.dueOn, assignee_id: null, note: body.note, ended_by: null },
        ...{ created_at: at, updated_at: at, ended_at: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'task-made',
      object: { kind: 'task', id: row.id },
      after: { ...body, dueOn: body.dueOn },
    });
    return madeAt('/tasks', row, shown(row));
  },
});

const change = onRows({
  method: 'PATCH',
  path: '/tasks/{id}',
  name: 'changeTask',
  says: 'Gives a task to somebody, sets its day, or ends it with a note',
  allow: 'tasks:write',
  params: byId,
  body: z.strictObject({
    state: state.optional(),
    assignee: id.nullable().optional(),
    dueOn: day.nullable().optional(),
    note: words(2000).nullable().optional(),
  }),
  answers: { 200: task },
  matches: true,
  run: async ({ db, params, body, scope, now, headers }) => {
    const before = await db
      .selectFrom('tasks')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return problem('not-found');
    const stale = changedSince(headers, before.version);
    if (stale) return stale;
    if (body.assignee) {
      const member = await db
        .selectFrom('members')
        .select('account_id')
        .where('account_id', '=', body.assignee)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      if (!member) return badInput([requestFault('no-such-row', 'assignee', body.assignee, ['member'])]);
    }
    const at = now.toISOString();
    const ends = body.state !== undefined && body.state !== before.state;
    const ended =
      body.state === 'open'
        ? { ended_at: null, ended_by: null }
        : { ended_at: at, ended_by: json(scope.actor) };
    const row = await db
      .updateTable('tasks')
      .set({
        ...(ends ? { state: body.state, ...ended } : {}),
        ...(body.assignee === undefined ? {} : { assignee_id: body.assignee }),
        ...(body.dueOn === undefined ? {} : { due_on: body.dueOn }),
        ...(body.note === undefined ? {} : { note: body.note }),
        ...{ version: before.version + 1, updated_at: at },
      })
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: ends ? (body.state === 'open' ? 'reopened' : (body.state ?? 'changed')) : 'changed',
      object: { kind: 'task', id: params.id },
      before: shown(before),
      after: shown(row),
    });
    return ok(shown(row), { etag: tagOf(row.version) });
  },
});

export const taskRoutes: readonly Route[] = [list, show, create, change];
