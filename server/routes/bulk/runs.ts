/** Runs over files of lines: asked, watched, stopped, and what came out of them taken away. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { checkAssumptions } from '@ytterby/facts';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { answersFile, sentFile } from '../../bulk/house/folders.ts';
import { openAsked } from '../../bulk/house/work-of.ts';
import { refusedName } from '../../bulk/run/run-lines.ts';
import { dayOf } from '../../http/context.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { badInput, clash, problem } from '../../http/problem.ts';
import { type Answer, type Call, ok, onRows, type Route } from '../../http/route.ts';
import { byId } from '../../http/schemas.ts';
import { cancelJob } from '../../jobs/cancel.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { newId } from '../../store/id.ts';
import type { BulkRequest, BulkTables } from '../../store/tables/bulk.ts';
import type { JobState } from '../../store/tables/jobs.ts';
import { json } from '../../store/values.ts';
import { toldOf } from './files.ts';
import { request, run } from './shape.ts';

type Row = BulkTables['bulk_runs'] & { readonly state: JobState; readonly progress: unknown };

const rowsOf = (db: Call['db']) =>
  db
    .selectFrom('bulk_runs as r')
    .innerJoin('jobs as j', 'j.id', 'r.job_id')
    .selectAll('r')
    .select(['j.state', 'j.progress']);

const shownOf = (row: Row) => {
  const progress = row.progress as { readonly done: number; readonly of: number | null } | null;
  const failed = row.result !== null && 'faults' in row.result;
  return {
    ...{ id: row.id, file: row.file_id, job: row.job_id, state: failed ? 'failed' : row.state },
    progress: progress === null ? null : { done: progress.done, of: progress.of },
    ...{ request: row.request, result: row.result, actor: row.actor },
    ...{ createdAt: row.created_at, endedAt: row.ended_at },
  };
};

const start = onRows({
  method: 'POST',
  path: '/bulk/runs',
  name: 'startBulkRun',
  says: 'Determines, compares or screens every line of a file, as a job',
  allow: 'bulk:write',
  body: request,
  creates: true,
  answers: { 202: run },
  run: async ({ db, body, scope, context, language, now }) => {
    const found = await db
      .selectFrom('bulk_files')
      .select(['id', 'form', 'name'])
      .where('id', '=', body.file)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (found === undefined)
      return badInput([requestFault('no-such-row', 'file', JSON.stringify(body.file), ['file'])]);
    const { corpus } = (await context.corpora.current(db)).corpus;
    const { file: _, ...asked } = body;
    const faults = [
      ...checkAssumptions(asked.assume, corpus, 'assume'),
      ...checkAssumptions(asked.from?.assume ?? {}, corpus, 'from/assume'),
      ...checkAssumptions(asked.to?.assume ?? {}, corpus, 'to/assume'),
    ];
    if (faults.length > 0) return badInput(faults);
    if (asked.task === 'diff' && JSON.stringify(asked.from ?? {}) === JSON.stringify(asked.to ?? {})) {
      return badInput([toldOf({ from: 'bulk', code: 'from-to-same' })]);
    }
    const opened = await openAsked(sentFile(context.store, scope.organisation, found.id, found.form), asked);
    if ('faults' in opened) return badInput(opened.faults.map(toldOf));
    const wanted: BulkRequest = {
      ...asked,
      language: asked.language ?? language,
      knownAt: asked.knownAt ?? dayOf(now),
    };
    const id = newId();
    const job = await enqueue(db, { kind: 'bulk', organisation: scope.organisation, payload: { run: id } });
    const row = {
      ...{ id, organisation_id: scope.organisation, file_id: found.id, job_id: job },
      ...{ result: null, created_at: now.toISOString(), ended_at: null },
    };
    await db
      .insertInto('bulk_runs')
      .values({ ...row, request: json(wanted), actor: json(scope.actor) })
      .execute();
    const after = { file: found.id, name: found.name, task: wanted.task };
    await recordEvent(db, scope, { verb: 'asked', object: { kind: 'bulk-run', id }, after });
    const shown = shownOf({ ...row, request: wanted, actor: scope.actor, state: 'waiting', progress: null });
    return { status: 202, body: shown, headers: { location: `/api/v1/bulk/runs/${id}` } };
  },
});

const list = onRows({
  method: 'GET',
  path: '/bulk/runs',
  name: 'listBulkRuns',
  says: 'Runs over files of lines, newest first',
  allow: 'bulk:read',
  query: z.strictObject(paging),
  answers: { 200: pageOf(run) },
  run: async ({ db, query }) => {
    return newestFirst(query, rowsOf(db), shownOf, 'r.id');
  },
});

const show = onRows({
  method: 'GET',
  path: '/bulk/runs/{id}',
  name: 'showBulkRun',
  says: 'A run: how far it is, and what came out',
  allow: 'bulk:read',
  params: byId,
  answers: { 200: run },
  run: async ({ db, params }) => {
    const row = await rowsOf(db).where('r.id', '=', params.id).executeTakeFirst();
    return row === undefined ? problem('not-found') : ok(shownOf(row));
  },
});

const cancel = onRows({
  method: 'POST',
  path: '/bulk/runs/{id}/cancel',
  name: 'cancelBulkRun',
  says: 'Stops a run: at once where it waits, at its next part where it is at work',
  allow: 'bulk:write',
  params: byId,
  answers: { 202: run },
  run: async ({ db, params, scope }) => {
    const row = await rowsOf(db).where('r.id', '=', params.id).executeTakeFirst();
    if (row === undefined) return problem('not-found');
    if ((await cancelJob(db, scope, row.job_id)) === 'too-late') return clash('over-already', '', row.state);
    const after = await rowsOf(db).where('r.id', '=', params.id).executeTakeFirstOrThrow();
    return { status: 202, body: shownOf(after) };
  },
});

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
} as const;

async function handedOut(call: Call<{ readonly id: string }>, refused: boolean): Promise<Answer> {
  const { db, params, scope, context } = call;
  const row = await rowsOf(db).where('r.id', '=', params.id).executeTakeFirst();
  if (row === undefined || row.result === null || 'faults' in row.result) return problem('not-found');
  const { form } = row.request;
  const answers = answersFile(context.store, scope.organisation, row.id, form);
  const file = refused ? refusedName(answers) : answers;
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return problem('not-found');
  await recordEvent(db, scope, {
    ...{ verb: 'handed-out', object: { kind: 'bulk-run', id: row.id } },
    after: { what: refused ? 'refused' : 'answers' },
  });
  const name = `${row.request.task}-${row.id}${refused ? '.refused.csv' : `.${form}`}`;
  return {
    status: 200,
    stream: createReadStream(file),
    headers: {
      'content-type': refused ? MEDIA.csv : MEDIA[form],
      'content-length': String(found.size),
      'content-disposition': `attachment; filename="${name}"`,
    },
  };
}

const answers = onRows({
  method: 'GET',
  path: '/bulk/runs/{id}/answers',
  name: 'takeBulkAnswers',
  says: 'The answers of a run that has ended, in the form asked for',
  allow: 'bulk:read',
  params: byId,
  media: 'application/octet-stream',
  answers: { 200: z.string() },
  run: (call) => handedOut(call, false),
});

const refused = onRows({
  method: 'GET',
  path: '/bulk/runs/{id}/refused',
  name: 'takeRefusedLines',
  says: 'The lines of a run that were refused, with row and reason, as CSV',
  allow: 'bulk:read',
  params: byId,
  media: 'text/csv',
  answers: { 200: z.string() },
  run: (call) => handedOut(call, true),
});

export const runRoutes: readonly Route[] = [start, list, show, cancel, answers, refused];
