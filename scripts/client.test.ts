/** The written client against a running server, over the network as a program uses it. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../client/index.ts';
import { PERMISSIONS } from '../server/identity/permissions.ts';
import { newHouse, program, serverOn, type TestServer } from '../server/testing/server.ts';
import { onBothStores } from '../server/testing/stores.ts';

onBothStores('the client', ({ open }) => {
  let server: TestServer;
  let client: ReturnType<typeof createClient>;
  beforeAll(async () => {
    server = await serverOn(await open());
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.app.server.address() as AddressInfo;
    const { headers } = await program(server, await newHouse(server.store), PERMISSIONS);
    const key = headers.authorization?.replace('Bearer ', '') ?? '';
    client = createClient({ baseUrl: `http://127.0.0.1:${port}`, key, language: 'zh-CN' });
  });
  afterAll(() => server.app.close());

  it('makes, pages, replaces under its ETag, and returns problems with their fault lines', async () => {
    const body = { reference: 'M-1', document: { name: 'Magnet' } };
    const made = await client.createItem({ body, idempotencyKey: 'once' });
    if (!made.ok) throw new Error(made.problem.title);
    expect(made.data.version).toBe(1);
    const again = await client.createItem({ body, idempotencyKey: 'once' });
    expect(again).toMatchObject({ ok: true, data: { id: made.data.id } });
    const list = await client.listItems({ limit: 1, archived: false });
    expect(list).toMatchObject({ ok: true, data: { data: [{ id: made.data.id }], next: null } });
    const late = await client.replaceItem({ id: made.data.id, body, ifMatch: '"9"' });
    expect(late).toMatchObject({ ok: false, status: 412, problem: { code: 'changed-since' } });
    const bad = await client.createItem({ body: { ...body, reference: '' } });
    expect(bad).toMatchObject({
      ok: false,
      problem: { faults: [{ path: 'reference', message: '太短；至少 1' }] },
    });
    expect(await client.putAwayItem({ id: made.data.id })).toMatchObject({ ok: true, status: 204 });
  });

  it('asks about a provision by its name, and takes the law as text', async () => {
    const found = await client.showProvision({ id: '2025-61/1(1)', on: '2026-11-23' });
    expect(found).toMatchObject({ ok: true, data: { id: '2025-61/1(1)', instrument: '2025-61' } });
    expect(await client.showLaw()).toMatchObject({ ok: true, data: { today: '2026-11-23' } });
  });

  it('streams transactions out and answers in, each as it comes', async () => {
    const file = new URL('../samples/transactions/terbium-cn-de.json', import.meta.url);
    const terbium = JSON.parse(readFileSync(file, 'utf8')) as object;
    async function* many() {
      for (let at = 0; at < 250; at++) yield { ...terbium, id: `t${at}` };
    }
    const answered = await client.determineMany({ lines: many() });
    if (!answered.ok || answered.data === undefined) throw new Error('no answers');
    const ids: unknown[] = [];
    for await (const one of answered.data)
      if ('determination' in one) ids.push(one.determination.transactionId);
    expect(ids).toEqual(Array.from({ length: 250 }, (_, at) => `t${at}`));
  });
});
