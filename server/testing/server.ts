/** A server over a store for tests, asked without a network, and people of any role who have signed on to it. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import { LIMITS, type Limits } from '../http/limits.ts';
import type { LogTo } from '../http/log.ts';
import { serverOf } from '../http/server.ts';
import { newKey } from '../identity/api-keys.ts';
import type { Permission } from '../identity/permissions.ts';
import { csrfOf } from '../identity/secrets.ts';
import { beginSession, COOKIE } from '../identity/sessions.ts';
import { adoptLaw } from '../law/adopt.ts';
import { corporaOf } from '../law/corpora.ts';
import { NOTHING_OUTSIDE, type Outside } from '../outside/allowed.ts';
import { routes } from '../routes/index.ts';
import { makeOrganisation } from '../setup/organisation.ts';
import { newId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import type { Role } from '../store/tables/identity.ts';
import { json } from '../store/values.ts';

/** Noon of 2026-11-23 in Shanghai: what tests ask is asked then. */
export const NOON = new Date('2026-11-23T04:00:00Z');

/** The installation's secret in tests. */
export const SECRET = 'a secret of the tests alone';

export type TestServer = {
  readonly app: FastifyInstance;
  readonly store: Store;
  /** Moves the server's clock. */
  readonly setNow: (now: Date) => void;
};

export async function serverOn(
  store: Store,
  settings: {
    readonly limits?: Partial<Limits>;
    readonly log?: LogTo;
    readonly publicUrl?: string;
    readonly outside?: Outside;
    readonly domainOf?: string;
  } = {},
): Promise<TestServer> {
  await adoptLaw(store);
  let now = NOON;
  const app = serverOf({
    context: {
      store,
      corpora: corporaOf(),
      now: () => now,
      limits: { ...LIMITS, ...settings.limits },
      publicUrl: settings.publicUrl ?? null,
      version: 'test',
      secret: SECRET,
      outside: settings.outside ?? NOTHING_OUTSIDE,
      domainOf: settings.domainOf ?? null,
    },
    routes,
    log: settings.log ?? null,
  });
  await app.ready();
  return {
    app,
    store,
    setNow: (moment) => {
      now = moment;
    },
  };
}

export type Asked = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, unknown>;
};

/** Somebody who can ask the server: in a session, or with a key. */
export type Asker = {
  readonly organisation: string;
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Asked>;
};

function askerOf(app: FastifyInstance, organisation: string, id: string, own: Record<string, string>): Asker {
  return {
    organisation,
    id,
    headers: own,
    ask: async (method, path, body, headers = {}) => {
      const payload =
        body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const options: InjectOptions = {
        ...{ method, url: path.startsWith('/') ? path : `/api/v1/${path}`, ...payload },
        headers: { ...own, ...type, ...headers },
      };
      const answer = await app.inject(options);
      const isJson =
        /json/.test(String(answer.headers['content-type'])) &&
        !/ndjson/.test(String(answer.headers['content-type']));
      return {
        status: answer.statusCode,
        body: isJson && answer.body !== '' ? JSON.parse(answer.body) : answer.body,
        headers: answer.headers,
      };
    },
  };
}

export async function newHouse(store: Store, name = 'Motor maker in Germany'): Promise<string> {
  return makeOrganisation(store, name, 'en');
}

/** A member with these roles, in a session of their own. */
export async function member(
  { app, store }: TestServer,
  organisation: string,
  roles: readonly Role[],
): Promise<Asker> {
  const id = newId();
  await store.asSystem(async (db) => {
    const email = `${id}@example.com`;
    await db
      .insertInto('accounts')
      .values({
        id,
        email,
        name: `Member ${roles.join(' ')}`,
        language: null,
        password_hash: null,
        disabled_at: null,
      })
      .execute();
    await db
      .insertInto('members')
      .values({ organisation_id: organisation, account_id: id, roles: [...roles], ended_at: null })
      .execute();
  });
  const { token } = await beginSession(
    store,
    { account: id, organisation, method: 'test', userAgent: null, address: null },
    NOON,
  );
  return askerOf(app, organisation, id, { cookie: `${COOKIE}=${token}`, 'x-ytterby-csrf': csrfOf(token) });
}

/** A program with a key of these scopes. */
export async function program(
  { app, store }: TestServer,
  organisation: string,
  scopes: readonly Permission[],
): Promise<Asker> {
  const made = newKey();
  const id = newId();
  await store.asSystem((db) =>
    db
      .insertInto('api_keys')
      .values({
        ...{ id, organisation_id: organisation, name: 'Program', prefix: made.prefix, key_hash: made.hash },
        ...{ scopes: [...scopes], created_by: json({ kind: 'command', id: 'test', name: 'Test' } as const) },
        ...{
          created_at: NOON.toISOString(),
          expires_at: '2027-11-23T04:00:00Z',
          last_used_at: null,
          revoked_at: null,
        },
      })
      .execute(),
  );
  return askerOf(app, organisation, id, { authorization: `Bearer ${made.key}` });
}

/** Nobody. */
export const stranger = ({ app }: TestServer): Asker => askerOf(app, '', '', {});
