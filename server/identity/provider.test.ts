/** Sign-on through a real OpenID Connect provider that runs in the test, driven as a browser would. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { member, newHouse, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';
import { seal, unseal } from './seal.ts';

it('what is sealed opens with its own secret alone', () => {
  const sealed = seal('client secret', 'ours');
  expect(sealed).not.toContain('client');
  expect(unseal(sealed, 'ours')).toBe('client secret');
  expect(unseal(sealed, 'theirs')).toBeNull();
  expect(unseal(`${sealed.slice(0, -2)}AA`, 'ours')).toBeNull();
});

/** A browser that keeps cookies by host and follows redirects itself. */
function browser() {
  const jar = new Map<string, Map<string, string>>();
  const ask = async (url: string, options: RequestInit = {}): Promise<Response> => {
    const { host } = new URL(url);
    const mine = jar.get(host) ?? new Map<string, string>();
    jar.set(host, mine);
    const cookie = [...mine].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      ...options,
      redirect: 'manual',
      headers: { ...options.headers, cookie },
    });
    for (const one of answer.headers.getSetCookie()) {
      const [pair = ''] = one.split(';');
      const cut = pair.indexOf('=');
      mine.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return answer;
  };
  /** Goes on until a page stands that is no redirect. */
  const follow = async (
    url: string,
    options: RequestInit = {},
  ): Promise<{ url: string; answer: Response }> => {
    let [at, answer] = [url, await ask(url, options)];
    for (let left = 12; answer.status >= 300 && answer.status < 400 && left > 0; left--) {
      at = new URL(answer.headers.get('location') ?? '', at).href;
      answer = await ask(at);
    }
    return { url: at, answer };
  };
  return { ask, follow };
}

onBothStores('sign-on through a provider', ({ open }) => {
  let server: TestServer;
  let provider: Server;
  let [issuer, base, organisation] = ['', '', ''];
  const people: Record<string, { email: string; verified: boolean }> = {
    anna: { email: 'anna@motors.example', verified: true },
    eve: { email: 'eve@elsewhere.example', verified: true },
    otto: { email: 'otto@motors.example', verified: false },
  };
  beforeAll(async () => {
    server = await serverOn(await open());
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    base = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
    provider = createServer();
    await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', ready));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
    const oidc = new Provider(issuer, {
      clients: [
        {
          client_id: 'ytterby',
          client_secret: 'the secret of the client',
          redirect_uris: [`${base}/api/v1/sign-on/callback`],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      findAccount: (_context: unknown, id: string) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          email: people[id]?.email,
          email_verified: people[id]?.verified,
          name: `Person ${id}`,
        }),
      }),
    });
    provider.on('request', oidc.callback());
    organisation = await newHouse(server.store);
    const administrator = await member(server, organisation, ['administrator']);
    const set = await administrator.ask('PUT', 'organisation/sign-on', {
      issuer,
      clientId: 'ytterby',
      clientSecret: 'the secret of the client',
      domains: ['motors.example'],
      firstRoles: ['preparer'],
    });
    expect(set).toMatchObject({ status: 200, body: { hasSecret: true } });
    expect(JSON.stringify((await administrator.ask('GET', 'organisation/sign-on')).body)).not.toContain(
      'the secret',
    );
  });
  afterAll(async () => {
    await server.app.close();
    provider.closeAllConnections();
    await new Promise((done) => provider.close(done));
  });

  /** Signs on as a person of the provider; where the browser ends up. */
  async function signOnAs(
    who: string,
  ): Promise<{ url: string; status: number; ask: ReturnType<typeof browser>['ask'] }> {
    const { ask, follow } = browser();
    const start = `${base}/api/v1/sign-on/provider?organisation=${organisation}&returnTo=/ask`;
    let page = await follow(start);
    // The provider's own pages: sign in, then agree.
    for (const body of [`prompt=login&login=${who}&password=x`, 'prompt=consent']) {
      if (!page.url.startsWith(issuer)) break;
      const action = /action="([^"]+)"/.exec(await page.answer.text())?.[1] ?? '';
      page = await follow(new URL(action, page.url).href, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    }
    return { url: page.url, status: page.answer.status, ask };
  }

  it('lets in who has an address of the domain, with the first roles, and knows them the next time', async () => {
    const first = await signOnAs('anna');
    expect(first.url).toBe(`${base}/ask`);
    const session = (await (await first.ask(`${base}/api/v1/session`)).json()) as { id: string };
    expect(session).toMatchObject({
      email: 'anna@motors.example',
      roles: ['preparer'],
      organisation: { id: organisation },
    });
    const second = await signOnAs('anna');
    expect(await (await second.ask(`${base}/api/v1/session`)).json()).toMatchObject({ id: session.id });
    const found = await first.ask(`${base}/api/v1/sign-on/providers?email=someone@motors.example`);
    expect(await found.json()).toEqual({ data: [{ organisation, issuer }] });
  });

  it('lets in nobody of another domain, nobody unverified, and opens no account that belongs elsewhere', async () => {
    expect(await signOnAs('eve')).toMatchObject({ status: 401 });
    expect(await signOnAs('otto')).toMatchObject({ status: 401 });
    const elsewhere = await member(server, await newHouse(server.store), ['administrator']);
    await server.store.asSystem((db) =>
      db
        .updateTable('accounts')
        .set({ email: 'otto@motors.example' })
        .where('id', '=', elsewhere.id)
        .execute(),
    );
    people.otto = { email: 'otto@motors.example', verified: true };
    expect(await signOnAs('otto')).toMatchObject({ status: 401 });
  });

  it('takes back no answer that another browser was sent for, and none twice', async () => {
    const { ask } = browser();
    const start = await ask(`${base}/api/v1/sign-on/provider?organisation=${organisation}`);
    const state = new URL(start.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const stranger = browser();
    const stolen = await stranger.ask(`${base}/api/v1/sign-on/callback?state=${state}&code=x`);
    expect(stolen.status).toBe(401);
    expect((await ask(`${base}/api/v1/sign-on/callback?state=${state}&code=x`)).status).toBe(401);
    expect(
      await ask(`${base}/api/v1/sign-on/provider?organisation=${organisation}&returnTo=//evil.example`),
    ).toMatchObject({ status: 422 });
  });
});
