/** Imports (导入): a file of items, bills of materials or parties, tried first, then taken in row by row by a job. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { once } from '../../http/idempotency.ts';
import { newestFirst, page, pageOf, paging, placeOf } from '../../http/paging.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Answer, type Call, forSigned, ok, onRows, type Route } from '../../http/route.ts';
import { byId } from '../../http/schemas.ts';
import { inTransaction } from '../../http/transaction.ts';
import { noCounts } from '../../imports/index.ts';
import { ofTable } from '../../imports/told.ts';
import { readMappingFile } from '../../intake/index.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { newId } from '../../store/id.ts';
import type { ImportRequest, ImportTables } from '../../store/tables/imports.ts';
import type { JobState } from '../../store/tables/jobs.ts';
import { json } from '../../store/values.ts';
import { fileOf } from './file-of.ts';
import { asked, preview, refusal, taken } from './shape.ts';
import { readFile, tried } from './try.ts';

const MEDIA = [
  'application/octet-stream',
  'text/csv',
  'application/x-ndjson',
  'application/xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

type Row = Omit<ImportTables['imports'], 'content' | 'organisation_id'> & {
  readonly state: JobState;
  readonly progress: unknown;
};

const rowsOf = (db: Call['db']) =>
  db
    .selectFrom('imports as i')
    .innerJoin('jobs as j', 'j.id', 'i.job_id')
    .select(['i.id', 'i.kind', 'i.name', 'i.bytes', 'i.sha256', 'i.request', 'i.job_id', 'i.counts'])
    .select(['i.actor', 'i.created_at', 'i.ended_at', 'j.state', 'j.progress']);

const shownOf = (row: Row) => {
  const progress = row.progress as { readonly done: number; readonly of: number | null } | null;
  return {
    ...{ id: row.id, kind: row.kind, name: row.name, bytes: row.bytes, sha256: row.sha256 },
    ...{ job: row.job_id, state: row.state },
    progress: progress === null ? null : { done: progress.done, of: progress.of },
    ...{ existing: row.request.existing, columns: row.request.columns ?? null, counts: row.counts },
    ...{ actor: row.actor, createdAt: row.created_at, endedAt: row.ended_at },
  };
};

const start: Route = forSigned({
  method: 'POST',
  path: '/imports',
  name: 'startImport',
  says: 'Takes a file of items, bills of materials or parties in, as a job (202); the body is the file: CSV, XLSX, NDJSON, JSON or a material declaration. With ?dryRun=true nothing is kept, and the answer (200) is what the columns are taken for, the first rows as they would be kept, what would become of all rows, and the faults. A file that cannot be read is 422 with its faults where it is not a dry run',
  allow: 'records:write',
  query: asked,
  takes: MEDIA,
  answers: { 200: preview, 202: taken },
  creates: true,
  run: async (call) => {
    const { context, query, incoming, headers, scope, now } = call;
    const { limits, store } = context;
    if (incoming === null) return problem('wrong-media-type', MEDIA.join(', '));
    if (Number(headers['content-length'] ?? 0) > limits.body) return problem('too-large');
    const bytes = await fileOf(incoming, limits);
    if (bytes === 'too-large') return problem('too-large');
    const { kind, name, dryRun, existing, columns, sheet, headingRow, encoding } = query;
    const mapping = columns === undefined ? undefined : readMappingFile(columns);
    if (mapping !== undefined && 'faults' in mapping) {
      return badInput(mapping.faults.map((one) => ({ ...ofTable(one), path: 'columns' })));
    }
    const request: ImportRequest = {
      ...{ existing, language: query.language ?? call.language },
      ...{ columns: mapping?.columns, sheet, headingRow, encoding },
    };
    const file = { kind, name, bytes, request };
    const reading = await readFile(call, file);
    if (dryRun) return ok(await tried(call, file, reading));
    if (reading.faults.length > 0) return badInput(reading.faults);
    const id = newId();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const keep = async (db: Call['db']): Promise<Answer> => {
      const { organisation } = scope;
      const job = await enqueue(db, { kind: 'imports', organisation, payload: { import: id } });
      const values = {
        ...{ id, kind, name, bytes: bytes.length, sha256 },
        ...{ job_id: job, created_at: now.toISOString(), ended_at: null },
      };
      await db
        .insertInto('imports')
        .values({
          ...{ ...values, organisation_id: organisation, content: bytes.toString('base64') },
          ...{ request: json(request), counts: json(noCounts), actor: json(scope.actor) },
        })
        .execute();
      const after = { kind, name, bytes: values.bytes, sha256: values.sha256, rows: reading.rows.length };
      await recordEvent(db, scope, { verb: 'asked', object: { kind: 'import', id }, after });
      const row = { ...values, request, counts: noCounts, actor: scope.actor };
      const body = shownOf({ ...row, state: 'waiting', progress: { done: 0, of: reading.rows.length } });
      return { status: 202, body, headers: { location: `/api/v1/imports/${id}` } };
    };
    return inTransaction(
      (work) => store.within(scope, work),
      true,
      async (db) => once(start, call, db, () => keep(db), sha256),
    );
  },
});

const list = onRows({
  method: 'GET',
  path: '/imports',
  name: 'listImports',
  says: 'Imports, newest first',
  allow: 'records:read',
  query: z.strictObject(paging),
  answers: { 200: pageOf(taken) },
  run: async ({ db, query }) => {
    return newestFirst(query, rowsOf(db), shownOf, 'i.id');
  },
});

const show = onRows({
  method: 'GET',
  path: '/imports/{id}',
  name: 'showImport',
  says: 'An import: how far it is, and what became of its rows',
  allow: 'records:read',
  params: byId,
  answers: { 200: taken },
  run: async ({ db, params }) => {
    const row = await rowsOf(db).where('i.id', '=', params.id).executeTakeFirst();
    return row === undefined ? problem('not-found') : ok(shownOf(row));
  },
});

const refusals = onRows({
  method: 'GET',
  path: '/imports/{id}/refusals',
  name: 'listImportRefusals',
  says: 'The rows of an import that were refused, in the order of the file, each with what is wrong in it',
  allow: 'records:read',
  params: byId,
  query: z.strictObject(paging),
  answers: { 200: pageOf(refusal) },
  run: async ({ db, params, query }) => {
    const place = placeOf(query.cursor, 'line');
    if (place !== null && typeof place !== 'string') return place;
    const there = await db.selectFrom('imports').select('id').where('id', '=', params.id).executeTakeFirst();
    if (there === undefined) return problem('not-found');
    const rows = await db
      .selectFrom('import_refusals')
      .select(['place', 'row', 'reference', 'faults'])
      .where('import_id', '=', params.id)
      .where('place', '>', place === null ? -1 : Number(place))
      .orderBy('place')
      .limit(query.limit + 1)
      .execute();
    const { data, next } = page(rows, query.limit, (row) => String(row.place));
    return ok({ data: data.map(({ place: _, ...row }) => row), next });
  },
});

export const importRoutes: readonly Route[] = [start, list, show, refusals];
