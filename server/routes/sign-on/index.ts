/** Signing on: with a password here, with a provider beside it. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { cookie } from '../../http/cookies.ts';
import { badInput, problem } from '../../http/problem.ts';
import { forAnyone, forSigned, nothing, ok, type Route } from '../../http/route.ts';
import { id } from '../../http/schemas.ts';
import { LONGEST, SHORTEST } from '../../identity/password.ts';
import { COOKIE, endSessions, memberOf, SESSION_HOURS } from '../../identity/sessions.ts';
import { changePassword, signOn } from '../../identity/sign-on.ts';
import { session, shapeOf } from '../session/shape.ts';
import { providerRoutes } from './provider.ts';

const signOnWithPassword = forAnyone({
  method: 'POST',
  path: '/sign-on',
  name: 'signOn',
  says: 'Signs on with an e-mail address and a password; the session comes as a cookie',
  body: z.strictObject({
    email: z.string().min(3).max(320),
    password: z.string().min(1).max(LONGEST),
    organisation: id.optional(),
  }),
  answers: { 200: session },
  run: async ({ context, body, headers, address, now, id: request }) => {
    const { store } = context;
    const userAgent = headers['user-agent'] ?? null;
    const { email, password, organisation } = body;
    const signed = await signOn(store, { email, password, organisation, address, userAgent }, now);
    if (signed.kind === 'wait') {
      const headers = { 'retry-after': String(signed.seconds) };
      return { problem: { ...problem('too-many').problem, headers } };
    }
    if (signed.kind === 'wrong') return problem('wrong-credentials');
    const who = await memberOf(store, signed.session.token, now);
    if (who === null) return problem('wrong-credentials');
    const scope = {
      organisation: who.organisation,
      actor: { kind: who.kind, id: who.id, name: who.name },
      request,
    };
    await store.within(scope, (db) =>
      recordEvent(db, scope, {
        verb: 'signed-on',
        object: { kind: 'session', id: signed.session.id },
        after: { method: 'password' },
      }),
    );
    const secure = context.publicUrl?.startsWith('https:') === true;
    const maxAge = SESSION_HOURS * 3600;
    return ok(await store.asSystem((db) => shapeOf(db, who)), {
      'set-cookie': cookie(COOKIE, signed.session.token, { path: '/', secure, sameSite: 'Lax', maxAge }),
    });
  },
});

const newPassword = forSigned({
  method: 'POST',
  path: '/sign-on/password',
  name: 'changePassword',
  says: "Changes the member's own password; all other sessions end",
  allow: 'signed-on',
  body: z.strictObject({
    old: z.string().min(1).max(LONGEST),
    new: z.string().min(SHORTEST).max(LONGEST),
  }),
  answers: { 204: null },
  run: async ({ context, who, body, now }) => {
    if (!who.session) return problem('not-allowed');
    const { store } = context;
    if (!(await changePassword(store, who.id, body.old, body.new, now))) {
      return badInput([requestFault('wrong', 'old', 'this', ['the password you signed on with'])]);
    }
    await endSessions(store, who.id, { allBut: who.session.id }, now);
    return nothing();
  },
});

export const signOnRoutes: readonly Route[] = [signOnWithPassword, newPassword, ...providerRoutes];
