/**
 * Notices between two servers over https on this machine: keys and status list are fetched of hosts that were named and of
 * no other, kept with hash and moment, and the checks can be made again with nothing but the archive. On both stores.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runDueJobs } from '../../jobs/index.ts';
import { fetchText, isInside } from '../../outside/fetch-text.ts';
import { ownCertificate } from '../../testing/certificate.ts';
import {
  type Asker,
  member,
  newHouse,
  program,
  SECRET,
  serverOn,
  type TestServer,
} from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

type Body = Readonly<Record<string, unknown>>;
type Got = { readonly status: number; readonly body: Body };
type Checked = {
  readonly checks: readonly { readonly step: string; readonly result: string; readonly code: string }[];
  readonly fetched: readonly { readonly url: string; readonly digest: string; readonly fetchedAt: string }[];
};

const sample = JSON.parse(
  readFileSync(new URL('../../../samples/documents/compliance-notice.json', import.meta.url), 'utf8'),
);
const SCOPES = ['notices:read', 'notices:write', 'records:read', 'records:write', 'tasks:read'] as const;
const at = ({ body }: Got, step: string): string => {
  const found = (body.verification as Checked).checks.find((one) => one.step === step);
  return `${found?.result} ${found?.code}`;
};

onBothStores('notices between servers', ({ open }) => {
  const { cert, key } = ownCertificate();
  let front: Server;
  let port = 0;
  /** Whom the front passes requests to, and every request that came to it. */
  let behind: TestServer;
  const came: string[] = [];
  let theirs: TestServer;
  let ours: TestServer;
  let closed: TestServer;
  let [issuer, buyer, stranger]: Asker[] = [];
  let reference = 0;

  const ask = async (
    who: Asker | undefined,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<Got> => (await (who as Asker).ask(method, path, body)) as unknown as Got;
  const on = (moment: string): void => {
    for (const one of [theirs, ours, closed, behind]) one.setNow(new Date(moment));
  };
  const issued = async (): Promise<Body> => {
    reference += 1;
    const made = await ask(issuer, 'POST', 'documents', {
      record: { ...sample, reference: `N-${reference}` },
    });
    await ask(issuer, 'POST', `documents/${made.body.id}/finalise`);
    const notice = await ask(issuer, 'POST', 'notices', { document: made.body.id });
    expect(notice.status, JSON.stringify(notice.body)).toBe(201);
    return notice.body;
  };
  const received = async (token: unknown, by = buyer): Promise<Got> => {
    const got = await ask(by, 'POST', 'notices/incoming', { token });
    expect(got.status, JSON.stringify(got.body)).toBe(201);
    return got;
  };

  beforeAll(async () => {
    front = createServer({ cert, key }, (request, response) => {
      came.push(request.url ?? '');
      if (request.url === '/away') response.writeHead(302, { location: '/healthz' }).end();
      else if (request.url === '/big') response.end('x'.repeat(100_000));
      else
        behind.app.inject({ method: 'GET', url: request.url ?? '/' }).then(
          (answer) =>
            response.writeHead(answer.statusCode, { 'content-type': 'text/plain' }).end(answer.body),
          () => response.destroy(),
        );
    });
    await new Promise<void>((go) => front.listen(0, '127.0.0.1', go));
    port = (front.address() as AddressInfo).port;
    const store = await open();
    theirs = await serverOn(store, { publicUrl: `https://localhost:${port}` });
    behind = theirs;
    const house = await newHouse(store, 'Motor maker in Germany');
    issuer = await member(theirs, house, ['preparer']);
    expect((await ask(issuer, 'POST', 'notices/keys', {})).status).toBe(201);
    const other = await open();
    ours = await serverOn(other, {
      publicUrl: 'https://buyer.example.com',
      outside: { hosts: ['localhost'], ca: cert },
    });
    closed = await serverOn(other, { publicUrl: 'https://buyer.example.com' });
    const name = 'Car maker in the United States';
    // With a key: a session would not last over the days of these tests.
    buyer = await program(ours, await newHouse(other, name), SCOPES);
    stranger = await member(closed, await newHouse(other, name), ['preparer']);
  });
  afterAll(() => new Promise<void>((go) => front.close(() => go())));

  let first: Body = {};
  let incoming = '';

  it('a server that may reach nothing asks nobody, and says that it does not know', async () => {
    first = await issued();
    const got = await received(first.token, stranger);
    expect([got.body.verdict, at(got, 'key'), at(got, 'status')]).toEqual([
      ...['open', 'not-checked no-key-document', 'not-checked not-reached'],
    ]);
    expect(came).toEqual([]);
  });

  it('one that may asks the issuer for its keys and its list, once, and keeps what it was told', async () => {
    const got = await received(first.token);
    for (const step of ['key', 'signature', 'shape', 'recipient', 'status'])
      expect([step, at(got, step)]).toEqual([step, 'passed ok']);
    incoming = String(got.body.id);
    const { fetched } = got.body.verification as Checked;
    const base = `https://localhost:${port}/api/v1/notices`;
    expect(fetched).toMatchObject([
      {
        url: `${base}/dids/${(issuer as Asker).organisation}/did.json`,
        fetchedAt: '2026-11-23T04:00:00.000Z',
      },
      {
        url: `${base}/status/${(issuer as Asker).organisation}`,
        digest: expect.stringMatching(/^sha-256:[0-9a-f]{64}$/),
      },
    ]);
    expect(came).toHaveLength(2);
    const second = await received((await issued()).token);
    expect(at(second, 'status')).toBe('passed ok');
    expect(came).toHaveLength(2);
    const bom = {
      parts: [{ id: 'MOTOR', price: '420', currency: 'EUR', entries: [], origin: 'DE' }],
      lines: [],
    };
    await ask(buyer, 'POST', 'boms', { reference: 'B-1', document: bom });
    const attached = await ask(buyer, 'POST', `notices/incoming/${incoming}/evidence`, {
      ...{ bom: 'B-1', parts: [{ part: 'MOTOR', item: 'motor' }] },
    });
    expect(attached.status, JSON.stringify(attached.body)).toBe(200);
  });

  it('a key that was made since is looked for, and one signed by nobody is refused', async () => {
    await ask(issuer, 'POST', 'notices/keys', {});
    const got = await received((await issued()).token);
    expect([at(got, 'key'), at(got, 'signature')]).toEqual(['passed ok', 'passed ok']);
    const forged = await received(`${String((await issued()).token).slice(0, -6)}AAAAAA`);
    expect([forged.body.verdict, at(forged, 'signature')]).toEqual(['refused', 'failed signature-wrong']);
  });

  it('a notice that was withdrawn is refused at the next look of each day, and stands for nothing any more', async () => {
    expect((await ask(issuer, 'POST', `notices/${first.id}/withdraw`, { why: 'wrong share' })).status).toBe(
      200,
    );
    on('2026-11-23T06:00:00Z');
    await ours.store.asSystem((db) =>
      db
        .insertInto('jobs')
        .values({
          ...{
            id: crypto.randomUUID(),
            organisation_id: (buyer as Asker).organisation,
            kind: 'notice-checks',
          },
          ...{ payload: '{}' as never, run_after: new Date(0).toISOString() },
          ...{ created_at: new Date(0).toISOString(), updated_at: new Date(0).toISOString() },
        } as never)
        .execute(),
    );
    await runDueJobs(ours.store, {
      ...{ now: () => new Date('2026-11-23T06:00:00Z'), secret: SECRET },
      ...{ outside: { hosts: ['localhost'], ca: cert }, publicUrl: 'https://buyer.example.com' },
    });
    const got = await ask(buyer, 'GET', `notices/incoming/${incoming}`);
    expect([got.body.verdict, at(got, 'status')]).toEqual(['refused', 'failed withdrawn']);
    const { body } = await ask(buyer, 'GET', 'boms?q=B-1');
    expect((body.data as Body[])[0]?.document).toMatchObject({ evidence: [] });
    const tasks = (await ask(buyer, 'GET', 'tasks?state=open')).body.data as { kind: string }[];
    expect(tasks.map(({ kind }) => kind)).toContain('notice-refused');
    const parts = { parts: [{ part: 'MOTOR', item: 'motor' }] };
    expect((await ask(buyer, 'POST', `notices/incoming/${incoming}/evidence`, parts)).status).toBe(409);
  });

  it('an issuer speaks for its domain where it was given it, beside its older address', async () => {
    const house = (issuer as Asker).organisation;
    const domain = await serverOn(theirs.store, { publicUrl: `https://localhost:${port}`, domainOf: house });
    domain.setNow(new Date('2026-11-23T06:00:00Z'));
    const before = await issued();
    expect((await domain.app.inject('/.well-known/did.json')).statusCode).toBe(404);
    behind = domain;
    issuer = await member(domain, house, ['preparer']);
    expect((await ask(issuer, 'POST', 'notices/keys', {})).status).toBe(201);
    const document = JSON.parse((await domain.app.inject('/.well-known/did.json')).body);
    expect(document).toMatchObject({
      id: `did:web:localhost%3A${port}`,
      assertionMethod: [expect.any(String)],
    });
    came.length = 0;
    const got = await received((await issued()).token);
    for (const step of ['key', 'signature', 'status'])
      expect([step, at(got, step)]).toEqual([step, 'passed ok']);
    expect(came[0]).toBe('/.well-known/did.json');
    // What was signed under the older address stays to be checked, and can still be withdrawn.
    const earlier = await received(before.token);
    expect([at(earlier, 'signature'), at(earlier, 'status')]).toEqual(['passed ok', 'passed ok']);
    await ask(issuer, 'POST', `notices/${before.id}/withdraw`, { why: 'wrong' });
    const again = await ask(buyer, 'POST', `notices/incoming/${earlier.body.id}/recheck`);
    expect(at(again, 'status')).toBe('failed withdrawn');
  });

  it('a list that cannot be reached is not known, and never valid; the checks are made again offline', async () => {
    const fresh = await issued();
    const good = await received((await issued()).token);
    expect(at(good, 'status')).toBe('passed ok');
    await new Promise<void>((go) => {
      front.close(() => go());
      front.closeAllConnections();
    });
    on('2026-11-24T10:00:00Z');
    const got = await received(fresh.token);
    expect([at(got, 'signature'), at(got, 'status'), got.body.verdict]).toEqual([
      ...['passed ok', 'not-checked status-list-old', 'open'],
    ]);
    for (const { id } of [good.body, got.body, { id: incoming }]) {
      const replayed = await ask(buyer, 'GET', `notices/incoming/${id}/replay`);
      expect(replayed.body).toEqual({ same: true, differs: [], law: 'same' });
    }
  });
});

it('nothing is fetched but over https, of a named host, in the open, without a detour, and not too much', async () => {
  const { cert, key } = ownCertificate();
  const server = createServer({ cert, key }, ({ url }, response) => {
    if (url === '/away') response.writeHead(302, { location: '/' }).end();
    else response.end(url === '/big' ? 'x'.repeat(2000) : 'small');
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  const { port } = server.address() as AddressInfo;
  const outside = { hosts: ['localhost', '*.example.com', '10.0.0.1', '192.168.1.1'], ca: cert };
  const of = async (url: string, ca: string | undefined = cert) => {
    const found = await fetchText(url, ca === undefined ? { hosts: outside.hosts } : outside, 1000);
    return 'fault' in found ? found.fault : found.text;
  };
  expect(await of(`https://localhost:${port}/`)).toBe('small');
  expect(await of(`https://localhost:${port}/away`)).toBe('redirected');
  expect(await of(`https://localhost:${port}/big`)).toBe('too-large');
  expect(await of(`http://localhost:${port}/`)).toBe('not-https');
  expect(await of(`https://user:pass@localhost:${port}/`)).toBe('not-https');
  expect(await of('https://example.org/')).toBe('host-not-named');
  expect(await of('https://localhost.example.org/')).toBe('host-not-named');
  expect(await of('https://10.0.0.1/')).toBe('private-address');
  expect(await fetchText(`https://localhost:${port}/`, { hosts: ['localhost'] }, 1000)).toEqual({
    fault: 'not-reached',
  });
  await new Promise<void>((go) => {
    server.close(() => go());
    server.closeAllConnections();
  });
  expect(
    ['10.1.2.3', '169.254.169.254', '::1', 'fd00::1', '::ffff:192.168.0.1', '100.64.0.1'].map(isInside),
  ).toEqual(Array(6).fill(true));
  expect(['93.184.216.34', '2606:2800:220:1::1'].map(isInside)).toEqual([false, false]);
});
