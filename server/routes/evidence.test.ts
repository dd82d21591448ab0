/**
 * What a supplier answers and what a notice states is written beside the lines of the kept bill of materials, dated and
 * with its share; content holds it against the bill and says what would be if it is right. On both stores.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../testing/server.ts';
import { onBothStores } from '../testing/stores.ts';

type Body = Readonly<Record<string, unknown>>;
type Got = { readonly status: number; readonly body: Body };

const bom = {
  parts: [
    { id: 'AXIS-1', price: '1000', currency: 'EUR', entries: ['2025-61/P2-1.3'], madeIn: 'DE', origin: 'DE' },
    { id: 'MOTOR', price: '420', currency: 'EUR', entries: [], origin: 'DE' },
    { id: 'DY', entries: ['2025-61/P1-04'], inside: 'nothing' },
    { id: 'SHAFT', price: '30', currency: 'EUR', entries: [], origin: 'DE', inside: 'nothing' },
  ],
  lines: [
    { parent: 'AXIS-1', child: 'MOTOR', quantity: '1' },
    { parent: 'AXIS-1', child: 'DY', quantity: '1' },
    { parent: 'AXIS-1', child: 'SHAFT', quantity: '1' },
  ],
};
const outside = { channel: 'e-mail', paper: { title: 'letter', number: '1' } };

onBothStores('evidence in a kept bill of materials', ({ open }) => {
  let server: TestServer;
  let preparer: Asker;
  let approver: Asker;
  let kept = '';

  const ask = async (who: Asker, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Got> =>
    (await who.ask(method, path, body)) as unknown as Got;
  const content = async (): Promise<Body> => (await ask(preparer, 'POST', `boms/${kept}/content`, {})).body;
  const truths = (results: unknown): unknown =>
    (results as { part: string; limbs: { content: string[] } }[]).find(({ part }) => part === 'AXIS-1')?.limbs
      .content;

  beforeAll(async () => {
    server = await serverOn(await open(), { publicUrl: 'https://trade.example.com' });
    const house = await newHouse(server.store, 'Car maker in the United States');
    preparer = await member(server, house, ['preparer']);
    approver = await member(server, house, ['approver']);
    const made = await ask(preparer, 'POST', 'boms', { reference: 'B-1', document: bom });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    kept = String(made.body.id);
    const before = await content();
    expect(truths(before.results)).toContain('unknown');
    expect(before.evidence).toEqual([]);
    expect(before.withEvidence).toBeUndefined();
  });

  it('an answer is written beside the lines once it is taken, and content uses it', async () => {
    const asked = [
      { part: 'DY', facts: ['price', 'origin'] },
      { part: 'SHAFT', facts: ['share'] },
    ];
    const questionnaire = (document: object) => ({
      reference: 'Q-1',
      document: { supplier: 'Metal maker', asked, ...document },
    });
    const unknown = await ask(preparer, 'POST', 'questionnaires', questionnaire({ bom: 'B-9' }));
    expect(unknown).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'document/bom', code: 'no-such-row' }] },
    });
    const strange = questionnaire({ bom: 'B-1', asked: [{ part: 'BOLT', facts: ['share'] }] });
    expect(await ask(preparer, 'POST', 'questionnaires', strange)).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'document/asked/0/part', code: 'no-such-row' }] },
    });
    const made = await ask(preparer, 'POST', 'questionnaires', questionnaire({ bom: 'B-1' }));
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const path = `questionnaires/${made.body.id}/moves`;
    const on = '2026-11-20';
    await ask(preparer, 'POST', path, { event: 'send', on, channel: 'e-mail' });
    const answer = {
      ...{ on, reference: 'D-7', signedBy: 'Sales', until: '2027-12-31' },
      lines: [
        { part: 'DY', price: { amount: '2', currency: 'EUR' }, origin: 'CN' },
        { part: 'SHAFT', share: '0.25', entry: '2025-61/P1-04' },
      ],
    };
    await ask(preparer, 'POST', path, { event: 'take-answer', on, ...outside, answer });
    const own = await ask(preparer, 'POST', path, { event: 'take-as-evidence', on });
    expect(own.status).toBe(403);
    expect((await ask(preparer, 'GET', `boms/${kept}`)).body).toMatchObject({ version: 1 });
    const taken = await ask(approver, 'POST', path, { event: 'take-as-evidence', on });
    expect(taken, JSON.stringify(taken.body)).toMatchObject({ status: 200, body: { state: 'taken' } });

    const { body } = await ask(preparer, 'GET', `boms/${kept}`);
    expect(body).toMatchObject({ version: 2, document: { parts: bom.parts, lines: bom.lines } });
    expect((body.document as { evidence: unknown }).evidence).toEqual([
      {
        ...{ kind: 'supplier-declaration', part: 'DY', on, from: 'Metal maker', reference: 'D-7' },
        ...{ until: '2027-12-31', states: { price: { amount: '2', currency: 'EUR' }, origin: 'CN' } },
      },
      {
        ...{ kind: 'supplier-declaration', part: 'SHAFT', on, from: 'Metal maker', reference: 'D-7' },
        ...{ until: '2027-12-31', share: '0.25', states: { entry: '2025-61/P1-04' } },
      },
    ]);
    const after = await content();
    expect(after.evidence).toMatchObject([
      { evidence: { part: 'DY' }, standing: 'states-no-share' },
      { evidence: { part: 'SHAFT', share: '0.25' }, standing: 'contradicts', under: [] },
    ]);
    expect(after.withEvidence).toMatchObject({
      taken: [
        { fact: 'price', says: '2 EUR', paper: { part: 'DY', reference: 'D-7' } },
        { fact: 'origin', says: 'CN' },
      ],
      left: [{ fact: 'classification', says: '2025-61/P1-04', why: 'bill-says-otherwise' }],
    });
    // The metal alone, 2 in 1000, is above 0.1%; the bill by itself stays as open as it was.
    expect(truths((after.withEvidence as Body).results)).not.toContain('unknown');
    expect(truths(after.results)).toContain('unknown');
  });

  it('a notice is written beside them too, signed or on paper, and once however often it is attached', async () => {
    const sample = new URL('../../samples/documents/compliance-notice.json', import.meta.url);
    const issuer = await member(server, await newHouse(server.store), ['preparer']);
    const document = await ask(issuer, 'POST', 'documents', {
      record: JSON.parse(readFileSync(sample, 'utf8')),
    });
    await ask(issuer, 'POST', `documents/${document.body.id}/finalise`);
    await ask(issuer, 'POST', 'notices/keys', {});
    const issued = await ask(issuer, 'POST', 'notices', { document: document.body.id });
    const received = await ask(preparer, 'POST', 'notices/incoming', { token: issued.body.token });
    const path = `notices/incoming/${received.body.id}/evidence`;
    const parts = [{ part: 'MOTOR', item: 'motor' }];
    const wrong = await ask(preparer, 'POST', path, { bom: kept, parts: [{ part: 'BOLT', item: 'motor' }] });
    expect([wrong.status, wrong.body.faults]).toMatchObject([422, [{ path: 'parts', code: 'no-such-row' }]]);
    for (const bomName of [kept, 'B-1']) {
      const attached = await ask(preparer, 'POST', path, { bom: bomName, parts });
      expect(attached, JSON.stringify(attached.body)).toMatchObject({
        status: 200,
        body: { evidence: [{ part: 'MOTOR', share: '0.9', of: '420', bom: kept }] },
      });
    }
    const typed = await ask(preparer, 'POST', 'notices/incoming/paper', {
      ...{ digest: `sha-256:${'0'.repeat(64)}`, from: 'Shaft maker', reference: 'P-1', on: '2026-11-01' },
      shares: [{ item: 'shaft', numerator: '0', denominator: '30' }],
    });
    expect(typed.status, JSON.stringify(typed.body)).toBe(201);
    const paper = await ask(preparer, 'POST', `notices/incoming/${typed.body.id}/evidence`, {
      ...{ bom: 'B-1', parts: [{ part: 'SHAFT', item: 'shaft' }] },
    });
    expect(paper.status, JSON.stringify(paper.body)).toBe(200);

    const after = await content();
    const weighed = after.evidence as { evidence: { kind: string; part: string }; standing: string }[];
    expect(weighed.map(({ evidence, standing }) => `${evidence.kind} ${evidence.part} ${standing}`)).toEqual([
      'supplier-declaration DY states-no-share',
      'supplier-declaration SHAFT contradicts',
      'compliance-notice MOTOR agrees',
      'compliance-notice SHAFT agrees',
    ]);
    const { taken } = after.withEvidence as { taken: { fact: string; says: string }[] };
    expect(taken.map(({ fact, says }) => `${fact} ${says}`)).toContain('content 0.9 / 420');
    const auditor = await member(server, preparer.organisation, ['auditor']);
    const events = (await ask(auditor, 'GET', 'events?after=0')).body.data as { verb: string }[];
    expect(events.filter(({ verb }) => verb === 'evidence-added')).toHaveLength(4);
    expect((await ask(issuer, 'GET', `boms/${kept}`)).status).toBe(404);
  });
});
