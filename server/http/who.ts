/** Who a request comes from, and whether they may: a session's cookie or a key, a permission, a token against forgery. */
import { holderOf } from '../identity/api-keys.ts';
import type { Principal } from '../identity/principal.ts';
import { sameSecret } from '../identity/secrets.ts';
import { COOKIE, memberOf } from '../identity/sessions.ts';
import type { Context } from './context.ts';
import { type Problem, problem } from './problem.ts';
import type { Route } from './route.ts';
import { comesFromElsewhere } from './security.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** The one who signed on, or null. A key that is given but wrong is nobody, whatever cookie comes with it. */
export async function whoAsks(
  context: Context,
  headers: Headers,
  cookies: Readonly<Record<string, string>>,
): Promise<Principal | null> {
  const { authorization } = headers;
  if (authorization !== undefined) {
    const [, key] = /^Bearer ([\w-]{20,100})$/i.exec(authorization.trim()) ?? [];
    return key === undefined ? null : holderOf(context.store, key, context.now());
  }
  const token = cookies[COOKIE];
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return null;
  return memberOf(context.store, token, context.now());
}

/** Why they may not call this route; undefined where they may. */
export function refusalOf(route: Route, who: Principal | null, headers: Headers): Problem | undefined {
  const changes = route.method !== 'GET';
  if (changes && who?.kind !== 'key' && comesFromElsewhere(headers)) return problem('csrf').problem;
  if (route.allow === 'anyone') return undefined;
  if (who === null) {
    return { ...problem('not-signed-on').problem, headers: { 'www-authenticate': 'Bearer realm="ytterby"' } };
  }
  if (changes && who.session && !sameSecret(headers['x-ytterby-csrf'] ?? '', who.session.csrf)) {
    return problem('csrf').problem;
  }
  if (route.allow === 'signed-on' || who.permissions.has(route.allow)) return undefined;
  return problem('not-allowed', route.allow).problem;
}
