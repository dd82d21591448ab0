/**
 * Every route that makes something, none left out: sent twice with one Idempotency-Key it is done once, and the second
 * answer is the first. What a route shows once is shown again to the same session or key, and to nobody else.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { csvOf, orders } from '../bulk/bulk.fixture.ts';
import { ROLE_NAMES } from '../identity/permissions.ts';
import { operationsOf } from '../testing/operations.ts';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';

const creating = operationsOf().filter(({ method, makes }) => method === 'POST' && makes);
/** It ends what another made, and says so the second time too. */
const NO_CREATE = ['cancelBulkRun'];

const sample = (kind: string) =>
  JSON.parse(readFileSync(new URL(`../../samples/documents/${kind}.json`, import.meta.url), 'utf8'));
const day = '2026-11-20';
const digest = (sign: string): string => `sha-256:${sign.repeat(64)}`;
const transaction = (to: string) => ({
  ...{ on: day, activity: { kind: 'goods-export', from: 'CN', to } },
  items: [{ entries: ['1C904.a.1'], origin: 'CN', madeIn: 'CN' }],
});
const general = {
  ...{ kind: 'general', number: 'L-1', issuedOn: day, validFrom: day, validUntil: '2027-11-20' },
  ...{ endUsers: [{ name: 'Motor maker in Germany' }], destinations: ['DE'], warnAt: '0.8' },
  items: [{ line: '1', entry: '1C904', quantity: { amount: '300', unit: 'kg', decimals: 3 } }],
};
const shipment = {
  ...{ id: 'S-1', on: day, endUser: { name: 'Motor maker in Germany' }, destination: 'DE' },
  lines: [{ entry: '1C904.a.1', quantity: { amount: '1', unit: 'kg' } }],
};
const octets = { 'content-type': 'application/octet-stream' };

type Body = Readonly<Record<string, unknown>>;
/** What came of a route's first call, by its name. */
type Made = (name: string) => string;
type Sending = {
  /** Without the base. */
  readonly path: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A right call of each route, in an order in which each finds what it needs. */
const CALLS: Readonly<Record<string, (made: Made) => Sending>> = {
  determine: () => ({ path: 'determinations', body: transaction('DE') }),
  createTransaction: () => ({
    path: 'transactions',
    body: { reference: 'T-1', document: transaction('DE') },
  }),
  determineTransaction: (made) => ({
    path: `transactions/${made('createTransaction')}/determination`,
    body: {},
  }),
  createItem: () => ({ path: 'items', body: { reference: 'I-1', document: { name: 'magnet' } } }),
  createBom: () => ({
    path: 'boms',
    body: {
      reference: 'B-1',
      document: { parts: [{ id: 'M-1', price: '1', currency: 'EUR' }], lines: [] },
    },
  }),
  createParty: () => ({ path: 'parties', body: { reference: 'P-1', document: { name: 'Motor maker' } } }),
  createOwnershipGraph: () => ({
    path: 'ownership',
    body: {
      reference: 'G-1',
      document: {
        entities: ['A', 'B'],
        holdings: [{ owner: 'A', owned: 'B', percent: '60' }],
        listed: [],
      },
    },
  }),
  createOwnList: () => ({
    path: 'own-lists',
    body: {
      reference: 'O-1',
      document: { source: 'house', records: [{ id: 'r', names: [{ text: 'Somebody' }] }] },
    },
  }),
  settle: () => ({
    path: 'settlings',
    body: { key: 'status:2025-61', value: 'in-force', paper: 'a notice in hand' },
  }),
  createTask: () => ({
    path: 'tasks',
    body: { kind: 'duty', object: { kind: 'item', id: 'I-1' } },
  }),
  addMember: () => ({
    path: 'members',
    body: { email: 'new@example.com', name: 'New', roles: ['reader'] },
  }),
  createKey: () => ({ path: 'api-keys', body: { name: 'Program', scopes: ['law:read'] } }),
  createCalendarLink: () => ({ path: 'calendar-links', body: { name: 'Telephone' } }),
  openCase: (made) => ({
    path: 'cases',
    body: { reference: 'C-1', determination: made('determine') },
  }),
  createApplication: (made) => ({
    path: 'applications',
    body: { reference: 'A-1', kind: 'general', case: made('openCase'), document: { papers: [] } },
  }),
  addPause: (made) => ({
    path: `applications/${made('createApplication')}/pauses`,
    body: {
      ...{ kind: 'site-check', from: day, until: day, channel: 'ministry-system' },
      paper: { title: 'protocol' },
    },
  }),
  createLicence: () => ({ path: 'licences', body: { reference: 'L-1', document: general } }),
  drawShipment: (made) => ({
    path: 'shipments',
    body: { licence: made('createLicence'), document: shipment },
  }),
  createReview: (made) => ({
    path: 'reviews',
    body: { reference: 'R-1', determination: made('determine'), document: { applicant: 'Magnet maker' } },
  }),
  addAdvice: (made) => ({
    path: `reviews/${made('createReview')}/advice`,
    body: { on: day, kind: 'grant', says: 'as read in the file' },
  }),
  createQuestionnaire: () => ({
    path: 'questionnaires',
    body: {
      reference: 'Q-1',
      document: { supplier: 'Magnet maker', asked: [{ part: 'magnet', facts: ['share'] }] },
    },
  }),
  createServiceCheck: () => ({
    path: 'service-checks',
    body: {
      reference: 'V-1',
      document: { service: 'freight', customer: 'Shipper', about: 'two crates of magnets' },
    },
  }),
  createPerson: () => ({
    path: 'people',
    body: { name: 'Somebody', nationalities: ['DE'], locatedIn: 'CN' },
  }),
  createTechnologyTransfer: (made) => ({
    path: 'technology-transfers',
    body: {
      reference: 'T-1',
      document: {
        technology: { entry: '1E902.a', says: 'sintering parameters' },
        recipients: [{ kind: 'person', person: made('createPerson'), from: 'DE', locatedIn: 'CN' }],
        means: ['employment'],
      },
    },
  }),
  createHumanitarianReport: () => ({
    path: 'humanitarian-reports',
    body: {
      reference: 'H-1',
      document: { exportedOn: day, what: 'magnets', recipient: 'a hospital' },
    },
  }),
  draftDocument: (made) => ({
    path: 'documents/drafts',
    body: { kind: 'compliance-notice', reference: 'D-0', determination: made('determine') },
  }),
  createDocument: () => ({ path: 'documents', body: { record: sample('compliance-notice') } }),
  rotateNoticeKey: () => ({ path: 'notices/keys', body: {} }),
  discloseDocument: (made) => ({
    path: `documents/${made('createDocument')}/disclosures`,
    body: { to: 'Customs agent', withhold: [] },
  }),
  mailDocument: (made) => ({
    path: `documents/${made('createDocument')}/mails`,
    body: { to: 'someone@example.com' },
  }),
  issueNotice: (made) => ({ path: 'notices', body: { document: made('createDocument') } }),
  receiveNotice: (made) => ({ path: 'notices/incoming', body: { token: made('issueNotice token') } }),
  receivePaperNotice: () => ({
    path: 'notices/incoming/paper',
    body: { digest: digest('a'), from: 'Magnet maker', reference: 'N-1', on: day, shares: [] },
  }),
  confirmIssuer: () => ({
    path: 'notices/issuers',
    body: { did: 'did:web:magnets.example.com', party: 'Magnet maker' },
  }),
  sendBulkFile: () => ({ path: 'bulk/files?name=orders.csv', body: csvOf(orders(5)), headers: octets }),
  startBulkRun: (made) => ({
    path: 'bulk/runs',
    body: { file: made('sendBulkFile'), task: 'determine', form: 'csv', knownAt: day },
  }),
  startImport: () => ({
    path: 'imports?kind=items&name=items.csv',
    body: 'id,name\nI-9,magnet\n',
    headers: octets,
  }),
};

it('every route that makes something takes a key against repetition, and is tried here', () => {
  const taking = creating.filter(({ once }) => once).map(({ name }) => name);
  expect(creating.filter(({ once }) => !once).map(({ name }) => name)).toEqual(NO_CREATE);
  expect(taking.filter((name) => CALLS[name] === undefined)).toEqual([]);
});

onBothStores('made once', ({ open }) => {
  let server: TestServer;
  let house: Asker;
  let other: Asker;
  const files = mkdtempSync(path.join(tmpdir(), 'ytterby-files-'));
  const made = new Map<string, string>();
  const made1: Made = (name) => made.get(name) ?? `nothing came of ${name}`;

  beforeAll(async () => {
    process.env.YTTERBY_FILES = files;
    server = await serverOn(await open(), { publicUrl: 'https://trade.example.com' });
    const id = await newHouse(server.store);
    house = await member(server, id, ROLE_NAMES);
    other = await member(server, id, ROLE_NAMES);
    await house.ask('PUT', 'organisation/mail', {
      ...{ host: 'localhost', port: 9, tls: 'none', from: 'compliance@example.com' },
    });
  });
  afterAll(() => {
    delete process.env.YTTERBY_FILES;
    rmSync(files, { recursive: true, force: true });
  });

  const send = (who: Asker, { path: at, body, headers }: Sending, key: string) =>
    who.ask('POST', at, body, { ...headers, 'idempotency-key': key });
  const trail = () =>
    server.store.asSystem((db) =>
      db.selectFrom('events').select('id').where('organisation_id', '=', house.organisation).execute(),
    );
  /** What must be there before a route is called, that no other route of the table makes. */
  const before: Readonly<Record<string, () => Promise<unknown>>> = {
    addAdvice: () =>
      house.ask('POST', `reviews/${made1('createReview')}/moves`, { event: 'take-up', on: day }),
    addPause: () => accepted(`applications/${made1('createApplication')}`),
    discloseDocument: () => house.ask('POST', `documents/${made1('createDocument')}/finalise`),
  };
  const accepted = async (application: string): Promise<void> => {
    const papers = ['application-form', 'identity', 'contract', 'technical-description', 'end-use-documents'];
    const more = ['programme-report', 'licence-record', 'channels'];
    const filed = [...papers, ...more].map((paper) => ({ paper, document: `D-${paper}`, finalOn: day }));
    await house.ask('PUT', application, { reference: 'A-1', document: { papers: filed } });
    const paper = { title: 'receipt', number: '1' };
    const move = (who: Asker, event: string, more: object = {}) =>
      who.ask('POST', `${application}/moves`, { event, on: day, ...more });
    await move(house, 'send-for-review');
    await move(other, 'sign');
    await move(house, 'submit', { channel: 'ministry-system', paper });
    await move(house, 'accept', { channel: 'ministry-system', paper, reference: 'M-1' });
  };

  it.each(Object.keys(CALLS))('%s', async (name) => {
    await before[name]?.();
    const sending = (CALLS[name] as (made: Made) => Sending)(made1);
    const first = await send(house, sending, `key-${name}`);
    expect(first.status, JSON.stringify(first.body)).toBeGreaterThanOrEqual(201);
    expect(first.status, JSON.stringify(first.body)).toBeLessThan(203);
    const { id, token } = first.body as { readonly id?: string; readonly token?: string };
    made.set(name, id ?? '');
    if (token !== undefined) made.set(`${name} token`, token);
    const told = (await trail()).length;
    const second = await send(house, sending, `key-${name}`);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(second.headers.location).toBe(first.headers.location);
    if (typeof sending.body === 'string') {
      // Of a file the bytes count.
      const otherwise = await send(house, { ...sending, body: `${sending.body}\n` }, `key-${name}`);
      expect(otherwise).toMatchObject({ status: 422, body: { code: 'key-used-otherwise' } });
    }
    expect((await trail()).length).toBe(told);
  });

  it('what is shown once is kept under the caller’s own credential, and not for another', async () => {
    for (const [name, secret] of [
      ['addMember', 'password'],
      ['createKey', 'key'],
      ['createCalendarLink', 'path'],
    ] as const) {
      const sending = (CALLS[name] as (made: Made) => Sending)(made1);
      const again = await send(house, sending, `key-${name}`);
      const shown = (again.body as Body)[secret];
      expect([name, typeof shown]).toEqual([name, 'string']);
      const foreign = await send(other, sending, `key-${name}`);
      expect([name, foreign.status]).toEqual([name, 409]);
      expect(JSON.stringify(foreign.body)).not.toContain(shown);
      const rows = await server.store.asSystem((db) =>
        db.selectFrom('idempotency_keys').selectAll().where('key', '=', `key-${name}`).execute(),
      );
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain(shown);
    }
  });

  it('two at the same moment make one', async () => {
    const sending = { path: 'items', body: { reference: 'I-2', document: { name: 'rotor' } } };
    const both = await Promise.all([1, 2, 3, 4].map(() => send(house, sending, 'key-at-once')));
    const ids = new Set(both.flatMap(({ status, body }) => (status === 201 ? [(body as Body).id] : [])));
    expect(ids.size).toBe(1);
    expect(both.filter(({ status }) => status >= 500)).toEqual([]);
  });
});
