/** Local accounts: passwords, guessing, sessions that end, members and keys. */
import { beforeAll, expect, it } from 'vitest';
import { addMember } from '../setup/organisation.ts';
import {
  type Asker,
  member,
  NOON,
  newHouse,
  serverOn,
  stranger,
  type TestServer,
} from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';
import { hashPassword, verifyPassword } from './password.ts';

it('a password is kept as an argon2id hash that says its own parameters', async () => {
  const hash = await hashPassword('correct horse battery');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('correct horse battery', hash)).toBe(true);
  expect(await verifyPassword('correct horse', hash)).toBe(false);
  expect(await verifyPassword('anything', null)).toBe(false);
});

onBothStores('sign-on', ({ open }) => {
  let server: TestServer;
  let nobody: Asker;
  let administrator: Asker;
  const password = 'a long enough password';
  const by = (organisation: string) => ({
    ...{ organisation, request: 'test' },
    actor: { kind: 'command', id: 'test', name: 'Test' } as const,
  });
  beforeAll(async () => {
    server = await serverOn(await open());
    nobody = stranger(server);
    const organisation = await newHouse(server.store);
    administrator = await member(server, organisation, ['administrator']);
    const who = { organisation, email: 'Anna@Example.com', name: 'Anna', roles: ['reader'] as const };
    await addMember(server.store, { ...who, password }, by(organisation));
  });
  const signOn = (given: object) =>
    nobody.ask('POST', 'sign-on', { email: 'anna@example.com', password, ...given });

  it('gives a session that shows itself, lists itself and ends', async () => {
    const signed = await signOn({});
    expect(signed).toMatchObject({ status: 200, body: { name: 'Anna', roles: ['reader'] } });
    const set = String(signed.headers['set-cookie']);
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Lax/);
    const headers = {
      cookie: set.split(';')[0] ?? '',
      'x-ytterby-csrf': (signed.body as { csrf: string }).csrf,
    };
    const other = await signOn({});
    const list = await nobody.ask('GET', 'sessions', undefined, headers);
    expect((list.body as { data: unknown[] }).data).toHaveLength(2);
    expect(await nobody.ask('DELETE', 'sessions', undefined, headers)).toMatchObject({ body: { ended: 1 } });
    const ended = { cookie: String(other.headers['set-cookie']).split(';')[0] ?? '' };
    expect((await nobody.ask('GET', 'session', undefined, ended)).status).toBe(401);
    const old = await nobody.ask('POST', 'sign-on/password', { old: 'wrong', new: `${password}!` }, headers);
    expect(old).toMatchObject({ status: 422, body: { faults: [{ path: 'old' }] } });
    expect((await nobody.ask('DELETE', 'session', undefined, headers)).status).toBe(204);
    expect((await nobody.ask('GET', 'session', undefined, headers)).status).toBe(401);
  });

  it('does not tell a wrong name from a wrong password, and slows who guesses down', async () => {
    const wrong = await signOn({ password: 'not this one' });
    const unknown = await signOn({ email: 'nobody@example.com' });
    const plain = ({ status, body }: typeof wrong) => ({ status, ...(body as object), request: '' });
    expect(plain(wrong)).toEqual(plain(unknown));
    for (const _ of [1, 2, 3, 4]) await signOn({ password: 'not this one' });
    const waits = await signOn({});
    expect(waits).toMatchObject({ status: 429, body: { code: 'too-many' } });
    expect(Number(waits.headers['retry-after'])).toBeGreaterThan(0);
    server.setNow(new Date(NOON.getTime() + 3_600_000));
    expect((await signOn({})).status).toBe(200);
    server.setNow(NOON);
  });

  it('ends with the membership at once; an organisation keeps an administrator', async () => {
    const added = await administrator.ask('POST', 'members', {
      email: 'ben@example.com',
      name: 'Ben',
      roles: ['preparer'],
    });
    const { id, password: first } = added.body as { id: string; password: string };
    const signed = await nobody.ask('POST', 'sign-on', { email: 'ben@example.com', password: first });
    const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? '';
    expect((await nobody.ask('GET', 'items', undefined, { cookie })).status).toBe(200);
    expect((await administrator.ask('DELETE', `members/${id}`)).status).toBe(204);
    expect((await nobody.ask('GET', 'items', undefined, { cookie })).status).toBe(401);
    const last = await administrator.ask('PATCH', `members/${administrator.id}`, { roles: ['reader'] });
    expect(last).toMatchObject({ status: 422, body: { faults: [{ path: 'roles' }] } });
  });

  it('makes keys within what their maker may do, shows them once, and revokes them', async () => {
    const beyond = await administrator.ask('POST', 'api-keys', { name: 'k', scopes: ['records:write'] });
    expect(beyond).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'scopes/0', code: 'not-yours' }] },
    });
    const made = await administrator.ask('POST', 'api-keys', { name: 'k', scopes: ['law:read'], days: 1 });
    const { id, key, prefix } = made.body as { id: string; key: string; prefix: string };
    expect(key.startsWith(prefix)).toBe(true);
    const headers = { authorization: `Bearer ${key}` };
    expect((await nobody.ask('GET', 'law', undefined, headers)).status).toBe(200);
    expect((await nobody.ask('GET', 'items', undefined, headers)).status).toBe(403);
    expect(JSON.stringify((await administrator.ask('GET', 'api-keys')).body)).not.toContain(key);
    expect((await administrator.ask('DELETE', `api-keys/${id}`)).status).toBe(204);
    expect((await nobody.ask('GET', 'law', undefined, headers)).status).toBe(401);
  });
});
