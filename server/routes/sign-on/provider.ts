/** Signing on through an organisation's own identity provider, and the settings of one. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { cookie } from '../../http/cookies.ts';
import { badInput, problem } from '../../http/problem.ts';
import { BASE, forAnyone, nothing, type OpenCall, ok, onRows, type Route } from '../../http/route.ts';
import { id, words } from '../../http/schemas.ts';
import { ROLE_NAMES } from '../../identity/permissions.ts';
import { begin, come, isIssuer, providerOf } from '../../identity/provider.ts';
import { seal } from '../../identity/seal.ts';
import { sameSecret } from '../../identity/secrets.ts';
import { beginSession, COOKIE, memberOf, SESSION_HOURS } from '../../identity/sessions.ts';
import type { Role } from '../../store/tables/identity.ts';

const ATTEMPT = 'ytterby_attempt';
const CALLBACK = `${BASE}/sign-on/callback`;

/** Where this server is reached: as it was told, or as the browser on this machine says. */
function originOf({ context, headers }: Pick<OpenCall, 'context' | 'headers'>): string {
  return context.publicUrl?.replace(/\/$/, '') ?? `http://${headers.host ?? '127.0.0.1'}`;
}

const find = forAnyone({
  method: 'GET',
  path: '/sign-on/providers',
  name: 'findProviders',
  says: 'Which providers sign on the people of an e-mail domain',
  query: z.strictObject({ email: z.string().min(3).max(320) }),
  answers: { 200: z.object({ data: z.array(z.object({ organisation: id, issuer: z.string() })) }) },
  run: async ({ context, query }) => {
    const domain = query.email.split('@').at(-1)?.toLowerCase() ?? '';
    const rows = await context.store.asSystem((db) =>
      db
        .selectFrom('sign_on')
        .select(['organisation_id', 'issuer', 'domains'])
        .where((where) => where(where.val(domain), '=', where.fn.any('domains')))
        .execute(),
    );
    return ok({ data: rows.map((row) => ({ organisation: row.organisation_id, issuer: row.issuer })) });
  },
});

const go = forAnyone({
  method: 'GET',
  path: '/sign-on/provider',
  name: 'signOnWithProvider',
  says: "Sends the browser to the organisation's provider",
  query: z.strictObject({
    organisation: id,
    returnTo: z
      .string()
      .max(500)
      .regex(/^\/(?!\/)[^\\]*$/)
      .optional()
      .describe('The page to come back to'),
  }),
  answers: { 302: null },
  run: async (call) => {
    const { context, query, now } = call;
    const provider = await providerOf(context.store, query.organisation);
    if (!provider) return problem('not-found');
    const { location, state } = await begin(context.store, provider, {
      ...{ redirect: `${originOf(call)}${CALLBACK}`, returnTo: query.returnTo ?? null },
      ...{ secret: context.secret, now },
    });
    const secure = context.publicUrl?.startsWith('https:') === true;
    const set = cookie(ATTEMPT, state, { path: CALLBACK, secure, sameSite: 'Lax', maxAge: 600 });
    return { status: 302, headers: { location, 'set-cookie': set } };
  },
});

const back = forAnyone({
  method: 'GET',
  path: '/sign-on/callback',
  name: 'comeBackFromProvider',
  says: 'Where the provider sends the browser back to; the session comes as a cookie',
  query: z.looseObject({ state: z.string().min(1).max(500), code: z.string().max(4000).optional() }),
  answers: { 302: null },
  run: async (call) => {
    const { context, query, cookies, now, headers, address, id: request } = call;
    // The browser that comes back must be the one that was sent.
    const sent = cookies[ATTEMPT];
    if (sent === undefined || !sameSecret(sent, query.state)) return problem('wrong-credentials');
    const url = new URL(call.url, originOf(call));
    const came = await come(context.store, url, { state: query.state, secret: context.secret, now });
    if (came.kind === 'refused') return problem('wrong-credentials');
    const { account, provider, returnTo } = came;
    const session = await beginSession(
      context.store,
      {
        ...{ account, organisation: provider.organisation, method: provider.issuer },
        ...{ userAgent: headers['user-agent'] ?? null, address },
      },
      now,
    );
    const who = await memberOf(context.store, session.token, now);
    if (who === null) return problem('wrong-credentials');
    const scope = {
      organisation: who.organisation,
      actor: { kind: who.kind, id: who.id, name: who.name },
      request,
    };
    await context.store.within(scope, (db) =>
      recordEvent(db, scope, {
        verb: 'signed-on',
        object: { kind: 'session', id: session.id },
        after: { method: provider.issuer },
      }),
    );
    const secure = context.publicUrl?.startsWith('https:') === true;
    const settings = { path: '/', secure, sameSite: 'Lax', maxAge: SESSION_HOURS * 3600 } as const;
    const gone = cookie(ATTEMPT, '', { path: CALLBACK, secure, sameSite: 'Lax', maxAge: 0 });
    return {
      status: 302,
      headers: { location: returnTo ?? '/', 'set-cookie': [cookie(COOKIE, session.token, settings), gone] },
    };
  },
});

const firstRoles = z.array(z.enum(ROLE_NAMES as [Role, ...Role[]])).max(ROLE_NAMES.length);

const settings = z
  .object({
    issuer: z.string(),
    clientId: z.string(),
    hasSecret: z.boolean(),
    domains: z.array(z.string()),
    firstRoles,
    callback: z.string().describe('The address to allow at the provider'),
  })
  .meta({ id: 'SignOnSettings' });

const show = onRows({
  method: 'GET',
  path: '/organisation/sign-on',
  name: 'showSignOnSettings',
  says: "The organisation's provider, without its secret",
  allow: 'organisation:write',
  answers: { 200: settings },
  run: async (call) => {
    const row = await call.db.selectFrom('sign_on').selectAll().executeTakeFirst();
    if (!row) return problem('not-found');
    return ok({
      ...{ issuer: row.issuer, clientId: row.client_id, hasSecret: row.client_secret_sealed !== null },
      ...{ domains: row.domains, firstRoles: row.first_roles, callback: `${originOf(call)}${CALLBACK}` },
    });
  },
});

const put = onRows({
  method: 'PUT',
  path: '/organisation/sign-on',
  name: 'changeSignOnSettings',
  says: "Sets the organisation's provider: who signs on there with an address of its domains is let in",
  allow: 'organisation:write',
  body: z.strictObject({
    issuer: z.string().max(500),
    clientId: words(300),
    clientSecret: z
      .string()
      .min(1)
      .max(500)
      .nullable()
      .optional()
      .describe('Kept sealed; left out: as it is'),
    domains: z
      .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
      .min(1)
      .max(50),
    firstRoles: firstRoles.default(['reader']),
  }),
  answers: { 200: settings },
  run: async (call) => {
    const { db, body, scope, now, context } = call;
    if (!isIssuer(body.issuer)) {
      return badInput([
        requestFault('wrong-form', 'issuer', JSON.stringify(body.issuer), ['https://login.example']),
      ]);
    }
    if (body.clientSecret && context.secret === null) {
      return badInput([
        requestFault('wrong', 'clientSecret', 'a secret', ['start the server with YTTERBY_SECRET']),
      ]);
    }
    const sealed =
      body.clientSecret && context.secret !== null ? seal(body.clientSecret, context.secret) : null;
    const at = now.toISOString();
    const values = {
      ...{
        issuer: body.issuer,
        client_id: body.clientId,
        domains: body.domains,
        first_roles: body.firstRoles,
      },
      ...(body.clientSecret === undefined ? {} : { client_secret_sealed: sealed }),
      updated_at: at,
    };
    const row = await db
      .insertInto('sign_on')
      .values({
        client_secret_sealed: sealed,
        ...values,
        organisation_id: scope.organisation,
        created_at: at,
      })
      .onConflict((clash) => clash.column('organisation_id').doUpdateSet(values))
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'changed',
      object: { kind: 'sign-on', id: scope.organisation },
      after: {
        issuer: body.issuer,
        clientId: body.clientId,
        domains: body.domains,
        firstRoles: body.firstRoles,
      },
    });
    return ok({
      ...{ issuer: row.issuer, clientId: row.client_id, hasSecret: row.client_secret_sealed !== null },
      ...{ domains: row.domains, firstRoles: row.first_roles, callback: `${originOf(call)}${CALLBACK}` },
    });
  },
});

const remove = onRows({
  method: 'DELETE',
  path: '/organisation/sign-on',
  name: 'removeSignOnSettings',
  says: 'Takes the provider away; sessions that stand go on to their end',
  allow: 'organisation:write',
  answers: { 204: null },
  run: async ({ db, scope }) => {
    const row = await db.deleteFrom('sign_on').returning('issuer').executeTakeFirst();
    if (!row) return problem('not-found');
    await recordEvent(db, scope, {
      verb: 'removed',
      object: { kind: 'sign-on', id: scope.organisation },
      before: { issuer: row.issuer },
    });
    return nothing();
  },
});

export const providerRoutes: readonly Route[] = [find, go, back, show, put, remove];
