/** The session that a request comes with: who am I, change over to another organisation, sign off. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { cookie } from '../../http/cookies.ts';
import { badInput } from '../../http/problem.ts';
import { forSigned, nothing, ok, type Route } from '../../http/route.ts';
import { id, language, moment, words } from '../../http/schemas.ts';
import { permissionsOf } from '../../identity/permissions.ts';
import { COOKIE, endSessions } from '../../identity/sessions.ts';
import { session, shapeOf } from './shape.ts';

const show = forSigned({
  method: 'GET',
  path: '/session',
  name: 'showSession',
  says: 'Who the request comes from, what they may do, and the token that their changes must carry',
  allow: 'signed-on',
  answers: { 200: session },
  run: async ({ context, who }) => ok(await context.store.asSystem((db) => shapeOf(db, who))),
});

const change = forSigned({
  method: 'PATCH',
  path: '/session',
  name: 'changeSession',
  says: 'Changes over to another organisation of the member, or the name and language of the account',
  allow: 'signed-on',
  body: z.strictObject({
    organisation: id.optional(),
    name: words(200).optional(),
    language: language.nullable().optional(),
  }),
  answers: { 200: session },
  run: async ({ context, who, body, now }) => {
    if (!who.session)
      return badInput([requestFault('wrong', 'Authorization', 'a key', ['sign on as a member'])]);
    const { session: held } = who;
    return context.store.asSystem(async (db) => {
      let next = who;
      if (body.name !== undefined || body.language !== undefined) {
        await db
          .updateTable('accounts')
          .set({
            ...(body.name === undefined ? {} : { name: body.name }),
            ...(body.language === undefined ? {} : { language: body.language }),
            updated_at: now.toISOString(),
          })
          .where('id', '=', who.id)
          .execute();
        next = { ...next, name: body.name ?? who.name };
      }
      if (body.organisation !== undefined) {
        const member = await db
          .selectFrom('members')
          .select('roles')
          .where('account_id', '=', who.id)
          .where('organisation_id', '=', body.organisation)
          .where('ended_at', 'is', null)
          .executeTakeFirst();
        // A provider vouches for its own organisation: such a session opens no other one's rows.
        const begun = await db
          .selectFrom('sessions')
          .leftJoin('sign_on', (join) =>
            join
              .onRef('sign_on.issuer', '=', 'sessions.method')
              .on('sign_on.organisation_id', '=', body.organisation ?? ''),
          )
          .select(['sessions.method', 'sign_on.issuer'])
          .where('sessions.id', '=', held.id)
          .executeTakeFirst();
        const vouched = begun?.method === 'password' || begun?.issuer === begun?.method;
        if (!member || !vouched) {
          return badInput([requestFault('no-such-row', 'organisation', body.organisation, ['organisation'])]);
        }
        await db
          .updateTable('sessions')
          .set({ organisation_id: body.organisation })
          .where('id', '=', held.id)
          .execute();
        const { roles } = member;
        next = { ...next, organisation: body.organisation, roles, permissions: permissionsOf(roles) };
      }
      return ok(await shapeOf(db, next));
    });
  },
});

const end = forSigned({
  method: 'DELETE',
  path: '/session',
  name: 'signOff',
  says: 'Ends the session',
  allow: 'signed-on',
  answers: { 204: null },
  run: async ({ context, who, now }) => {
    if (who.session) await endSessions(context.store, who.id, { id: who.session.id }, now);
    const secure = context.publicUrl?.startsWith('https:') === true;
    return nothing({ 'set-cookie': cookie(COOKIE, '', { path: '/', secure, sameSite: 'Lax', maxAge: 0 }) });
  },
});

const listed = z
  .object({
    id,
    method: z.string(),
    userAgent: z.string().nullable(),
    address: z.string().nullable(),
    createdAt: moment,
    lastSeenAt: moment,
    expiresAt: moment,
    current: z.boolean(),
  })
  .meta({ id: 'SessionListed' });

const list = forSigned({
  method: 'GET',
  path: '/sessions',
  name: 'listSessions',
  says: "The member's own sessions that are not over",
  allow: 'signed-on',
  answers: { 200: z.object({ data: z.array(listed) }) },
  run: async ({ context, who, now }) => {
    const rows = await context.store.asSystem((db) =>
      db
        .selectFrom('sessions')
        .select(['id', 'method', 'user_agent', 'address', 'created_at', 'last_seen_at', 'expires_at'])
        .where('account_id', '=', who.id)
        .where('ended_at', 'is', null)
        .where('expires_at', '>', now.toISOString())
        .orderBy('id', 'desc')
        .limit(100)
        .execute(),
    );
    const data = rows.map((row) => ({
      id: row.id,
      method: row.method,
      userAgent: row.user_agent,
      address: row.address,
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      expiresAt: row.expires_at,
      current: row.id === who.session?.id,
    }));
    return ok({ data });
  },
});

const endOthers = forSigned({
  method: 'DELETE',
  path: '/sessions',
  name: 'endSessions',
  says: "Ends the member's sessions: one by its id, or all but this one",
  allow: 'signed-on',
  query: z.strictObject({ id: id.optional() }),
  answers: { 200: z.object({ ended: z.number().int() }) },
  run: async ({ context, who, query, now }) => {
    const which = query.id === undefined ? { allBut: who.session?.id ?? null } : { id: query.id };
    return ok({ ended: await endSessions(context.store, who.id, which, now) });
  },
});

export const sessionRoutes: readonly Route[] = [show, change, end, list, endOthers];
