/** Mails: what was asked to be sent, how far it came, and what a person decides where nobody can know. */
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { newestFirst, pageOf, paging } from '../../http/paging.ts';
import { clash, problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId, words } from '../../http/schemas.ts';
import { enqueue } from '../../jobs/index.ts';
import { MOST_ATTEMPTS } from '../../outside/mail.ts';
import { mailDocument } from './ask.ts';
import { recordSent } from './record-sent.ts';
import { mail, shown } from './shape.ts';
import { mailWayRoutes } from './way.ts';

const list = onRows({
  method: 'GET',
  path: '/mails',
  name: 'listMails',
  says: 'Mails, newest first',
  allow: 'documents:read',
  query: z.strictObject(paging),
  answers: { 200: pageOf(mail) },
  run: async ({ db, query }) => {
    return newestFirst(query, db.selectFrom('mails').selectAll(), shown);
  },
});

const show = onRows({
  method: 'GET',
  path: '/mails/{id}',
  name: 'showMail',
  says: 'One mail: how far it came, and what its server said',
  allow: 'documents:read',
  params: byId,
  answers: { 200: mail },
  run: async ({ db, params }) => {
    const row = await db.selectFrom('mails').selectAll().where('id', '=', params.id).executeTakeFirst();
    return row ? ok(shown(row)) : problem('not-found');
  },
});

const message = onRows({
  method: 'GET',
  path: '/mails/{id}/message',
  name: 'readMailMessage',
  says: 'The message as it went',
  allow: 'documents:read',
  params: byId,
  answers: { 200: z.string() },
  media: 'message/rfc822',
  run: async ({ db, params }) => {
    const row = await db.selectFrom('mails').select('message').where('id', '=', params.id).executeTakeFirst();
    return row ? { status: 200, text: row.message } : problem('not-found');
  },
});

const settle = onRows({
  method: 'POST',
  path: '/mails/{id}/settle',
  name: 'settleMail',
  says: 'Says of a mail that was refused or may have gone: it arrived, send it again, or give it up',
  allow: 'cases:decide',
  params: byId,
  body: z.strictObject({ outcome: z.enum(['arrived', 'again', 'give-up']), why: words(2000) }),
  answers: { 200: mail },
  run: async ({ db, params, body, scope, now, context }) => {
    const before = await db
      .selectFrom('mails')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return problem('not-found');
    // One that waits may only be given up; one that was sent is not touched.
    const open = before.state === 'refused' || before.state === 'unsure';
    if (!open && !(before.state === 'waiting' && body.outcome === 'give-up'))
      return clash('over-already', 'outcome', before.state);
    const at = now.toISOString();
    const state = ({ arrived: 'sent', again: 'waiting', 'give-up': 'given-up' } as const)[body.outcome];
    const row = await db
      .updateTable('mails')
      .set({
        ...{ state, updated_at: at },
        ...(state === 'sent' ? { sent_at: at } : {}),
        ...(state === 'waiting' ? { attempts: 0 } : {}),
      })
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db
      .updateTable('tasks')
      .set({ state: 'done', updated_at: at, ended_at: at, note: body.why })
      .where('key', '=', `mail:${row.id}`)
      .where('state', '=', 'open')
      .execute();
    await recordEvent(db, scope, {
      ...{ verb: 'settled', object: { kind: 'mail', id: row.id }, before: { state: before.state } },
      after: { state, why: body.why },
    });
    if (state === 'waiting') {
      await enqueue(db, {
        ...{ kind: 'mail', organisation: scope.organisation, key: row.id, payload: { mail: row.id } },
        maxAttempts: MOST_ATTEMPTS + 10,
      });
    }
    if (state === 'sent') {
      const { corpora, store } = context;
      await recordSent({ db, scope, corpora, store, now: () => now }, row);
    }
    return ok(shown(row));
  },
});

export const mailRoutes: readonly Route[] = [...mailWayRoutes, mailDocument, list, show, message, settle];
