/** What one caller does costs the others nothing: too much at once, too large, too slow, too deep. */

import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, member, NOON, newHouse, program, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';
import { bucketsOf } from './limits.ts';

const transaction = { on: '2026-11-23', activity: { kind: 'goods-export', from: 'CN', to: 'DE' } };

describe('a bucket of requests', () => {
  it('empties, says how long to wait, and fills at its rate', () => {
    const bucket = bucketsOf({ burst: 2, perSecond: 1 });
    expect([bucket.take('a', 0), bucket.take('a', 0), bucket.take('a', 0)]).toEqual([0, 0, 1]);
    expect(bucket.take('b', 0)).toBe(0);
    expect(bucket.take('a', 1_000)).toBe(0);
    expect(bucket.take('a', 1_000)).toBe(1);
  });
});

onBothStores('limits', ({ open, kind }) => {
  let server: TestServer;
  let asker: Asker;
  let port = 0;
  const logged: string[] = [];
  beforeAll(async () => {
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        logged.push(String(chunk));
        done();
      },
    });
    server = await serverOn(await open(), {
      limits: {
        ...{ body: 10_000, line: 2_000, bodyWithin: 300, headersWithin: 400, idle: 20_000 },
        principal: { burst: 30, perSecond: 0.001 },
      },
      log: { stream, level: 'info' },
    });
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    ({ port } = server.app.server.address() as AddressInfo);
    asker = await member(server, await newHouse(server.store), ['preparer']);
  });
  afterAll(() => server.app.close());

  it('a body over the limit is refused with 413, before it is read', async () => {
    const large = { reference: 'x', document: { name: 'x'.repeat(20_000) } };
    expect(await asker.ask('POST', 'items', large)).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    });
  });

  it('what is no JSON, nested too deep, not UTF-8, or of another kind is said, and changes nothing', async () => {
    const bad = async (body: string, headers = {}) => (await asker.ask('POST', 'items', body, headers)).body;
    expect(await bad('{"reference": ')).toMatchObject({ faults: [{ code: 'not-json' }] });
    expect(await bad('['.repeat(200) + ']'.repeat(200))).toMatchObject({ faults: [{ code: 'too-deep' }] });
    expect(await bad('{"reference":"a\\u0000","document":{}}')).toMatchObject({
      faults: [{ code: 'unstorable' }],
    });
    expect(await bad('{"reference":"a","document":{"x":[{"y":1,"y":1}]}}')).toMatchObject({
      faults: [
        { code: 'duplicate-key', path: 'document/x/0/y', message: 'the key "y" is given twice; keep one' },
      ],
    });
    expect(await bad('{"reference":"a","document":{"x":1e999}}')).toMatchObject({
      faults: [{ code: 'unstorable', path: 'document/x' }],
    });
    expect(await bad('')).toMatchObject({ code: 'bad-input' });
    expect(await bad('a,b', { 'content-type': 'text/csv' })).toMatchObject({ status: 415 });
    for (const path of ['items?q=%00', 'jobs?kind=a%00']) {
      expect(await asker.ask('GET', path)).toMatchObject({
        status: 422,
        body: { faults: [{ code: 'unstorable' }] },
      });
    }
    expect(await asker.ask('GET', 'items/%zz')).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await asker.ask('GET', 'items')).body).toEqual({ data: [], next: null });
  });

  it('a flood of one is told to wait, and the others go on', async () => {
    const flood = await program(server, asker.organisation, ['records:read']);
    const answers = await Promise.all(Array.from({ length: 40 }, () => flood.ask('GET', 'items?limit=1')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBe(10);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    const other = await program(server, asker.organisation, ['records:read']);
    expect((await other.ask('GET', 'items')).status).toBe(200);
  });

  it('clients that trickle are cut off, while others are answered', async () => {
    const head = `POST /api/v1/items HTTP/1.1\r\nHost: x\r\nAuthorization: ${asker.headers.authorization ?? ''}\r\n`;
    const cookie = `Cookie: ${asker.headers.cookie}\r\nX-Ytterby-CSRF: ${asker.headers['x-ytterby-csrf']}\r\n`;
    const slow = [
      // Never ends its headers.
      head.replace(/Authorization.*\r\n/, ''),
      // Never ends its body.
      `${head.replace(/Authorization.*\r\n/, '')}${cookie}Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"ref`,
    ];
    const closed = slow.map(
      (text) =>
        new Promise<boolean>((done) => {
          const socket = connect(port, '127.0.0.1', () => socket.write(text));
          socket.on('close', () => done(true));
          socket.on('error', () => undefined);
          socket.resume();
        }),
    );
    const others = await program(server, asker.organisation, ['law:read']);
    const answered = await fetch(`http://127.0.0.1:${port}/api/v1/law`, {
      headers: { authorization: others.headers.authorization ?? '' },
    });
    expect(answered.status).toBe(200);
    expect(await Promise.all(closed)).toEqual([true, true]);
  });

  it('lines stream in and out, a bad one answered in its place and one too long ending it', async () => {
    const key = await program(server, asker.organisation, ['ask', 'determinations:write']);
    const good = JSON.stringify(transaction);
    const lines = [good, '{"on": 1}', '', 'no json', good, `"${'x'.repeat(5_000)}"`];
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/determinations/stream?store=true`, {
      method: 'POST',
      headers: { authorization: key.headers.authorization ?? '', 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    });
    expect(answer.headers.get('content-type')).toContain('ndjson');
    const told = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const codes = told.map(({ line, error, determination, id }) => [
      line,
      error?.faults[0].code ?? (id ? determination.outcome.settled : 'not kept'),
    ]);
    expect(codes.map(([line]) => line)).toEqual([1, 2, 4, 5, 6]);
    expect(codes.map(([, code]) => (typeof code === 'boolean' ? 'kept' : code))).toEqual([
      'kept',
      'missing',
      'not-json',
      'kept',
      'line-too-long',
    ]);
  });

  it('is alive, ready, and counts itself, and its log tells no secret', async () => {
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready', store: kind });
    expect(await (await get('/healthz')).json()).toMatchObject({ status: 'alive' });
    expect(await (await get('/metrics')).text()).toMatch(
      /ytterby_request_seconds_count\{method="POST",route="\/api\/v1\/items",status="413"\} 1/,
    );
    const text = logged.join('');
    expect(text).toContain('"answered"');
    const token = asker.headers.cookie?.split('=')[1] ?? 'none';
    for (const secret of [token, asker.headers['x-ytterby-csrf'] ?? 'none', 'ytterby_session']) {
      expect(text).not.toContain(secret);
    }
    for (const line of text.trimEnd().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
    expect(NOON.toISOString()).toBe('2026-11-23T04:00:00.000Z');
  });
});
