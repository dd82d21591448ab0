/** The other files of the desk over HTTP: the counter, questionnaires, service checks, technology and its people. */
import { beforeAll, expect, it } from 'vitest';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';

const day = '2026-11-20';
const paper = { title: 'letter' };

type Body = Record<string, unknown>;
type Got = { readonly status: number; readonly body: Body };

onBothStores('the files of the desk', ({ open }) => {
  let server: TestServer;
  let preparer: Asker;
  let approver: Asker;
  let first: Asker;
  let second: Asker;
  let auditor: Asker;

  const ask = async (
    who: Asker,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ): Promise<Got> => (await who.ask(method, path, body)) as unknown as Got;
  const move = (who: Asker, path: string, event: string, more: object = {}): Promise<Got> =>
    ask(who, 'POST', `${path}/moves`, { event, on: day, ...more });
  const faults = ({ body }: Got): string[] =>
    ((body.faults ?? []) as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);
  const begin = async (path: string, body: object): Promise<string> => {
    const made = await ask(preparer, 'POST', path, body);
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    return `${path}/${made.body.id}`;
  };

  beforeAll(async () => {
    server = await serverOn(await open());
    const house = await newHouse(server.store);
    preparer = await member(server, house, ['preparer']);
    approver = await member(server, house, ['approver']);
    first = await member(server, house, ['reviewer']);
    second = await member(server, house, ['reviewer']);
    auditor = await member(server, house, ['auditor']);
  });

  it('a review: recommended, advised in two ways, refused by two people, appealed, decided anew', async () => {
    const stored = await ask(preparer, 'POST', 'determinations?store=true', {
      ...{ on: day, activity: { kind: 'goods-export', from: 'CN', to: 'DE' } },
      items: [{ entries: ['1C904.a.1'], origin: 'CN', madeIn: 'CN' }],
    });
    const path = await begin('reviews', {
      reference: 'R-1',
      determination: stored.body.id,
      document: { applicant: 'Magnet maker in China' },
    });
    const shown = await ask(first, 'GET', path);
    expect(shown.body).toMatchObject({
      ...{ state: 'queued', events: ['take-up'], adviceStanding: { kind: 'none' } },
      recommendation: { recommended: expect.stringMatching(/ask-first|ordinary-review/) },
    });
    const advice = (kind: string) => ({ on: day, kind, says: 'as read in the file' });
    expect((await ask(first, 'POST', `${path}/advice`, advice('grant'))).status).toBe(409);
    await move(first, path, 'take-up');
    await ask(first, 'POST', `${path}/advice`, advice('grant'));
    await ask(second, 'POST', `${path}/advice`, advice('refuse'));
    expect((await ask(auditor, 'GET', path)).body).toMatchObject({
      adviceStanding: { kind: 'conflicting', kinds: ['grant', 'refuse'] },
      advisers: 2,
    });
    const groundless = await move(first, path, 'propose-refusal');
    expect([groundless.status, faults(groundless)]).toEqual([422, ['grounds move-incomplete']]);
    await move(first, path, 'propose-refusal', { grounds: ['end use not shown (ECL/13)'] });
    const alone = await move(first, path, 'countersign', { paper });
    expect([alone.status, faults(alone)]).toEqual([409, [' same-person']]);
    expect((await move(second, path, 'countersign', { paper })).body).toMatchObject({ state: 'refused' });
    await move(preparer, path, 'lodge-appeal', { channel: 'post', paper, grounds: ['the end use is shown'] });
    const judged = await move(second, path, 'set-refusal-aside', { paper });
    expect([judged.status, faults(judged)]).toEqual([409, [' same-person']]);
    const third = await member(server, preparer.organisation, ['reviewer']);
    expect((await move(third, path, 'set-refusal-aside', { paper })).body).toMatchObject({
      state: 'under-review',
    });
    const granted = await move(third, path, 'propose-grant', {
      reason: 'shown',
      conditions: ['no re-export'],
    });
    expect(granted.body).toMatchObject({
      state: 'grant-proposed',
      document: { proposal: { conditions: ['no re-export'] } },
    });
  });

  it('a questionnaire: sent, answered in part, answered, and evidence on its parts', async () => {
    const path = await begin('questionnaires', {
      reference: 'Q-1',
      document: { supplier: 'Magnet maker', asked: [{ part: 'magnet', facts: ['share', 'origin'] }] },
    });
    await move(preparer, path, 'send', { channel: 'e-mail' });
    const sent = { channel: 'e-mail', paper };
    const answer = { on: day, signedBy: 'Sales', lines: [{ part: 'magnet', share: '0.05' }] };
    const wrong = { ...answer, lines: [{ part: 'bolt', share: '5%' }] };
    const refused = await move(preparer, path, 'take-answer', { ...sent, answer: wrong });
    expect([refused.status, faults(refused)]).toEqual([
      422,
      ['answer/lines/0/part unknown-here', 'answer/lines/0/share share-unreadable'],
    ]);
    const partly = await move(preparer, path, 'take-answer', { ...sent, answer });
    expect(partly.body).toMatchObject({ state: 'answered', missing: ['lines/magnet/origin'], evidence: [] });
    await move(preparer, path, 'send-back', { channel: 'e-mail', reason: 'the origin is missing' });
    const lines = [{ part: 'magnet', share: '0.05', origin: 'CN' }];
    await move(preparer, path, 'take-answer', { ...sent, answer: { ...answer, lines } });
    expect((await move(preparer, path, 'take-as-evidence')).status).toBe(403);
    expect((await move(approver, path, 'take-as-evidence')).body).toMatchObject({
      state: 'taken',
      missing: [],
      evidence: [{ kind: 'supplier-declaration', part: 'magnet', share: '0.05', from: 'Magnet maker' }],
    });
  });

  it('a service check: not served on a vague answer, served on a licence that is shown', async () => {
    const path = await begin('service-checks', {
      reference: 'V-1',
      document: { service: 'freight', customer: 'Shipper', about: 'two crates of magnets' },
    });
    await move(preparer, path, 'ask', { channel: 'telephone' });
    const answered = (answer: object) =>
      move(preparer, path, 'take-answer', { channel: 'e-mail', paper, answer });
    const bare = await answered({ fallsUnder: 'yes', licence: 'held', evidence: [paper] });
    expect([bare.status, faults(bare)]).toEqual([422, ['answer/licenceNumber not-given']]);
    await answered({ fallsUnder: 'does-not-know', evidence: [paper] });
    const early = await move(approver, path, 'serve');
    expect([early.status, faults(early)]).toEqual([409, [' may-not-serve']]);
    await answered({ fallsUnder: 'yes', licence: 'held', licenceNumber: 'L-1', evidence: [paper] });
    expect((await move(approver, path, 'serve')).body).toMatchObject({ state: 'served', mayServe: true });
  });

  it('technology: to a person of whom little is kept, under a licence that covers it', async () => {
    const more = await ask(preparer, 'POST', 'people', {
      ...{ name: 'Somebody', nationalities: ['DE'], locatedIn: 'CN', passport: 'X1' },
    });
    expect([more.status, faults(more)]).toEqual([422, ['passport not-needed']]);
    const person = await ask(preparer, 'POST', 'people', {
      ...{ name: 'Somebody', nationalities: ['DE'], locatedIn: 'CN' },
    });
    expect((await ask(auditor, 'GET', `people/${person.body.id}`)).status).toBe(403);
    const document = {
      technology: { entry: '1E902.a', says: 'sintering parameters' },
      recipients: [{ kind: 'person', person: person.body.id, from: 'DE', locatedIn: 'CN' }],
      means: ['employment'],
      licence: { number: 'L-T' },
    };
    const path = await begin('technology-transfers', { reference: 'T-1', document });
    expect((await ask(preparer, 'GET', path)).body).toMatchObject({
      statementsAsked: ['technology-statement-domestic'],
    });
    const early = await move(approver, path, 'clear');
    expect([early.status, faults(early)]).toEqual([409, ['licence no-licence', ' documents-missing']]);
    const licence = await ask(preparer, 'POST', 'licences', {
      reference: 'L-T',
      document: {
        ...{ kind: 'individual', number: 'L-T', issuedOn: day, validFrom: day, validUntil: '2027-11-20' },
        ...{ endUsers: [{ name: 'Somebody' }], destinations: ['DE'], warnAt: '1' },
        items: [{ line: '1', entry: '1E902.a' }],
      },
    });
    expect(licence.status).toBe(201);
    const statements = [{ kind: 'technology-statement-domestic', document: 'D-1', finalOn: day }];
    await ask(preparer, 'PUT', path, { reference: 'T-1', document: { ...document, statements } });
    expect((await move(approver, path, 'clear')).body).toMatchObject({ state: 'cleared' });
    await move(preparer, path, 'provide', { paper });
    expect((await ask(preparer, 'GET', `people/${person.body.id}`)).body).toMatchObject({
      lastTransferOn: day,
    });
    const early2 = await ask(approver, 'POST', `people/${person.body.id}/forget`);
    expect(early2.status).toBe(409);
    const told = await server.store.within(
      { organisation: preparer.organisation, actor: { kind: 'command', id: 't', name: 't' }, request: 't' },
      (db) =>
        db.selectFrom('events').select(['before', 'after']).where('object_kind', '=', 'person').execute(),
    );
    expect(told).toEqual([{ before: null, after: null }]);
  });

  it('a file is not made into what could not be begun', async () => {
    const listed = { party: { name: 'Dealer in Germany' }, role: 'end-user', entry: 'notice 1 of 2026' };
    const replaced = (path: string, document: object) =>
      ask(preparer, 'PUT', path, { reference: path, document });
    const general = await begin('applications', { reference: 'W-1', kind: 'general', document: {} });
    const barred = await replaced(general, { watchList: [listed] });
    expect([barred.status, faults(barred)]).toEqual([422, ['kind kind-barred']]);
    const single = await begin('applications', { reference: 'W-2', kind: 'individual', document: {} });
    expect((await replaced(single, { watchList: [listed] })).status).toBe(200);
    const transfer = {
      technology: { entry: '1E902.a', says: 'sintering parameters' },
      recipients: [{ kind: 'organisation', name: 'Works in Germany', from: 'DE', locatedIn: 'DE' }],
      means: ['consulting'],
    };
    const planned = await begin('technology-transfers', { reference: 'W-3', document: transfer });
    const nobody = { kind: 'person', person: crypto.randomUUID(), from: 'DE', locatedIn: 'CN' };
    const lost = await replaced(planned, { ...transfer, recipients: [nobody] });
    expect([lost.status, faults(lost)]).toEqual([422, ['document/recipients/0/person no-such-row']]);
  });
});
