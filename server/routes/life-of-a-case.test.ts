/**
 * The whole life of a case over HTTP, on both stores: asked, opened, filed, signed, sent, accepted, queried, granted,
 * drawn down by three shipments, the fourth stopped, and every step there to be followed afterwards.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { verify } from '../audit/index.ts';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';

const transaction = {
  on: '2026-11-20',
  activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
  parties: [
    { role: 'exporter', name: 'Magnet maker in China', kind: 'organisation', establishedIn: 'CN' },
    {
      ...{ role: 'end-user', name: 'Motor maker in Germany', kind: 'organisation', establishedIn: 'DE' },
      ...{ militaryUser: false, listings: [], heldByListed: [] },
    },
  ],
  items: [{ id: 'terbium', name: 'terbium metal', entries: ['1C904.a.1'], origin: 'CN', madeIn: 'CN' }],
};

const paper = (title: string) => ({ title, number: `${title}-1` });
const outside = (title: string) => ({ channel: 'ministry-system', paper: paper(title) });
const papers = ['application-form', 'identity', 'contract', 'technical-description', 'end-use-documents'];
const filed = (finalOn: string | null) =>
  papers.map((one) => ({ paper: one, document: `D-${one}`, finalOn }));

type Body = Readonly<Record<string, unknown>>;
type Got = { readonly status: number; readonly body: Body };

onBothStores('the life of a case', ({ open }) => {
  let server: TestServer;
  let preparer: Asker;
  let approver: Asker;
  let auditor: Asker;
  let application = '';
  let licence = '';
  let determination = '';

  const on = (day: string): void => server.setNow(new Date(`${day}T04:00:00Z`));
  const ask = async (
    who: Asker,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<Got> => (await who.ask(method, path, body)) as unknown as Got;
  const move = (who: Asker, path: string, event: string, day: string, more: object = {}): Promise<Got> => {
    on(day);
    return ask(who, 'POST', `${path}/moves`, { event, on: day, ...more });
  };
  const faults = ({ body }: Got): string[] =>
    ((body.faults ?? []) as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);

  beforeAll(async () => {
    server = await serverOn(await open(), { publicUrl: 'https://trade.example.com' });
    const house = await newHouse(server.store);
    preparer = await member(server, house, ['preparer']);
    approver = await member(server, house, ['approver']);
    auditor = await member(server, house, ['auditor']);
  });

  it('begins with an answer that is kept, and becomes a case with its tasks', async () => {
    const stored = await ask(preparer, 'POST', 'determinations?store=true', transaction);
    expect(stored).toMatchObject({ status: 201, body: { outcome: { atLeast: 'licence' } } });
    determination = String(stored.body.id);
    // Whoever looks for it in the list knows it by what it was asked about.
    const item = transaction.items[0]?.name;
    expect(await ask(preparer, 'GET', 'determinations')).toMatchObject({
      body: { data: [{ id: determination, about: { items: [item], to: transaction.activity.to } }] },
    });
    const opened = await ask(preparer, 'POST', 'cases', { reference: 'C-1', determination });
    expect(opened).toMatchObject({
      status: 201,
      body: { state: 'open', document: { application: 'needed' } },
    });
    const kinds = (opened.body.tasks as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toContain('duty');
    expect(JSON.stringify(opened.body.tasks)).toContain(`"itemName":"${item}"`);
    const made = await ask(preparer, 'POST', 'applications', {
      ...{ reference: 'A-1', kind: 'general', case: opened.body.id },
      document: { papers: filed(null) },
    });
    expect(made).toMatchObject({ status: 201, body: { state: 'draft', clock: null } });
    application = `applications/${made.body.id}`;
    expect(made.body.missingPapers).toHaveLength(8);
  });

  it('is not signed before its papers are final, nor by the one who prepared it', async () => {
    await move(preparer, application, 'send-for-review', '2026-03-02');
    const early = await move(approver, application, 'sign', '2026-03-02');
    expect([early.status, faults(early)]).toEqual([409, [' documents-missing']]);
    expect(await ask(preparer, 'GET', application)).toMatchObject({ body: { state: 'in-review' } });
    await move(approver, application, 'return', '2026-03-02', { reason: 'papers are missing' });
    const whole = [
      ...filed('2026-03-02'),
      ...['programme-report', 'licence-record', 'channels'].map((one) => ({
        ...{ paper: one, document: `D-${one}`, finalOn: '2026-03-02' },
      })),
    ];
    const replaced = await ask(preparer, 'PUT', application, {
      reference: 'A-1',
      document: { papers: whole },
    });
    expect(replaced).toMatchObject({ status: 200, body: { missingPapers: [] } });
    await move(preparer, application, 'send-for-review', '2026-03-02');
    const own = await move(preparer, application, 'sign', '2026-03-02');
    expect([own.status, faults(own)]).toEqual([403, [' not-your-role']]);
    expect(await move(approver, application, 'sign', '2026-03-03')).toMatchObject({
      body: { state: 'signed' },
    });
  });

  it('goes to the authority with day, channel and paper, and the clock runs from acceptance', async () => {
    const bare = await move(preparer, application, 'submit', '2026-03-04');
    expect([bare.status, faults(bare)]).toEqual([422, ['channel move-incomplete', 'paper move-incomplete']]);
    await move(preparer, application, 'submit', '2026-03-04', outside('receipt'));
    const before = await move(preparer, application, 'accept', '2026-03-03', {
      ...outside('notice of acceptance'),
      reference: 'MOFCOM-1',
    });
    expect([before.status, faults(before)]).toEqual([422, ['on before-last-event']]);
    const early = await move(preparer, application, 'grant', '2026-03-05', outside('decision'));
    expect([early.status, faults(early)]).toEqual([409, ['event no-such-move']]);
    const accepted = await move(preparer, application, 'accept', '2026-03-10', {
      ...outside('notice of acceptance'),
      reference: 'MOFCOM-1',
    });
    expect(accepted.body).toMatchObject({
      ...{ state: 'accepted', acceptedOn: '2026-03-10', authorityReference: 'MOFCOM-1' },
      clock: { kind: 'running', counted: 0, due: { kind: 'day', day: '2026-05-15' } },
    });
  });

  it('stands still while a query lies with the house', async () => {
    const asked = await move(preparer, application, 'query', '2026-03-16', {
      ...outside('letter'),
      question: 'Which motors are they for?',
    });
    expect(asked.body).toMatchObject({ state: 'queried', clock: { kind: 'stopped', counted: 4 } });
    const early = await move(preparer, application, 'resume', '2026-03-17');
    expect([early.status, faults(early)]).toEqual([409, [' query-open']]);
    const { body } = await ask(preparer, 'GET', 'queries?state=open');
    const query = `queries/${(body.data as { id: string }[])[0]?.id}`;
    await move(preparer, query, 'draft-answer', '2026-03-18', {
      answer: 'Traction motors of passenger cars.',
    });
    const own = await move(preparer, query, 'sign', '2026-03-18');
    expect(own.status).toBe(403);
    await move(approver, query, 'sign', '2026-03-19');
    await move(preparer, query, 'answer', '2026-03-20', outside('answer'));
    expect((await ask(preparer, 'GET', application)).body).toMatchObject({
      state: 'accepted',
      clock: {
        ...{ kind: 'running', counted: 4, due: { kind: 'day', day: '2026-05-21' } },
        dueIfQueriesCount: { kind: 'day', day: '2026-05-15' },
      },
    });
  });

  it('is granted, and the licence opens its balance', async () => {
    const document = {
      ...{ kind: 'general', number: 'L-2026-1', issuedOn: '2026-05-11', validFrom: '2026-05-11' },
      ...{ validUntil: '2029-05-10', endUsers: [{ name: 'Motor maker in Germany' }], destinations: ['DE'] },
      items: [
        {
          ...{ line: '1', entry: '1C904' },
          quantity: { amount: '300', unit: 'kg', decimals: 3 },
          value: { amount: '300000', unit: 'EUR', decimals: 2 },
        },
      ],
      ...{ endUses: ['traction motors'], warnAt: '0.8' },
    };
    on('2026-05-11');
    const id = application.split('/')[1];
    const early = await ask(preparer, 'POST', 'licences', { reference: 'L-1', application: id, document });
    expect([early.status, faults(early)]).toEqual([409, ['application no-such-move']]);
    await move(preparer, application, 'grant', '2026-05-11', {
      ...outside('licence'),
      reference: 'L-2026-1',
    });
    const long = await ask(preparer, 'POST', 'licences', {
      ...{ reference: 'L-1', application: id },
      document: { ...document, validUntil: '2029-05-12' },
    });
    expect([long.status, faults(long)]).toEqual([422, ['document/validUntil valid-too-long']]);
    const issued = await ask(preparer, 'POST', 'licences', { reference: 'L-1', application: id, document });
    expect(issued).toMatchObject({
      status: 201,
      body: {
        state: 'issued',
        balances: [{ line: '1', quantity: { left: '300' }, value: { left: '300000' } }],
      },
    });
    licence = String(issued.body.id);
  });

  const shipment = (number: string, quantity: string, change: object = {}) => ({
    licence,
    document: {
      ...{ id: number, on: '2026-06-01', endUser: { name: 'Motor maker in Germany' }, destination: 'DE' },
      endUse: 'traction motors',
      lines: [
        {
          entry: '1C904.a.1',
          quantity: { amount: quantity, unit: 'kg' },
          value: { amount: '1000', unit: 'EUR' },
        },
      ],
      ...change,
    },
  });
  const left = async (): Promise<unknown> => {
    const { body } = await ask(auditor, 'GET', `licences/${licence}`);
    return (body.balances as { quantity: { left: string } }[])[0]?.quantity.left;
  };

  it('is drawn down by three shipments, each once, and the fourth is stopped with every reason', async () => {
    on('2026-06-01');
    const elsewhere = await ask(preparer, 'POST', `licences/${licence}/check`, {
      ...shipment('S-0', '10', { destination: 'US' }).document,
    });
    expect(elsewhere.body).toMatchObject({
      mayGo: false,
      findings: [{ code: 'other-destination', provision: 'REG/18' }],
    });
    expect((await ask(preparer, 'POST', 'shipments', shipment('S-1', '100'))).status).toBe(201);
    expect((await ask(preparer, 'POST', 'shipments', shipment('S-1', '100.000'))).status).toBe(200);
    const other = await ask(preparer, 'POST', 'shipments', shipment('S-1', '99'));
    expect([other.status, faults(other)]).toEqual([409, ['shipment drawn-otherwise']]);
    expect((await ask(preparer, 'POST', 'shipments', shipment('S-2', '100'))).status).toBe(201);
    const third = await ask(preparer, 'POST', 'shipments', shipment('S-3', '99.5'));
    expect(third).toMatchObject({ status: 201, body: { check: { warnings: [{ code: 'little-left' }] } } });
    expect(await left()).toBe('0.5');
    const fourth = await ask(preparer, 'POST', 'shipments', shipment('S-4', '1', { endUse: 'loudspeakers' }));
    expect(fourth.status).toBe(409);
    expect(fourth.body.faults).toMatchObject([
      { code: 'other-end-use' },
      { code: 'beyond-balance', message: '1 kg is more than is left of item 1: 0.5 kg' },
    ]);
    expect(await left()).toBe('0.5');
  });

  it('is put right by the second signature alone, and stands while the licence is suspended', async () => {
    const { body } = await ask(preparer, 'GET', `shipments?licence=${licence}`);
    const last = (body.data as { id: string; reference: string }[]).find((one) => one.reference === 'S-3');
    const right = {
      ...{ on: '2026-06-02', reason: 'weighed again at the port' },
      lines: [{ line: '1', quantity: { amount: '90', unit: 'kg' }, value: { amount: '1000', unit: 'EUR' } }],
    };
    on('2026-06-02');
    expect((await ask(preparer, 'POST', `shipments/${last?.id}/corrections`, right)).status).toBe(403);
    expect((await ask(approver, 'POST', `shipments/${last?.id}/corrections`, right)).status).toBe(200);
    expect(await left()).toBe('10');
    await move(preparer, `licences/${licence}`, 'suspend', '2026-06-03', outside('decision'));
    const stopped = await ask(preparer, 'POST', 'shipments', shipment('S-5', '1', { on: '2026-06-03' }));
    expect(stopped.status).toBe(409);
    expect(faults(stopped)).toContain('document licence-not-usable');
    const again = await move(preparer, `licences/${licence}`, 'reinstate', '2026-06-10', outside('decision'));
    expect(again.body).toMatchObject({ state: 'reinstated', balances: [{ state: 'low' }] });
    await move(preparer, `licences/${licence}`, 'apply-for-amendment', '2026-06-11', outside('form'));
    const { document } = again.body as { document: { items: object[] } };
    const granted = (amount: string) => ({
      ...document,
      items: [{ ...document.items[0], quantity: { amount, unit: 'kg', decimals: 3 } }],
    });
    const less = await move(preparer, `licences/${licence}`, 'amend', '2026-06-12', {
      ...outside('licence'),
      licence: granted('289'),
    });
    expect([less.status, faults(less)]).toEqual([409, ['licence/items/1/quantity beyond-balance']]);
    const amended = await move(preparer, `licences/${licence}`, 'amend', '2026-06-12', {
      ...outside('licence'),
      licence: granted('600'),
    });
    expect(amended.body).toMatchObject({
      state: 'amended',
      balances: [{ state: 'open', quantity: { taken: '290', left: '310' } }],
    });
    const draws = await ask(auditor, 'GET', `licences/${licence}/draws`);
    expect((draws.body.data as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'draw',
      'draw',
      'draw',
      'correction',
    ]);
  });

  it('reports what is to be reported, and its days stand in a calendar', async () => {
    on('2026-11-23');
    const made = await ask(preparer, 'POST', 'humanitarian-reports', {
      reference: 'H-1',
      document: {
        ...{ exportedOn: '2026-11-20', what: 'magnets of emergency ventilators', recipient: 'a hospital' },
        undertaking: { document: 'D-9', finalOn: '2026-11-20' },
      },
    });
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'to-report', due: { kind: 'day', day: '2026-12-04' }, standing: 'due' },
    });
    const report = `humanitarian-reports/${made.body.id}`;
    const feed = await auditor.ask('GET', 'deadlines.ics');
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const unfolded = String(feed.body).replaceAll('\r\n ', '');
    expect(unfolded).toContain(`UID:humanitarian-report-${made.body.id}@`);
    await move(preparer, report, 'draft-report', '2026-11-23');
    await move(approver, report, 'sign', '2026-11-23');
    const sent = await move(preparer, report, 'send', '2026-11-23', {
      channel: 'e-mail',
      paper: paper('report'),
    });
    expect(sent.body).toMatchObject({ state: 'sent', standing: 'in-time' });
    const { body } = await ask(auditor, 'GET', 'deadlines');
    expect((body.data as { kind: string }[]).map(({ kind }) => kind)).not.toContain('humanitarian-report');
  });

  it('issues the notice, and the next company checks it and takes it as evidence', async () => {
    const sample = new URL('../../samples/documents/compliance-notice.json', import.meta.url);
    const record = JSON.parse(readFileSync(sample, 'utf8'));
    const made = await ask(preparer, 'POST', 'documents', { record });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    // A paper that is kept here is final when it is, whatever the file says of it.
    const filing = await ask(preparer, 'POST', 'applications', {
      ...{ reference: 'A-2', kind: 'amendment' },
      document: { papers: [{ paper: 'application-form', document: made.body.id, finalOn: '2026-11-20' }] },
    });
    expect(filing.body.missingPapers).toEqual(['application-form']);
    expect((await ask(preparer, 'POST', `documents/${made.body.id}/finalise`)).status).toBe(200);
    expect((await ask(preparer, 'GET', `applications/${filing.body.id}`)).body.missingPapers).toEqual([]);
    expect((await ask(preparer, 'POST', 'notices/keys', {})).status).toBe(201);
    const issued = await ask(preparer, 'POST', 'notices', { document: made.body.id });
    expect(issued.status, JSON.stringify(issued.body)).toBe(201);
    const next = await newHouse(server.store, 'Car maker in the United States');
    const buyer = await member(server, next, ['preparer']);
    const received = await ask(buyer, 'POST', 'notices/incoming', { token: issued.body.token });
    expect(received).toMatchObject({ status: 201, body: { digest: issued.body.digest } });
    const attached = await ask(buyer, 'POST', `notices/incoming/${received.body.id}/evidence`, {
      parts: [{ part: 'AXIS-1', item: 'motor' }],
    });
    expect(attached.status, JSON.stringify(attached.body)).toBeLessThan(300);
    const forged = `${String(issued.body.token).slice(0, -6)}AAAAAA`;
    const refused = await ask(buyer, 'POST', 'notices/incoming', { token: forged });
    expect(refused.body).not.toMatchObject({ verdict: 'accepted' });
  });

  it('lets nobody through who may only look', async () => {
    for (const path of [application, `licences/${licence}`]) {
      const tried = await ask(auditor, 'POST', `${path}/moves`, { event: 'withdraw', on: '2026-11-23' });
      expect([401, 403, 422]).toContain(tried.status);
    }
    expect((await ask(auditor, 'POST', 'shipments', shipment('S-9', '1'))).status).toBe(403);
    const stranger = await member(server, await newHouse(server.store, 'Another house'), ['approver']);
    expect((await ask(stranger, 'GET', application)).status).toBe(404);
    expect((await ask(stranger, 'POST', 'shipments', shipment('S-9', '1'))).status).toBe(404);
    expect((await ask(stranger, 'GET', 'deadlines')).body).toEqual({ data: [] });
  });

  it('can be replayed and followed step by step, and its trail is whole', async () => {
    const replayed = await ask(auditor, 'POST', `determinations/${determination}/replay`);
    expect(replayed.status).toBe(200);
    const { body } = await ask(auditor, 'GET', `${application}/moves`);
    expect((body.data as { event: string }[]).map(({ event }) => event)).toEqual([
      ...['send-for-review', 'return', 'send-for-review', 'sign', 'submit', 'accept'],
      ...['query', 'resume', 'grant'],
    ]);
    const scope = {
      organisation: auditor.organisation,
      actor: { kind: 'command' as const, id: 't', name: 't' },
      request: 't',
    };
    expect(await verify(server.store, scope)).toMatchObject({ faults: [] });
  });
});
