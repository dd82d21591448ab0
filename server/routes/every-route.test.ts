/**
 * Every route of the document, none left out: two organisations keep apart, roles hold, strangers stay out, and no
 * input brings it down. A route that is new is in the document and so in these tests.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { ROLE_NAMES, ROLES } from '../identity/permissions.ts';
import { inputsFor, type Operation, operationsOf, pathOf } from '../testing/operations.ts';
import { type Asker, member, newHouse, serverOn, stranger, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';

const operations = operationsOf();
/** Sign-on is for anyone; a session is one's own. */
const open = operations.filter((one) => one.permission === 'anyone');
const closed = operations.filter((one) => one.permission !== 'anyone');

type Seeded = { readonly ids: readonly string[]; readonly words: readonly string[] };

const SECRET = 'Heimlich';

/** Fills an organisation with a row of every kind, each with a word that nobody else may read. */
async function fill(house: Asker): Promise<Seeded> {
  const ids: string[] = [];
  const make = async (path: string, body: unknown): Promise<string> => {
    const made = await house.ask('POST', path, body);
    expect(made.status, `${path}: ${JSON.stringify(made.body)}`).toBeLessThan(300);
    const { id } = made.body as { id?: string };
    if (id !== undefined) ids.push(id);
    return id ?? '';
  };
  const word = `${SECRET} ${house.organisation.slice(-6)}`;
  const reference = (kind: string): string => `${word} ${kind}`;
  const transaction = {
    on: '2026-11-23',
    activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
    parties: [{ role: 'end-user', name: word }],
  };
  const item = await make('items', { reference: reference('item'), name: word, document: { name: word } });
  await make('parties', { reference: reference('party'), document: { name: 'Lockheed Martin Corporation' } });
  await make('own-lists', {
    reference: reference('list'),
    document: { source: word, records: [{ id: 'r', names: [{ text: word }] }] },
  });
  await make('ownership', {
    reference: reference('graph'),
    document: { entities: ['A', 'B'], holdings: [{ owner: 'A', owned: 'B', percent: '60' }], listed: [] },
  });
  await make('boms', {
    reference: reference('bom'),
    document: { parts: [{ id: 'M-1', name: word, price: '1', currency: 'EUR' }], lines: [] },
  });
  await make('determinations', transaction);
  await make('transactions', { reference: reference('transaction'), document: transaction });
  await make('settlings', { key: 'status:2025-61', value: 'in-force', paper: word });
  await make('api-keys', { name: word, scopes: ['law:read'] });
  await make('members', { email: `${house.organisation}@example.com`, name: word, roles: ['reader'] });
  await house.ask('PATCH', 'organisation', { name: word });
  await house.ask('PUT', `items/${item}/classification`, {
    entries: [],
    evidence: [{ kind: 'own-judgement', reference: word }],
  });
  const octets = { 'content-type': 'application/octet-stream' };
  const file = `imports?kind=items&name=${encodeURIComponent(word)}`;
  const sent = await house.ask('POST', file, `id,name\n${word},${word}\n`, octets);
  expect(sent.status, JSON.stringify(sent.body)).toBe(202);
  ids.push((sent.body as { id: string }).id);
  for (const list of ['hits', 'tasks', 'jobs', 'screenings']) {
    const { body } = await house.ask('GET', list);
    const { data } = body as { data: { id: string }[] };
    expect(data.length, list).toBeGreaterThan(0);
    ids.push(...data.map(({ id }) => id));
  }
  ids.push(house.organisation, house.id);
  return { ids, words: [word] };
}

onBothStores('every route', ({ open: openStore }) => {
  let server: TestServer;
  let [ours, theirs]: Asker[] = [];
  let seeded: Seeded = { ids: [], words: [] };
  let own: Seeded = { ids: [], words: [] };
  beforeAll(async () => {
    server = await serverOn(await openStore(), {
      limits: { principal: { burst: 1e6, perSecond: 1e6 }, address: { burst: 1e6, perSecond: 1e6 } },
    });
    theirs = await member(server, await newHouse(server.store), ROLE_NAMES);
    ours = await member(server, await newHouse(server.store), ROLE_NAMES);
    seeded = await fill(theirs);
    own = await fill(ours);
  });

  it('keeps one organisation from every row of another: by id, in lists, searches, exports and errors', async () => {
    const mine = ours as Asker;
    const before = await snapshot(theirs as Asker);
    for (const operation of closed) {
      const ids = operation.path.includes('{id}') ? seeded.ids : [''];
      for (const id of ids) {
        for (const input of inputsFor(operation, 1)) {
          const answer = await mine.ask(operation.method, pathOf(operation, id, `q=${SECRET}`), input);
          const told = JSON.stringify(answer.body);
          const where = `${operation.name} ${id}`;
          for (const word of seeded.words) expect(told, where).not.toContain(word);
          // An id that was sent may be named in the fault that refuses it, and nowhere else.
          for (const other of seeded.ids) if (other !== id) expect(told, where).not.toContain(other);
          if (id !== '' && !operation.path.startsWith('/law'))
            expect(answer.status, where).toBeGreaterThanOrEqual(400);
          expect(answer.status, `${where}: ${told}`).not.toBe(500);
        }
      }
    }
    expect(await snapshot(theirs as Asker)).toEqual(before);
    expect(own.words).not.toEqual(seeded.words);
  });

  it('lets each role do what the table says, and nothing else', async () => {
    const organisation = await newHouse(server.store);
    for (const role of ROLE_NAMES) {
      const one = await member(server, organisation, [role]);
      for (const operation of closed) {
        if (operation.name === 'signOff' || operation.name === 'endSessions') continue;
        const answer = await one.ask(operation.method, pathOf(operation, NOWHERE), undefined);
        const allowed =
          operation.permission === 'signed-on' || ROLES[role].some((one) => one === operation.permission);
        const where = `${role} ${operation.name}: ${answer.status}`;
        const { code } = answer.body as { code?: string };
        if (allowed) expect(code === 'not-allowed' && !DEEPER.has(operation.name), where).toBe(false);
        else expect([answer.status, code], where).toEqual([403, 'not-allowed']);
      }
    }
  });

  it('lets nobody in who has not signed on', async () => {
    const nobody = stranger(server);
    for (const operation of closed) {
      const answer = await nobody.ask(operation.method, pathOf(operation, NOWHERE));
      expect([operation.name, answer.status]).toEqual([operation.name, 401]);
    }
  });

  describe('brought anything', () => {
    it('answers without falling down, and says each fault', async () => {
      const house = await member(server, await newHouse(server.store), ROLE_NAMES);
      for (const operation of [...open, ...closed].filter(({ name }) => name !== 'signOff')) {
        for (const [place, input] of inputsFor(operation, 12).entries()) {
          const path = pathOf(operation, place % 3 === 0 ? 'no-id' : NOWHERE, ODD[place % ODD.length]);
          const answer = await house.ask(operation.method, path, input);
          const where = `${operation.name} ${path} ${JSON.stringify(input)?.slice(0, 300)}: ${JSON.stringify(answer.body).slice(0, 300)}`;
          expect(answer.status, where).not.toBe(500);
          if (answer.status === 422) expect(answer.headers['content-type'], where).toContain('problem+json');
        }
      }
    });
  });
});

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const ODD = [
  'limit=-1',
  'cursor=%00',
  'q=%00',
  'kind=%00',
  // Cursors of lists of the other kind: the number of a line, and a row's id.
  `cursor=${Buffer.from('5').toString('base64url')}`,
  `cursor=${Buffer.from(NOWHERE).toString('base64url')}`,
  'q=%27%22%25_',
  'on=2026-02-30',
  'colour=red',
  'limit=1e99',
  'state=x',
];
/** Operations that ask for a second permission, by what they are asked to do. */
const DEEPER = new Set(['determine', 'determineMany', 'decideHit', 'changePassword', 'mailDocument']);

/** All that an organisation can see of itself, to be compared with itself later. */
async function snapshot(house: Asker): Promise<unknown> {
  const lists = [
    'items',
    'parties',
    'own-lists',
    'ownership',
    'boms',
    'transactions',
    'determinations',
    'hits',
  ];
  const more = ['tasks', 'screenings', 'settlings', 'members', 'organisation', 'imports', 'events?after=0'];
  const seen: unknown[] = [];
  for (const path of [...lists, ...more]) seen.push((await house.ask('GET', path)).body);
  return seen;
}

export type { Operation };
