/** The written client against a running server, over the network as a program uses it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowedBy, askHouse, kept } from '../cli/mcp/kept.ts';
import { createClient } from '../client/index.ts';
import { csvOf, orders } from '../server/bulk/bulk.fixture.ts';
import { PERMISSIONS } from '../server/identity/permissions.ts';
import { runDueJobs } from '../server/jobs/index.ts';
import { newHouse, program, serverOn, type TestServer } from '../server/testing/server.ts';
import { onBothStores } from '../server/testing/stores.ts';

onBothStores('the client', ({ open }) => {
  let server: TestServer;
  let client: ReturnType<typeof createClient>;
  let address: string;
  let key: string;
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-client-'));
  beforeAll(async () => {
    process.env.YTTERBY_FILES = folder;
    server = await serverOn(await open());
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = server.app.server.address() as AddressInfo;
    const { headers } = await program(server, await newHouse(server.store), PERMISSIONS);
    key = headers.authorization?.replace('Bearer ', '') ?? '';
    address = `http://127.0.0.1:${port}`;
    client = createClient({ baseUrl: address, key, language: 'zh-CN' });
  });
  afterAll(async () => {
    await server.app.close();
    delete process.env.YTTERBY_FILES;
    rmSync(folder, { recursive: true, force: true });
  });

  it('is what an assistant asks through: what its key may, and nothing else', async () => {
    const house = { server: address, key };
    expect(await allowedBy(house)).toEqual(kept);
    const ask = async (name: string, given: Record<string, unknown>, as = house) => {
      const verb = kept.find((one) => one.name === name);
      if (verb === undefined) throw new Error(name);
      const { refused, text } = await askHouse(as, verb.ask(given));
      return { refused, said: JSON.parse(text) };
    };
    const transaction = { on: '2026-11-23', activity: { kind: 'goods-export', from: 'CN', to: 'DE' } };
    const { id } = (await ask('keep_determination', { transaction })).said;
    expect(await ask('replay_determination', { id })).toMatchObject({ refused: false, said: { same: true } });
    expect((await ask('show_determination', { id })).said).toMatchObject({ id });
    for (const kind of ['items', 'boms', 'parties', 'transactions', 'ownership', 'own-lists']) {
      expect((await ask('list_records', { kind, limit: 1, q: 'x' })).said, kind).toMatchObject({ data: [] });
      expect((await ask('show_record', { kind, id })).said, kind).toMatchObject({ code: 'not-found' });
    }
    for (const { name } of kept.filter((one) => /^list_(?!records)/.test(one.name)))
      expect((await ask(name, { limit: 1 })).said, name).toHaveProperty('data');
    const { headers } = await program(server, await newHouse(server.store), ['determinations:read']);
    const reader = { server: address, key: headers.authorization?.replace('Bearer ', '') ?? '' };
    const offered = await allowedBy(reader);
    expect(offered.some(({ changes }) => changes)).toBe(false);
    expect(offered.map(({ name }) => name)).toContain('replay_determination');
    expect((await ask('keep_determination', { transaction }, reader)).said).toMatchObject({
      code: 'not-allowed',
    });
    expect((await ask('show_determination', { id }, reader)).said).toMatchObject({ code: 'not-found' });
  });

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

  it('takes a file as the bytes it has', async () => {
    const file = new TextEncoder().encode(csvOf(orders(20)));
    const sent = await client.sendBulkFile({ name: 'orders.csv', file });
    if (!sent.ok) throw new Error(sent.problem.title);
    const body = { file: sent.data.id, task: 'determine', form: 'parquet', knownAt: '2026-11-23' } as const;
    const run = await client.startBulkRun({ body });
    if (!run.ok) throw new Error(run.problem.title);
    await runDueJobs(server.store);
    const { id } = run.data;
    const answers = await client.takeBulkAnswers({ id });
    if (!answers.ok) throw new Error(answers.problem.title);
    const plainly = await fetch(`${address}/api/v1/bulk/runs/${id}/answers`, {
      headers: { authorization: `Bearer ${key}` },
    });
    expect(Buffer.from(answers.data)).toEqual(Buffer.from(await plainly.arrayBuffer()));
    expect(Buffer.from(answers.data).subarray(0, 4).toString('latin1')).toBe('PAR1');
  });
});
