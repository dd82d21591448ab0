/**
 * Sign-on through an organisation's own identity provider: OpenID Connect with the authorisation code, PKCE, state and
 * nonce. A provider vouches for its own organisation alone: it opens no account that belongs anywhere else.
 */
import type * as openid from 'openid-client';
import { newId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import type { Role } from '../store/tables/identity.ts';
import { unseal } from './seal.ts';
import { hashOfSecret } from './secrets.ts';

const MINUTES = 10;

/** Read in when somebody first signs on through a provider. */
const openIdClient = (): Promise<typeof openid> => import('openid-client');

export type Provider = {
  readonly organisation: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly secretSealed: string | null;
  readonly domains: readonly string[];
  readonly firstRoles: readonly Role[];
};

export type Begun = { readonly location: string; readonly state: string };
export type Came =
  | {
      readonly kind: 'account';
      readonly account: string;
      readonly provider: Provider;
      readonly returnTo: string | null;
    }
  | { readonly kind: 'refused'; readonly why: string };

export async function providerOf(store: Store, organisation: string): Promise<Provider | null> {
  const row = await store.asSystem((db) =>
    db.selectFrom('sign_on').selectAll().where('organisation_id', '=', organisation).executeTakeFirst(),
  );
  if (!row) return null;
  return {
    ...{ organisation, issuer: row.issuer, clientId: row.client_id, secretSealed: row.client_secret_sealed },
    ...{ domains: row.domains, firstRoles: row.first_roles },
  };
}

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** May a provider stand at this address? By https, or on this machine. @example isIssuer('http://a.example') // false */
export const isIssuer = (issuer: string): boolean =>
  URL.canParse(issuer) && (new URL(issuer).protocol === 'https:' || isLoopback(new URL(issuer)));

async function configurationOf(provider: Provider, secret: string | null): Promise<openid.Configuration> {
  const client = await openIdClient();
  const url = new URL(provider.issuer);
  const clientSecret =
    provider.secretSealed === null || secret === null ? null : unseal(provider.secretSealed, secret);
  return client.discovery(
    url,
    provider.clientId,
    undefined,
    clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret),
    { timeout: 10, ...(isLoopback(url) ? { execute: [client.allowInsecureRequests] } : {}) },
  );
}

/** Begins: where to send the browser. What must come back is kept by its hash. */
export async function begin(
  store: Store,
  provider: Provider,
  given: {
    readonly redirect: string;
    readonly returnTo: string | null;
    readonly secret: string | null;
    readonly now: Date;
  },
): Promise<Begun> {
  const client = await openIdClient();
  const configuration = await configurationOf(provider, given.secret);
  const [state, nonce, verifier] = [
    client.randomState(),
    client.randomNonce(),
    client.randomPKCECodeVerifier(),
  ];
  await store.asSystem(async (db) => {
    await db.deleteFrom('sign_on_attempts').where('expires_at', '<', given.now.toISOString()).execute();
    await db
      .insertInto('sign_on_attempts')
      .values({
        ...{ organisation_id: provider.organisation, state_hash: hashOfSecret(state), nonce, verifier },
        ...{ return_to: given.returnTo, created_at: given.now.toISOString() },
        expires_at: new Date(given.now.getTime() + MINUTES * 60_000).toISOString(),
      })
      .execute();
  });
  const location = client.buildAuthorizationUrl(configuration, {
    redirect_uri: given.redirect,
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...{ state, nonce },
  });
  return { location: location.href, state };
}

/** Comes back: the account that the provider vouches for, made where it is new and its domain is the organisation's. */
export async function come(
  store: Store,
  url: URL,
  given: { readonly state: string; readonly secret: string | null; readonly now: Date },
): Promise<Came> {
  const attempt = await store.asSystem((db) =>
    db
      .deleteFrom('sign_on_attempts')
      .where('state_hash', '=', hashOfSecret(given.state))
      .where('expires_at', '>', given.now.toISOString())
      .returningAll()
      .executeTakeFirst(),
  );
  if (!attempt) return { kind: 'refused', why: 'state' };
  const provider = await providerOf(store, attempt.organisation_id);
  if (!provider) return { kind: 'refused', why: 'provider' };
  let claims: openid.IDToken | undefined;
  try {
    const client = await openIdClient();
    const configuration = await configurationOf(provider, given.secret);
    const tokens = await client.authorizationCodeGrant(configuration, url, {
      ...{ expectedState: given.state, expectedNonce: attempt.nonce, pkceCodeVerifier: attempt.verifier },
      idTokenExpected: true,
    });
    claims = tokens.claims();
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : 'token' };
  }
  if (!claims) return { kind: 'refused', why: 'claims' };
  const account = await accountOf(store, provider, claims, given.now);
  return account === null
    ? { kind: 'refused', why: 'account' }
    : { kind: 'account', account, provider, returnTo: attempt.return_to };
}

async function accountOf(
  store: Store,
  { organisation, issuer, domains, firstRoles }: Provider,
  claims: openid.IDToken,
  now: Date,
): Promise<string | null> {
  const at = now.toISOString();
  const subject = claims.sub;
  return store.asSystem(async (db) => {
    const known = await db
      .selectFrom('account_identities')
      .innerJoin('members', 'members.account_id', 'account_identities.account_id')
      .select('account_identities.account_id')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .where('members.organisation_id', '=', organisation)
      .where('members.ended_at', 'is', null)
      .executeTakeFirst();
    if (known) return known.account_id;
    const email = typeof claims.email === 'string' && claims.email_verified === true ? claims.email : null;
    const domain = email?.split('@').at(-1)?.toLowerCase();
    if (email === null || domain === undefined || !domains.includes(domain)) return null;
    const there = await db
      .selectFrom('accounts')
      .select('id')
      .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
      .executeTakeFirst();
    // An account that belongs elsewhere is not this provider's to open.
    const places = there
      ? await db.selectFrom('members').select('organisation_id').where('account_id', '=', there.id).execute()
      : [];
    if (places.some((one) => one.organisation_id !== organisation)) return null;
    const id = there?.id ?? newId();
    if (!there) {
      const name =
        typeof claims.name === 'string' && claims.name.trim() !== '' ? claims.name.slice(0, 200) : email;
      await db
        .insertInto('accounts')
        .values({ id, email, name, language: null, password_hash: null, disabled_at: null })
        .execute();
    }
    if (places.length === 0) {
      const member = {
        organisation_id: organisation,
        account_id: id,
        roles: [...firstRoles],
        ended_at: null,
      };
      await db.insertInto('members').values(member).execute();
    }
    await db
      .insertInto('account_identities')
      .values({ issuer, subject, account_id: id, created_at: at })
      .onConflict((clash) => clash.columns(['issuer', 'subject']).doUpdateSet({ account_id: id }))
      .execute();
    return id;
  });
}
