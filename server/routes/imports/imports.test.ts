/** Imports on both stores: tried without a trace, taken in by a job, resumed without a row twice, told row by row. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { verify } from '../../audit/index.ts';
import { runDueJobs } from '../../jobs/index.ts';
import { jobKind } from '../../jobs/job.ts';
import { imports as importsJob } from '../../jobs/kinds/imports.ts';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

const octets = { 'content-type': 'application/octet-stream' };
const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');

type Row = { readonly row: number; readonly reference: string; readonly faults: { message: string }[] };
type Preview = {
  readonly table: {
    readonly columns: { field: string; heading: string }[];
    readonly headings: string[];
  } | null;
  readonly faults: { code: string; message: string }[];
  readonly rows: { reference: string; document: unknown }[];
  readonly counts: Record<string, number>;
  readonly refused: Row[];
};
type Taken = { readonly id: string; readonly state: string; readonly counts: Record<string, number> };

onBothStores('imports', ({ open }) => {
  let server: TestServer;
  let ours: Asker;
  beforeAll(async () => {
    server = await serverOn(await open());
    ours = await member(server, await newHouse(server.store), ['preparer', 'auditor']);
  });
  const send = (kind: string, text: string, more = '', as: Asker = ours) =>
    as.ask('POST', `imports?kind=${kind}&name=file.csv${more}`, text, octets);
  const tried = async (kind: string, text: string, more = '') => {
    const answer = await send(kind, text, `&dryRun=true${more}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body as Preview;
  };
  const taken = async (kind: string, text: string, more = '') => {
    const answer = await send(kind, text, more);
    expect(answer.status, JSON.stringify(answer.body)).toBe(202);
    await runDueJobs(server.store);
    return (await ours.ask('GET', `imports/${(answer.body as Taken).id}`)).body as Taken;
  };
  const refusalsOf = async (id: string) =>
    ((await ours.ask('GET', `imports/${id}/refusals`)).body as { data: Row[] }).data;
  const listed = async (path: string) =>
    ((await ours.ask('GET', `${path}?limit=200`)).body as { data: { reference: string; version: number }[] })
      .data;
  const table =
    'Part No,Description,HS code,Dy (wt%),Colour\nA-1,sintered magnet,8505111000,2.4,grey\nA-2,ring,x,0.1,\nA-1,again,8505111000,,\n,,,,\n';

  it('tries a table: what the columns are taken for, the rows as they would be, the faults; and keeps nothing', async () => {
    const seen = await tried('items', table);
    expect(seen.table?.columns).toContainEqual({ field: 'id', heading: 'Part No', column: 'A' });
    expect(seen.table).toMatchObject({ headingRow: 1, unused: ['Colour'] });
    expect(seen.rows[0]).toMatchObject({
      ...{ row: 2, reference: 'A-1', name: 'sintered magnet' },
      document: { id: 'A-1', attributes: { elements: { Dy: '2.4' } } },
    });
    expect(seen.counts).toEqual({ created: 1, replaced: 0, unchanged: 0, left: 0, refused: 2 });
    expect(seen.refused.map(({ row, reference }) => [row, reference])).toEqual([
      [3, 'A-2'],
      [4, 'A-1'],
    ]);
    expect(await listed('items')).toEqual([]);
    expect((await ours.ask('GET', 'imports')).body).toMatchObject({ data: [] });
  });

  it('takes the sound rows in and tells each refused one', async () => {
    const done = await taken('items', table);
    expect(done).toMatchObject({ state: 'done', progress: { done: 3, of: 3 } });
    expect(done.counts).toEqual({ created: 1, replaced: 0, unchanged: 0, left: 0, refused: 2 });
    const refused = await refusalsOf(done.id);
    expect(refused.map(({ row }) => row)).toEqual([3, 4]);
    expect(refused[1]?.faults).toEqual([
      { code: 'taken', path: 'reference', message: '"A-1" is taken; choose another' },
    ]);
    expect((await listed('items')).map(({ reference }) => reference)).toEqual(['A-1']);
  });

  it('refuses, replaces or leaves what is there with another content, and sees that nothing changed', async () => {
    const other = 'id,name\nA-1,another magnet\n';
    expect((await taken('items', other)).counts).toMatchObject({ refused: 1 });
    expect((await taken('items', other, '&existing=leave')).counts).toMatchObject({ left: 1 });
    expect((await taken('items', other, '&existing=replace')).counts).toMatchObject({ replaced: 1 });
    expect((await taken('items', other)).counts).toMatchObject({ unchanged: 1, refused: 0 });
    expect(await listed('items')).toMatchObject([{ reference: 'A-1', version: 2 }]);
  });

  it('shows the headings where a column is not sure, and goes by the columns that are then named', async () => {
    const unsure = 'Item no,Article,Description\nB-1,x,magnet\n';
    const seen = await tried('items', unsure);
    expect(seen.faults.map(({ code }) => code)).toEqual(['column-unsure']);
    expect(seen.table).toMatchObject({ headings: ['Item no', 'Article', 'Description'], columns: [] });
    expect((await send('items', unsure)).status).toBe(422);
    const named = `&columns=${encodeURIComponent('{"id":"Item no","name":"Description"}')}`;
    expect((await tried('items', unsure, named)).rows).toMatchObject([{ reference: 'B-1', name: 'magnet' }]);
    const wrong = await send('items', unsure, `&columns=${encodeURIComponent('{"id":1}')}`);
    expect(wrong).toMatchObject({ status: 422, body: { faults: [{ path: 'columns', code: 'map-shape' }] } });
  });

  it('takes the samples in: items of JSON lines, bills of materials of a table, parties of a table and entities', async () => {
    const items = sample('items/items.ndjson');
    const lines = items.trim().split('\n').length;
    expect((await taken('items', items)).counts).toMatchObject({ created: lines, refused: 0 });
    const bill = await taken('boms', sample('boms/servo-motor.csv'));
    expect(bill.counts).toMatchObject({ created: 1, refused: 0 });
    const [bom] = ((await ours.ask('GET', 'boms')).body as { data: { id: string; reference: string }[] })
      .data;
    expect(bom?.reference).toBe('AXIS-1');
    const content = await ours.ask('POST', `boms/${bom?.id}/content`, { on: '2026-11-23' });
    expect([content.status, JSON.stringify(content.body).includes('no-rate')]).toEqual([422, true]);
    const parties = await taken('parties', sample('bulk/customers.csv'));
    expect(parties.counts.created).toBeGreaterThan(1);
    expect((await taken('parties', sample('parties/entities.ftm.ndjson'))).counts.refused).toBe(0);
    const hits = (await ours.ask('GET', 'hits')).body as { data: unknown[] };
    expect(hits.data.length).toBeGreaterThan(0);
  });

  it('refuses a party whose identifier has a wrong check digit, or whose kind nobody knows', async () => {
    const seen = await tried(
      'parties',
      'id,name,lei,type\nP-1,Rotor works,123,\nP-2,Gears,,teapot\nP-3,Coils,,person\n',
    );
    expect(seen.refused.map(({ reference, faults }) => [reference, faults.length])).toEqual([
      ['P-1', 1],
      ['P-2', 1],
    ]);
    expect(seen.rows).toMatchObject([{ reference: 'P-3', document: { schema: 'Person' } }]);
  });

  it('goes on where a worker was lost, and takes no row twice', async () => {
    const many = `id,name\n${Array.from({ length: 60 }, (_, n) => `C-${n},coil ${n}`).join('\n')}\n`;
    const asked = (await send('items', many)).body as Taken;
    let pages = 0;
    const dies = jobKind('imports', (context, payload) =>
      importsJob.run(
        {
          ...context,
          within: (work, progress) => {
            if (progress !== undefined) pages += 1;
            if (pages === 2) throw new Error('the process ended');
            return context.within(work, progress);
          },
        },
        payload,
      ),
    );
    await runDueJobs(server.store, { kinds: [dies] });
    const half = await ours.ask('GET', `imports/${asked.id}`);
    expect(half.body).toMatchObject({ state: 'waiting', progress: { done: 25, of: 60 } });
    await server.store.asSystem((db) =>
      db
        .updateTable('jobs')
        .set({ run_after: new Date(0).toISOString() })
        .execute(),
    );
    await runDueJobs(server.store);
    const done = await ours.ask('GET', `imports/${asked.id}`);
    expect(done.body).toMatchObject({ state: 'done', counts: { created: 60, refused: 0 } });
    const scope = {
      organisation: ours.organisation,
      actor: { kind: 'command', id: 't', name: 't' },
      request: 't',
    } as const;
    expect((await verify(server.store, scope)).faults).toEqual([]);
  });

  it('belongs to its house alone, and refuses a body that is no file or too large', async () => {
    const theirs = await member(server, await newHouse(server.store), ['preparer']);
    const { id } = (await taken('items', 'id,name\nD-1,disc\n')) as Taken;
    expect((await theirs.ask('GET', `imports/${id}`)).status).toBe(404);
    expect((await theirs.ask('GET', `imports/${id}/refusals`)).status).toBe(404);
    expect((await ours.ask('POST', 'imports?kind=items&name=a.csv', { a: 1 })).status).toBe(415);
    expect((await send('items', 'x'.repeat(9 * 1024 * 1024))).status).toBe(413);
    expect((await send('items', '')).status).toBe(422);
    expect((await send('teapots', 'id\n1\n')).status).toBe(422);
    const reader = await member(server, ours.organisation, ['reader']);
    expect((await send('items', 'id,name\nE-1,e\n', '', reader)).status).toBe(403);
  });
});
