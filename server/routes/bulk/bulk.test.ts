/** Bulk over HTTP on both stores: sent up, looked at, run, stopped, handed out; nothing of another house. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvOf, determined, given, orders } from '../../bulk/bulk.fixture.ts';
import { runDueJobs } from '../../jobs/index.ts';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

type Sent = { readonly id: string; readonly bytes: number; readonly sha256: string };
type Run = {
  readonly id: string;
  readonly state: string;
  readonly result: { readonly answered: number; readonly refused: number; readonly faults?: unknown } | null;
};

onBothStores('bulk over HTTP', ({ open }) => {
  let server: TestServer;
  let preparer: Asker;
  const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-files-'));
  beforeAll(async () => {
    process.env.YTTERBY_FILES = folder;
    server = await serverOn(await open());
    preparer = await member(server, await newHouse(server.store), ['preparer', 'auditor']);
  });
  afterAll(() => {
    delete process.env.YTTERBY_FILES;
    rmSync(folder, { recursive: true, force: true });
  });
  const octets = { 'content-type': 'application/octet-stream' };
  const send = async (name: string, text: string, as: Asker = preparer) =>
    (await as.ask('POST', `bulk/files?name=${encodeURIComponent(name)}`, text, octets)) as {
      readonly status: number;
      readonly body: Sent;
    };
  const lines = csvOf(orders(200));
  const asking = (file: string) => ({ file, task: 'determine', form: 'csv', knownAt: '2026-11-23' });

  it('determines a file as the command line does, and hands out answers and refused lines', async () => {
    const sent = await send('orders.csv', lines);
    expect(sent).toMatchObject({
      status: 201,
      body: { name: 'orders.csv', form: 'csv', bytes: lines.length },
    });
    const seen = await preparer.ask('POST', `bulk/files/${sent.body.id}/columns`, { task: 'determine' });
    expect(seen).toMatchObject({ status: 200, body: { headingRow: 1, unused: [] } });
    expect((seen.body as { columns: unknown[] }).columns).toContainEqual({
      field: 'on_day',
      heading: 'Ship date',
      column: 'B',
    });
    const asked = await preparer.ask('POST', 'bulk/runs', asking(sent.body.id));
    expect(asked).toMatchObject({ status: 202, body: { state: 'waiting', result: null } });
    const { id } = asked.body as Run;
    expect((await preparer.ask('GET', `bulk/runs/${id}/answers`)).status).toBe(404);
    await runDueJobs(server.store);
    const ended = await preparer.ask('GET', `bulk/runs/${id}`);
    expect(ended.body).toMatchObject({ state: 'done', result: { answered: 198, refused: 2 } });
    const answers = await preparer.ask('GET', `bulk/runs/${id}/answers`);
    expect(answers.headers['content-type']).toBe('text/csv; charset=utf-8');
    const own = given(folder, 'orders.csv', lines);
    await determined(own, path.join(folder, 'own.csv'));
    expect(answers.body).toBe(
      readFileSync(path.join(folder, 'own.csv'), 'utf8').replaceAll(own, 'orders.csv'),
    );
    const refused = await preparer.ask('GET', `bulk/runs/${id}/refused`);
    expect(String(refused.body).split('\n').length).toBe(4);
    const events = await server.store.within(
      { organisation: preparer.organisation, actor: { kind: 'command', id: 't', name: 't' }, request: 't' },
      (db) =>
        db
          .selectFrom('events')
          .select('verb')
          .where('object_kind', 'in', ['bulk-file', 'bulk-run'])
          .orderBy('sequence')
          .execute(),
    );
    expect(events.map(({ verb }) => verb)).toEqual(['sent-up', 'asked', 'handed-out', 'handed-out']);
  });

  it('shows the headings of a table whose columns are not sure, and what they may be named for', async () => {
    const sent = await send(
      'two-days.csv',
      'Ship date,Export date,Activity\n2026-12-01,2026-12-02,goods-export\n',
    );
    const at = `bulk/files/${sent.body.id}/columns`;
    const seen = await preparer.ask('POST', at, { task: 'determine' });
    expect(seen).toMatchObject({
      status: 200,
      body: {
        headings: ['Ship date', 'Export date', 'Activity'],
        columns: [],
        fields: expect.arrayContaining(['on_day', 'entries']),
        faults: [{ code: 'column-unsure' }],
      },
    });
    const columns = { on_day: 'Export date', activity: 'Activity' };
    expect(await preparer.ask('POST', at, { task: 'determine', columns })).toMatchObject({
      body: { columns: [{ field: 'on_day', column: 'B' }, { field: 'activity' }], faults: [] },
    });
    expect(await preparer.ask('POST', at, { task: 'screen' })).toMatchObject({
      body: { columns: [], fields: expect.arrayContaining(['name']), faults: [{ code: 'column-missing' }] },
    });
  });

  it('compares two days, and screens parties', async () => {
    const sample = new URL('../../../samples/bulk/orders.csv', import.meta.url);
    const sent = await send('orders.csv', readFileSync(sample, 'utf8'));
    const same = await preparer.ask('POST', 'bulk/runs', { ...asking(sent.body.id), task: 'diff' });
    expect(same).toMatchObject({ status: 422, body: { faults: [{ code: 'from-to-same' }] } });
    const diff = {
      ...asking(sent.body.id),
      task: 'diff',
      from: { on: '2025-09-01' },
      to: { on: '2026-12-01' },
    };
    const { id } = (await preparer.ask('POST', 'bulk/runs', diff)).body as Run;
    const parties = await send(
      'customers.csv',
      'Company name,Country\nLockheed Martin Corporation,US\nRotor works,DE\n',
    );
    const screening = await preparer.ask('POST', 'bulk/runs', {
      ...asking(parties.body.id),
      task: 'screen',
      form: 'ndjson',
    });
    await runDueJobs(server.store);
    const changed = await preparer.ask('GET', `bulk/runs/${id}`);
    expect(changed.body).toMatchObject({
      result: { answered: 6, refused: 1, tally: { 'change|stricter': 2, 'change|same': 4 } },
    });
    const hits = await preparer.ask('GET', `bulk/runs/${(screening.body as Run).id}/answers`);
    expect(
      String(hits.body)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).band),
    ).toEqual(['hold', 'none']);
  });

  it('says what is wrong with a file and changes nothing', async () => {
    const wrong = await preparer.ask('POST', 'bulk/files?name=orders.doc', 'x', octets);
    expect(wrong).toMatchObject({ status: 422, body: { faults: [{ path: 'name', code: 'wrong-form' }] } });
    const torn = await send('torn.parquet', 'PAR1 and no more');
    const asked = await preparer.ask('POST', 'bulk/runs', asking(torn.body.id), {
      'accept-language': 'zh-CN',
    });
    expect(asked).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'not-parquet', message: '不是完整的 Parquet 文件；请重新复制或重新写出' }] },
    });
    const sent = await send('orders.csv', lines);
    const columns = { ...asking(sent.body.id), columns: { on_day: 'Tag' } };
    expect(await preparer.ask('POST', 'bulk/runs', columns)).toMatchObject({
      body: { faults: [{ code: 'no-such-column' }] },
    });
    process.env.YTTERBY_MOST_BYTES = '100';
    const large = await preparer.ask('POST', 'bulk/files?name=large.csv', lines, octets);
    delete process.env.YTTERBY_MOST_BYTES;
    expect(large.status).toBe(413);
    const left = readdirSync(path.join(folder, preparer.organisation, 'bulk'));
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is stopped while it waits, and goes no further', async () => {
    const sent = await send('orders.csv', lines);
    const { id } = (await preparer.ask('POST', 'bulk/runs', asking(sent.body.id))).body as Run;
    expect(await preparer.ask('POST', `bulk/runs/${id}/cancel`)).toMatchObject({
      body: { state: 'cancelled' },
    });
    await runDueJobs(server.store);
    expect(await preparer.ask('GET', `bulk/runs/${id}`)).toMatchObject({
      body: { state: 'cancelled', result: null },
    });
    expect((await preparer.ask('POST', `bulk/runs/${id}/cancel`)).status).toBe(409);
  });

  it('gives nobody another house its files, runs or answers', async () => {
    const other = await member(server, await newHouse(server.store), ['preparer']);
    const sent = await send('orders.csv', lines);
    const { id } = (await preparer.ask('POST', 'bulk/runs', asking(sent.body.id))).body as Run;
    await runDueJobs(server.store);
    for (const [method, at, body] of [
      ['POST', `bulk/files/${sent.body.id}/columns`, { task: 'determine' }],
      ['DELETE', `bulk/files/${sent.body.id}`, undefined],
      ['GET', `bulk/runs/${id}`, undefined],
      ['GET', `bulk/runs/${id}/answers`, undefined],
      ['GET', `bulk/runs/${id}/refused`, undefined],
      ['POST', `bulk/runs/${id}/cancel`, undefined],
    ] as const) {
      expect((await other.ask(method, at, body)).status, `${method} ${at}`).toBe(404);
    }
    expect(await other.ask('POST', 'bulk/runs', asking(sent.body.id))).toMatchObject({ status: 422 });
    expect((await other.ask('GET', 'bulk/files')).body).toEqual({ data: [], next: null });
    expect((await other.ask('GET', 'bulk/runs')).body).toEqual({ data: [], next: null });
    const reader = await member(server, preparer.organisation, ['reader']);
    expect((await send('x.csv', lines, reader)).status).toBe(403);
    expect((await preparer.ask('DELETE', `bulk/files/${sent.body.id}`)).status).toBe(204);
    expect((await preparer.ask('GET', `bulk/runs/${id}/answers`)).status).toBe(200);
  });
});
