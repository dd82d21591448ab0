/** Files of lines: sent up as they stream, shown, their columns looked at before anything is read by them. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { makeFolderOf, mostBytes, sentFile } from '../../bulk/house/folders.ts';
import { saidFault } from '../../bulk/house/say.ts';
import { fieldsOfTask, openAsked, openUnnamed } from '../../bulk/house/work-of.ts';
import { FORMS, formOf } from '../../bulk/input/form.ts';
import type { InputFault } from '../../bulk/input/open-input.ts';
import { once } from '../../http/idempotency.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { type AnswerFault, badInput, problem } from '../../http/problem.ts';
import {
  type Answer,
  type Call,
  created,
  forSigned,
  nothing,
  ok,
  onRows,
  type Route,
} from '../../http/route.ts';
import { byId, words } from '../../http/schemas.ts';
import { inTransaction } from '../../http/transaction.ts';
import { letterOf } from '../../intake/tables/mapping.ts';
import { newId } from '../../store/id.ts';
import type { BulkTables } from '../../store/tables/bulk.ts';
import { json } from '../../store/values.ts';
import { file, preview, reading } from './shape.ts';

type Row = BulkTables['bulk_files'];

const shownOf = (row: Row) => ({
  ...{ id: row.id, name: row.name, form: row.form, bytes: row.bytes, sha256: row.sha256 },
  ...{ actor: row.actor, createdAt: row.created_at },
});

/** Media types of what is sent up; the form is told by the name, as everywhere. */
const MEDIA = [
  'application/octet-stream',
  'text/csv',
  'application/x-ndjson',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.apache.parquet',
] as const;

/**
 * Writes the stream under another name first, counting and digesting; nothing is left of one that breaks off. What is
 * too large is read on without being kept, so that its sender hears why; of one that never ends the connection is cut.
 */
async function written(
  stream: Readable,
  to: string,
): Promise<{ bytes: number; sha256: string } | 'too-large'> {
  const hash = createHash('sha256');
  const most = mostBytes();
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) {
        done(bytes > most * 2 ? new Error('a file without end was sent') : null);
        return;
      }
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await makeFolderOf(to);
  const part = `${to}.part`;
  try {
    await pipeline(stream, count, createWriteStream(part, { mode: 0o600, flush: true }));
    if (bytes > most) {
      await rm(part);
      return 'too-large';
    }
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

const send: Route = forSigned({
  method: 'POST',
  path: '/bulk/files',
  name: 'sendBulkFile',
  says: 'Sends a file of lines up, as it streams; its name says its form',
  allow: 'bulk:write',
  query: z.strictObject({ name: words(200).describe('With its ending: .csv, .xlsx, .ndjson or .parquet') }),
  takes: MEDIA,
  answers: { 201: file },
  creates: true,
  run: async (call) => {
    const { context, scope, query, incoming, headers, now } = call;
    const form = formOf(query.name);
    const endings = FORMS.map((one) => `.${one}`);
    if (form === undefined)
      return badInput([requestFault('wrong-form', 'name', JSON.stringify(query.name), endings)]);
    if (Number(headers['content-length'] ?? 0) > mostBytes()) return problem('too-large');
    if (incoming === null) return problem('wrong-media-type', MEDIA.join(', '));
    const id = newId();
    const at = sentFile(context.store, scope.organisation, id, form);
    const found = await written(incoming, at);
    if (found === 'too-large') return problem('too-large');
    const row: Row = {
      ...{ id, organisation_id: scope.organisation, name: query.name, form, ...found },
      ...{ actor: scope.actor, created_at: now.toISOString(), removed_at: null },
    };
    const keep = async (db: Call['db']): Promise<Answer> => {
      await db
        .insertInto('bulk_files')
        .values({ ...row, actor: json(row.actor) })
        .execute();
      const after = { name: row.name, bytes: row.bytes, sha256: row.sha256 };
      await recordEvent(db, scope, { verb: 'sent-up', object: { kind: 'bulk-file', id }, after });
      return created(shownOf(row), { location: `/api/v1/bulk/files/${id}` });
    };
    const answer = await inTransaction(
      (work) => context.store.within(scope, work),
      true,
      async (db) => once(send, call, db, () => keep(db), found.sha256),
    );
    // Sent a second time, or refused: the first file stands, and this one goes.
    if ('problem' in answer || (answer.body as Row).id !== id) await rm(at, { force: true });
    return answer;
  },
});

const list = onRows({
  method: 'GET',
  path: '/bulk/files',
  name: 'listBulkFiles',
  says: 'Files of lines, newest first',
  allow: 'bulk:read',
  query: z.strictObject(paging),
  answers: { 200: pageOf(file) },
  run: async ({ db, query }) => {
    return newestFirst(
      query,
      db.selectFrom('bulk_files').selectAll().where('removed_at', 'is', null),
      shownOf,
    );
  },
});

const columns = onRows({
  method: 'POST',
  path: '/bulk/files/{id}/columns',
  name: 'previewBulkColumns',
  says: 'What the columns of a file would be taken for, before anything is read by them',
  allow: 'bulk:read',
  params: byId,
  body: z.strictObject(reading),
  answers: { 200: preview },
  run: async ({ db, params, body, scope, language, context }) => {
    const row = await db
      .selectFrom('bulk_files')
      .select(['id', 'form'])
      .where('id', '=', params.id)
      .where('removed_at', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return problem('not-found');
    const at = sentFile(context.store, scope.organisation, row.id, row.form);
    const asked = await openAsked(at, body);
    const faults = 'faults' in asked ? asked.faults : [];
    const opened = 'faults' in asked ? await openUnnamed(at, body) : asked;
    if ('faults' in opened) return badInput(faults.map(toldOf));
    const { shown } = opened;
    if (shown === undefined) return faults.length > 0 ? badInput(faults.map(toldOf)) : ok(null);
    const { found, columns: taken } = shown;
    return ok(
      {
        ...found,
        columns: taken.columns.map(([field, at]) => ({
          ...{ field, heading: found.headings[at] ?? '', column: letterOf(at) },
        })),
        unused: taken.unused,
        fields: fieldsOfTask(body.task),
        faults: faults.map((one) => saidFault(one, language)),
      },
      { 'content-language': language },
    );
  },
});

/** A fault whose sentence is made in the language of whoever asks. */
export const toldOf = (fault: InputFault): AnswerFault => ({
  ...{ from: 'told', code: fault.code, path: saidFault(fault, 'en').path },
  tell: (language) => saidFault(fault, language).message,
});

const remove = onRows({
  method: 'DELETE',
  path: '/bulk/files/{id}',
  name: 'removeBulkFile',
  says: 'Takes a file away; what was answered of it stays',
  allow: 'bulk:write',
  params: byId,
  answers: { 204: null },
  run: async ({ db, params, scope, now, context }) => {
    const row = await db
      .updateTable('bulk_files')
      .set({ removed_at: now.toISOString() })
      .where('id', '=', params.id)
      .where('removed_at', 'is', null)
      .returning(['id', 'form', 'name'])
      .executeTakeFirst();
    if (row === undefined) return problem('not-found');
    await recordEvent(db, scope, { verb: 'removed', object: { kind: 'bulk-file', id: row.id } });
    await rm(sentFile(context.store, scope.organisation, row.id, row.form), { force: true });
    return nothing();
  },
});

export const fileRoutes: readonly Route[] = [send, list, columns, remove];
