/** Jobs (后台任务): how far they have come, stopped, and tried again. */

import type { Selectable } from 'kysely';
import { z } from 'zod';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { problem } from '../../http/problem.ts';
import { type Answer, ok, onRows, type Route } from '../../http/route.ts';
import { byId, id, moment } from '../../http/schemas.ts';
import { cancelJob, type JobMove, retryJob } from '../../jobs/index.ts';
import type { JobTables } from '../../store/tables/jobs.ts';

const state = z.enum(['waiting', 'running', 'done', 'dead', 'cancelled']);

export const job = z
  .object({
    id,
    kind: z.string(),
    state,
    progress: z.unknown(),
    result: z.unknown(),
    fault: z.unknown(),
    attempts: z.number().int(),
    runAfter: moment,
    createdAt: moment,
    updatedAt: moment,
    endedAt: moment.nullable(),
  })
  .meta({ id: 'Job' });

export const shown = (row: Selectable<JobTables['jobs']>) => ({
  ...{ id: row.id, kind: row.kind, state: row.state, progress: row.progress, result: row.result },
  ...{ fault: row.fault, attempts: row.attempts, runAfter: row.run_after },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at, endedAt: row.ended_at },
});

const list = onRows({
  method: 'GET',
  path: '/jobs',
  name: 'listJobs',
  says: 'Jobs of the organisation, newest first',
  allow: 'jobs:read',
  query: z.strictObject({ ...paging, state: state.optional(), kind: z.string().max(100).optional() }),
  answers: { 200: pageOf(job) },
  run: async ({ db, query }) => {
    let found = db.selectFrom('jobs').selectAll();
    if (query.state !== undefined) found = found.where('state', '=', query.state);
    if (query.kind !== undefined) found = found.where('kind', '=', query.kind);
    return newestFirst(query, found, shown);
  },
});

const show = onRows({
  method: 'GET',
  path: '/jobs/{id}',
  name: 'showJob',
  says: 'One job, with how far it has come',
  allow: 'jobs:read',
  params: byId,
  answers: { 200: job },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('jobs').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row)) : problem('not-found');
  },
});

const moved = z.object({ state: z.string() });
const answerOf = (move: JobMove): Answer =>
  move === 'not-found'
    ? problem('not-found')
    : move === 'too-late'
      ? problem('clash', move)
      : ok({ state: move });

const cancel = onRows({
  method: 'POST',
  path: '/jobs/{id}/cancel',
  name: 'cancelJob',
  says: 'Stops a job before its next effect',
  allow: 'jobs:write',
  params: byId,
  answers: { 200: moved },
  run: async ({ db, scope, params }) => answerOf(await cancelJob(db, scope, params.id)),
});

const retry = onRows({
  method: 'POST',
  path: '/jobs/{id}/retry',
  name: 'retryJob',
  says: 'Tries a job again that was given up',
  allow: 'jobs:write',
  params: byId,
  answers: { 200: moved },
  run: async ({ db, scope, params }) => answerOf(await retryJob(db, scope, params.id)),
});

export const jobRoutes: readonly Route[] = [list, show, cancel, retry];
