/**
 * Asks for a final document to be sent. The message is made here, once: every attempt sends the same bytes under the
 * same name. A humanitarian report goes to the address that 2025-61/5 names, and nowhere else.
 */
import { eventsFrom } from '@ytterby/desk';
import {
  type Attachment,
  documentMail,
  type FinalDocument,
  HUMANITARIAN_ADDRESS,
  isMailbox,
  layOut,
  messageIdOf,
  type PlainRecord,
  toEml,
} from '@ytterby/desk/documents';
import { hashOfBytes } from '@ytterby/desk/notices';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { badInput, clash, problem } from '../../http/problem.ts';
import { type Call, created, onRows } from '../../http/route.ts';
import { byId, id, words } from '../../http/schemas.ts';
import { enqueue } from '../../jobs/index.ts';
import { MOST_ATTEMPTS } from '../../outside/mail.ts';
import { wayOf } from '../../outside/way.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { fileOf } from '../desk/move-file.ts';
import { refusedFor } from '../desk/refusal.ts';
import { personOf } from '../desk/schemas.ts';
import { ofRecord } from '../documents/told.ts';
import { mailedKinds } from './mailed-kinds.ts';
import { mail, shown } from './shape.ts';

const KINDS = ['humanitarian-report', 'questionnaire'] as const;

/** What stands in the way of sending it for that file; null: nothing. */
async function inTheWay(call: Call, file: { readonly kind: string; readonly id: string } | undefined) {
  if (file === undefined) {
    // A paper that no file's table lets go is for the second signature to send.
    return call.who.permissions.has('cases:decide') ? null : problem('not-allowed', 'cases:decide');
  }
  const kind = mailedKinds.find(({ object }) => object === file.kind);
  const row = kind ? await fileOf(call.db, kind, file.id, true) : undefined;
  if (!kind || !row)
    return badInput([requestFault('no-such-row', 'file/id', JSON.stringify(file.id), ['file'])]);
  const open = eventsFrom(kind.machine, row.state, personOf(call.who).roles);
  if (open.includes('send')) return null;
  const { state } = row;
  return refusedFor([
    { code: 'no-such-move', path: 'file', machine: kind.machine.name, state, event: 'send', open },
  ]);
}

/** The signed notices that were made from a document and still stand. */
async function noticesOf(db: Call['db'], document: string): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('notices')
    .select(['token', 'digest'])
    .where('document_id', '=', document)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ token, digest }) => ({
    ...{ name: `notice-${digest.slice(8, 24)}.jwt`, type: 'application/vc+jwt', bytes: Buffer.from(token) },
  }));
}

export const mailDocument = onRows({
  method: 'POST',
  path: '/documents/{id}/mails',
  name: 'mailDocument',
  says: 'Sends a final document by mail: its text in the body, its page beside it, and a notice with its signed file',
  allow: 'documents:write',
  params: byId,
  body: z.strictObject({
    to: words(320).optional().describe('One mailbox; a humanitarian report needs none'),
    language: z.enum(['zh-CN', 'zh-HK', 'en']).default('zh-CN'),
    file: z
      .strictObject({ kind: z.enum(KINDS), id })
      .optional()
      .describe('The file that moves on once the mail was taken'),
  }),
  answers: { 201: mail },
  creates: true,
  run: async (call) => {
    const { db, params, body, scope, who, now, context } = call;
    const row = await db.selectFrom('documents').selectAll().where('id', '=', params.id).executeTakeFirst();
    if (!row) return problem('not-found');
    const final = row.final as FinalDocument | null;
    if (final === null) return clash('not-final');
    const record = final.record as PlainRecord;
    const isReport = record.document === 'humanitarian-report';
    const to = body.to ?? (isReport ? HUMANITARIAN_ADDRESS : undefined);
    if (to === undefined) return badInput([requestFault('missing', 'to')]);
    if (!isMailbox(to))
      return badInput([requestFault('wrong-form', 'to', JSON.stringify(to), ['a@example.com'])]);
    if (isReport && to !== HUMANITARIAN_ADDRESS)
      return badInput([requestFault('not-one-of', 'to', JSON.stringify(to), [HUMANITARIAN_ADDRESS])]);
    const refused = await inTheWay(call as Call, body.file);
    if (refused !== null) return refused;
    const way = await wayOf(db, context.secret);
    if (way === null) return problem('not-set-up', 'PUT /organisation/mail');
    const state = { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn } as const;
    const paper = layOut(record, state, body.language);
    const { toPdf } = await import('@ytterby/desk/documents/print');
    const pdf = await toPdf(paper);
    if ('faults' in pdf) return badInput(pdf.faults.map(ofRecord('record')));
    const { replyTo } = record.fields;
    const made = documentMail(record, paper, pdf.bytes, {
      ...{ from: way.from, to, more: await noticesOf(db, row.id) },
      ...(typeof replyTo === 'string' && isMailbox(replyTo) ? { replyTo } : {}),
    });
    const sending = { at: now, id: newId(now.getTime()) };
    const bytes = toEml(made, dayOf(now), sending);
    const at = now.toISOString();
    const kept = await db
      .insertInto('mails')
      .values({
        ...{ id: sending.id, organisation_id: scope.organisation, document_id: row.id },
        ...{ object_kind: body.file?.kind ?? null, object_id: body.file?.id ?? null },
        ...{ message_id: messageIdOf(made, dayOf(now), sending), from_address: made.from },
        ...{ to_addresses: [to], subject: made.subject, message: Buffer.from(bytes).toString('latin1') },
        ...{ digest: hashOfBytes(bytes), state: 'waiting', response: null, sent_at: null },
        ...{ asked_by: json(scope.actor), asked_roles: [...personOf(who).roles] as never },
        ...{ created_at: at, updated_at: at },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await enqueue(db, {
      ...{ kind: 'mail', organisation: scope.organisation, key: kept.id, payload: { mail: kept.id } },
      maxAttempts: MOST_ATTEMPTS + 10,
    });
    await recordEvent(db, scope, {
      ...{ verb: 'asked', object: { kind: 'mail', id: kept.id } },
      after: { document: row.id, to, message: kept.message_id, digest: kept.digest, file: body.file ?? null },
    });
    return created(shown(kept), { location: `/api/v1/mails/${kept.id}` });
  },
});
