/** A house's work from beginning to end over HTTP, on both stores: kept, screened, decided, settled, asked anew, replayed. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { runDueJobs } from '../jobs/index.ts';
import { type Asker, member, NOON, newHouse, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';

const motor: unknown = JSON.parse(
  readFileSync(new URL('../../samples/transactions/motor-de-us.json', import.meta.url), 'utf8'),
);
type Body = {
  readonly data: readonly { readonly id: string; readonly state: string; readonly kind: string }[];
};

onBothStores('a house', ({ open }) => {
  let server: TestServer;
  let preparer: Asker;
  let approver: Asker;
  let other: Asker;
  let auditor: Asker;
  let administrator: Asker;
  beforeAll(async () => {
    server = await serverOn(await open());
    const organisation = await newHouse(server.store);
    const one = (role: Parameters<typeof member>[2][number]) => member(server, organisation, [role]);
    preparer = await one('preparer');
    approver = await one('approver');
    other = await one('approver');
    auditor = await one('auditor');
    administrator = await one('administrator');
  });
  const work = () => runDueJobs(server.store, { now: () => NOON });

  it('keeps a transaction; what the house settles asks it anew; the auditor makes both answers again', async () => {
    const made = await preparer.ask('POST', 'transactions', { reference: 'SO-1', document: motor });
    expect(made.status).toBe(201);
    const { id, determination } = made.body as { id: string; determination: string };
    const first = await auditor.ask('GET', `determinations/${determination}`);
    expect(first.body).toMatchObject({ transactionId: id, outcome: { settled: false } });
    const settled = { key: 'status:2025-61', value: 'in-force', paper: 'notice in hand' };
    expect((await preparer.ask('POST', 'settlings', settled)).status).toBe(403);
    expect(await approver.ask('POST', 'settlings', { ...settled, value: 'maybe' })).toMatchObject({
      body: { faults: [{ path: 'value' }] },
    });
    expect((await approver.ask('POST', 'settlings', settled)).status).toBe(201);
    await work();
    const after = await preparer.ask('GET', `transactions/${id}`);
    const next = (after.body as { determination: string }).determination;
    expect(next).not.toBe(determination);
    const second = await auditor.ask('GET', `determinations/${next}`);
    expect(second.body).toMatchObject({
      occasion: 'settling',
      outcome: { atLeast: 'licence', settled: true },
    });
    const tasks = (await preparer.ask('GET', 'tasks')).body as Body;
    expect(tasks.data.map((task) => task.kind)).toContain('answer-changed');
    for (const answer of [determination, next]) {
      const again = await auditor.ask('POST', `determinations/${answer}/replay`);
      expect(again).toMatchObject({ status: 200, body: { same: true, damage: [] } });
    }
  });

  it('screens a party when it is kept, and clears a hit with four eyes only', async () => {
    await administrator.ask('PATCH', 'organisation', { settings: { fourEyes: true } });
    const party = { reference: 'C-1', document: { name: 'Lockheed Martin Corporation', country: 'US' } };
    expect((await preparer.ask('POST', 'parties', party)).status).toBe(201);
    const [hit] = ((await preparer.ask('GET', 'hits?state=open')).body as Body).data;
    const decide = (who: Asker, verdict: string) =>
      who.ask('POST', `hits/${hit?.id}/decision`, { verdict, reason: 'another company of that name' });
    expect(
      (await preparer.ask('POST', `hits/${hit?.id}/decision`, { verdict: 'clear', reason: '' })).status,
    ).toBe(422);
    expect((await decide(approver, 'clear')).body).toMatchObject({ state: 'clearing-proposed' });
    expect((await decide(preparer, 'clear')).status).toBe(403);
    expect(await decide(approver, 'clear')).toMatchObject({ status: 409, body: { code: 'clash' } });
    expect((await decide(other, 'clear')).body).toMatchObject({ state: 'cleared' });
  });

  it('screens every party on a new version of its own list', async () => {
    const party = { reference: 'C-2', document: { name: 'Nordlicht Handels GmbH', country: 'DE' } };
    await preparer.ask('POST', 'parties', party);
    const list = {
      reference: 'embargo',
      document: {
        source: 'made for this test',
        records: [{ id: 'n', names: [{ text: 'Nordlicht Handel GmbH' }] }],
      },
    };
    const made = await preparer.ask('POST', 'own-lists', list);
    await work();
    const { id } = made.body as { id: string };
    const hits = (await preparer.ask('GET', 'hits?state=open')).body as { data: readonly { list: string }[] };
    expect(hits.data.map((hit) => hit.list)).toContain(id);
    const asked = await preparer.ask('POST', 'screenings/ask', { name: 'Nordlicht Handel' });
    expect(asked.body).toMatchObject({ hits: [{ list: 'embargo', state: 'own' }] });
    await preparer.ask('PUT', `own-lists/${id}`, { ...list, document: { ...list.document, records: [] } });
    await work();
    const gone = (await preparer.ask('GET', 'hits?gone=true')).body as { data: readonly { list: string }[] };
    expect(gone.data.map((hit) => hit.list)).toEqual([id]);
  });

  it('weighs a bill of materials, classifies an item and asks who holds whom', async () => {
    const bom = {
      parts: [
        { id: 'M', price: '420', currency: 'EUR', madeIn: 'DE', entries: ['2025-61/P2-1.3'] },
        { id: 'D', price: '0.9', currency: 'EUR', origin: 'CN', entries: ['2025-61/P1-04'] },
      ],
      lines: [{ parent: 'M', child: 'D', quantity: '1' }],
    };
    const content = await preparer.ask('POST', 'content', { bom, whatIf: [{ part: 'D', price: '0.1' }] });
    expect(content).toMatchObject({ status: 200, body: { item: 'M', threshold: '0.001' } });
    expect(content.body).toHaveProperty('whatIf.after');
    const broken = { ...bom, lines: [{ parent: 'M', child: 'X', quantity: '-1' }] };
    const faults = await preparer.ask('POST', 'content', { bom: broken });
    expect(faults).toMatchObject({ status: 422, body: { faults: [{ path: 'bom/lines/0/child' }] } });
    const classified = await preparer.ask('POST', 'classifications', { name: 'terbium metal' });
    expect(JSON.stringify(classified.body)).toContain('1C904');
    const graph = {
      entities: ['A', 'B'],
      holdings: [{ owner: 'A', owned: 'B', percent: '60' }],
      listed: [{ id: 'A', list: 'control-list' }],
    };
    const owned = await preparer.ask('POST', 'ownership/ask', graph);
    expect(JSON.stringify((owned.body as { readings: unknown }).readings)).toContain('B');
  });

  it('reads holdings from a graph that is kept, and says of one that is not', async () => {
    const document = {
      entities: ['A', 'Held Motors'],
      holdings: [{ owner: 'A', owned: 'Held Motors', percent: '60' }],
      listed: [{ id: 'A', list: 'control-list' }],
    };
    const kept = await preparer.ask('POST', 'ownership', { reference: 'G', document });
    const { hash } = kept.body as { hash: string };
    const endUser = { role: 'end-user', name: 'Held Motors', kind: 'organisation', establishedIn: 'DE' };
    const sale = { ...(motor as object), id: 'held', parties: [endUser] };
    const ask = (ownership: string, more = '') =>
      preparer.ask('POST', `determinations?ownership=${ownership}${more}`, sale);
    // The second is answered with the graph as it was read for the first.
    for (let times = 0; times < 2; times++) {
      const asked = await ask(hash);
      expect(asked, JSON.stringify(asked.body)).toMatchObject({
        status: 201,
        body: { basis: { ownership: hash } },
      });
      expect(JSON.stringify(asked.body)).toContain('2025-61/2');
      const { id } = asked.body as { id: string };
      const again = await auditor.ask('POST', `determinations/${id}/replay`);
      expect(again.body).toMatchObject({ same: true, damage: [] });
    }
    const nobodys = 'f'.repeat(64);
    for (const more of ['', '&store=false']) {
      const refused = await ask(nobodys, more);
      expect(refused).toMatchObject({
        status: 422,
        body: { faults: [{ path: 'ownership', code: 'no-such-row' }] },
      });
    }
    const elsewhere = await member(server, await newHouse(server.store), ['preparer']);
    expect((await elsewhere.ask('POST', `determinations?ownership=${hash}`, sale)).status).toBe(422);
  });

  it('follows the feed from where it came to, and the trail verifies', async () => {
    const all = (await auditor.ask('GET', 'events?after=0&limit=1000')).body as {
      data: unknown[];
      next: number;
    };
    expect(all.data.length).toBeGreaterThan(10);
    const ahead = await auditor.ask('PUT', 'events/acknowledgement', { sequence: all.next + 1 });
    expect(ahead).toMatchObject({ status: 422, body: { faults: [{ path: 'sequence', code: 'too-big' }] } });
    await auditor.ask('PUT', 'events/acknowledgement', { sequence: all.next });
    expect((await auditor.ask('GET', 'events')).body).toEqual({ data: [], next: all.next });
    const verified = await auditor.ask('GET', 'events/verify');
    expect(verified.body).toMatchObject({ events: all.next, faults: [] });
    const exported = await auditor.ask('GET', 'events/export');
    expect(String(exported.body).trimEnd().split('\n').length).toBe(all.next + 1);
    expect((await preparer.ask('GET', 'events')).status).toBe(403);
  });

  it('loads the samples once, and puts them away without touching what is its own', async () => {
    const loaded = await preparer.ask('POST', 'organisation/samples');
    expect(loaded).toMatchObject({ status: 200, body: { parties: 3, boms: 4, transactions: 2 } });
    expect(await preparer.ask('POST', 'organisation/samples')).toMatchObject({
      body: { items: 0, transactions: 0 },
    });
    // What a newcomer opens first has an answer, and the price to ask for.
    const [tool] = ((await preparer.ask('GET', 'boms?q=sample/PVD')).body as { data: { id: string }[] }).data;
    expect(await preparer.ask('POST', `boms/${tool?.id}/content`, {})).toMatchObject({
      status: 200,
      body: { currency: 'USD', ask: [{ part: 'GD', fact: 'price' }] },
    });
    expect(await preparer.ask('DELETE', 'organisation/samples')).toMatchObject({
      body: { boms: 4, transactions: 2 },
    });
    for (const path of ['items', 'boms', 'parties'])
      expect((await preparer.ask('GET', `${path}?q=sample/`)).body).toMatchObject({ data: [] });
    expect((await preparer.ask('GET', 'transactions')).body).toMatchObject({ data: [{ reference: 'SO-1' }] });
  });
});
