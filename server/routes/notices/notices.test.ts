/** A paper from draft to final, its notice from one organisation to the next, and each way it is refused. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { type Asker, member, newHouse, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

const sample = (kind: string) =>
  JSON.parse(readFileSync(new URL(`../../../samples/documents/${kind}.json`, import.meta.url), 'utf8'));
type Kept = {
  readonly id: string;
  readonly digest: string;
  readonly token: string;
  readonly version: number;
};
type Checks = {
  readonly verdict: string;
  readonly verification: {
    readonly checks: readonly { readonly step: string; readonly result: string; readonly code: string }[];
  };
};
const at = (step: string, body: unknown) => {
  const found = (body as Checks).verification.checks.find((one) => one.step === step);
  return `${found?.result} ${found?.code}`;
};

onBothStores('documents and notices', ({ open }) => {
  let server: TestServer;
  let issuer: Asker;
  let buyer: Asker;
  let document: Kept;
  let notice: Kept;

  beforeAll(async () => {
    server = await serverOn(await open(), { publicUrl: 'https://trade.example.com' });
    issuer = await member(server, await newHouse(server.store, 'Motor maker in Germany'), ['preparer']);
    buyer = await member(server, await newHouse(server.store, 'Car maker in the United States'), [
      'preparer',
    ]);
  });

  it('a draft says what it lacks, and is not made final before it has it', async () => {
    const record = sample('compliance-notice');
    const { signature, ...fields } = record.fields;
    const made = await issuer.ask('POST', 'documents', { record: { ...record, fields } });
    expect(made).toMatchObject({ status: 201, body: { state: 'draft', kind: 'compliance-notice' } });
    document = made.body as Kept;
    const refused = await issuer.ask('POST', `documents/${document.id}/finalise`);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        faults: [
          { path: 'record/fields/signature', code: 'missing', message: 'is missing (2025-61/annex-2)' },
        ],
      },
    });
    const whole = { record: { ...record, fields: { ...fields, signature } } };
    expect((await issuer.ask('PUT', `documents/${document.id}`, whole, { 'if-match': '"1"' })).status).toBe(
      200,
    );
    expect(await issuer.ask('PUT', `documents/${document.id}`, whole, { 'if-match': '"1"' })).toMatchObject({
      status: 412,
    });
    const wrong = await issuer.ask('POST', 'documents', { record: { ...record, fields: { act: 'gift' } } });
    expect(wrong).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'record/fields/act', code: 'no-such-option' }] },
    });
  });

  it('a final document never changes, not even past the routes, and prints the same bytes', async () => {
    const final = await issuer.ask('POST', `documents/${document.id}/finalise`);
    expect(final).toMatchObject({ status: 200, body: { state: 'final', gaps: [] } });
    document = final.body as Kept;
    const again = { record: sample('compliance-notice') };
    const fault = (code: string) => ({ status: 409, body: { faults: [{ code }] } });
    expect(await issuer.ask('PUT', `documents/${document.id}`, again)).toMatchObject(fault('is-final'));
    expect(await issuer.ask('POST', `documents/${document.id}/finalise`)).toMatchObject(fault('is-final'));
    const scope = {
      organisation: issuer.organisation,
      actor: { kind: 'command', id: 't', name: 't' },
      request: 't',
    } as const;
    const past = server.store.within(scope, (db) =>
      db.updateTable('documents').set({ reference: 'x' }).where('id', '=', document.id).execute(),
    );
    await expect(past).rejects.toThrow(/never changed/);
    const pdf = await issuer.ask('GET', `documents/${document.id}/paper`);
    expect(pdf).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect(String(pdf.body).slice(0, 5)).toBe('%PDF-');
    expect((await issuer.ask('GET', `documents/${document.id}/paper`)).body).toBe(pdf.body);
    expect(await issuer.ask('GET', `documents/${document.id}/paper?format=eml`)).toMatchObject({
      status: 409,
    });
    expect((await buyer.ask('GET', `documents/${document.id}`)).status).toBe(404);
  });

  it('a disclosure keeps to whom, what was withheld, and the copy', async () => {
    const given = await issuer.ask('POST', `documents/${document.id}/disclosures`, {
      to: 'Customs agent',
      withhold: [{ path: 'fields/shares/0/numerator', reason: 'price' }],
    });
    expect(given).toMatchObject({
      status: 201,
      body: { to: 'Customs agent', withheld: ['fields/shares/0/numerator'] },
    });
    const copy = await issuer.ask('GET', String(given.headers.location));
    expect(copy.status).toBe(200);
    expect((await issuer.ask('GET', `documents/${document.id}/disclosures`)).body).toMatchObject({
      data: [{ to: 'Customs agent' }],
    });
    const wrong = { to: 'x', withhold: [{ path: 'fields/controlled', reason: 'x' }] };
    expect(await issuer.ask('POST', `documents/${document.id}/disclosures`, wrong)).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'has-to-stay' }] },
    });
  });

  it('a notice is signed, received by whom it is for, and used as evidence', async () => {
    expect((await issuer.ask('POST', 'notices', { document: document.id })).status).toBe(503);
    const key = await issuer.ask('POST', 'notices/keys', {});
    expect(key).toMatchObject({ status: 201, body: { algorithm: 'EdDSA' } });
    expect(JSON.stringify(key.body)).not.toContain('"d"');
    const issued = await issuer.ask('POST', 'notices', { document: document.id });
    expect(issued.status, JSON.stringify(issued.body)).toBe(201);
    notice = issued.body as Kept;
    const did = await issuer.ask('GET', `/api/v1/notices/dids/${issuer.organisation}/did.json`);
    expect(did.body).toMatchObject({
      id: `did:web:trade.example.com:api:v1:notices:dids:${issuer.organisation}`,
    });

    const received = await buyer.ask('POST', 'notices/incoming', { token: notice.token });
    expect(received.status, JSON.stringify(received.body)).toBe(201);
    expect(['key', 'signature', 'recipient', 'status'].map((step) => at(step, received.body))).toEqual(
      Array(4).fill('passed ok'),
    );
    expect(at('issuer', received.body)).toBe('not-checked issuer-not-confirmed');
    expect(received.body).toMatchObject({ verdict: 'open', digest: notice.digest });
    const spoken = await buyer.ask('GET', `notices/incoming/${(received.body as Kept).id}`, undefined, {
      'accept-language': 'en',
    });
    const told = JSON.stringify(spoken.body);
    expect(told).toContain('proves a domain, not a company');
    // Read over HTTP no sentence names an option of the command line.
    expect(told).not.toMatch(/--[a-z]/);
    const { id } = received.body as Kept;
    const attached = await buyer.ask('POST', `notices/incoming/${id}/evidence`, {
      parts: [{ part: 'AXIS-1', item: 'motor' }],
    });
    expect(attached.body).toMatchObject({
      evidence: [{ kind: 'compliance-notice', part: 'AXIS-1', share: '0.9', of: '420' }],
    });
    expect((await buyer.ask('POST', 'notices/incoming', { token: notice.token })).status).toBe(409);
    expect((await issuer.ask('GET', `notices/incoming/${id}`)).status).toBe(404);
  });

  it('altered, or addressed to another, it is refused with the reason, and is no evidence', async () => {
    const altered = await buyer.ask('POST', 'notices/incoming', {
      token: `${notice.token.slice(0, -6)}AAAAAA`,
    });
    expect(altered.body).toMatchObject({ verdict: 'refused' });
    expect(at('signature', altered.body)).toBe('failed signature-wrong');
    const parts = { parts: [{ part: 'AXIS-1', item: 'motor' }] };
    expect(
      (await buyer.ask('POST', `notices/incoming/${(altered.body as Kept).id}/evidence`, parts)).status,
    ).toBe(409);
    const own = await issuer.ask('POST', 'notices/incoming', { token: notice.token });
    expect(at('recipient', own.body)).toBe('failed addressed-to-another');
  });

  it('turned keys prove what the old one signed; a withdrawn notice is refused by anybody who checks', async () => {
    expect((await issuer.ask('POST', 'notices/keys', { algorithm: 'ES256' })).status).toBe(201);
    const before = await buyer.ask('POST', 'notices/verify', { token: notice.token });
    const result = (body: unknown, step: string) => at(step, { verification: body });
    expect(result(before.body, 'signature')).toBe('passed ok');
    expect(result(before.body, 'status')).toBe('passed ok');
    const withdrawn = await issuer.ask('POST', `notices/${notice.id}/withdraw`, { why: 'wrong share' });
    expect(withdrawn).toMatchObject({ status: 200, body: { withdrawnWhy: 'wrong share' } });
    expect(await issuer.ask('POST', `notices/${notice.id}/withdraw`, { why: 'again' })).toMatchObject({
      status: 409,
      body: { faults: [{ code: 'over-already', found: 'withdrawn' }] },
    });
    const after = await buyer.ask('POST', 'notices/verify', { token: notice.token });
    expect(result(after.body, 'status')).toBe('failed withdrawn');
    expect(after.body).toMatchObject({ verdict: 'refused' });
    const next = await issuer.ask('POST', 'notices', { document: document.id, supersedes: notice.id });
    expect(next).toMatchObject({ status: 201, body: { supersedes: notice.id, listIndex: 1 } });
  });

  it('the code on the paper leads to a page that checks the file, in the tongue of who reads it', async () => {
    const of = (path: string, language: string) =>
      server.app.inject({ url: `/api/v1/notices/${path}`, headers: { 'accept-language': language } });
    const page = await of('verify', 'zh-CN');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).toContain('核验合规告知书');
    expect(page.body).toContain('src="verify.js"');
    // The page brings no script of its own: the policy allows none.
    expect(page.body).not.toMatch(/<script>|onclick=|onload=/);
    expect((await of('verify', 'en')).body).toContain('Check a Compliance Notice');
    expect((await of('verify.js', 'en')).headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it('every change is in the trail', async () => {
    const scope = {
      organisation: issuer.organisation,
      actor: { kind: 'command', id: 't', name: 't' },
      request: 't',
    } as const;
    const events = await server.store.within(scope, (db) =>
      db.selectFrom('events').select('verb').orderBy('sequence').execute(),
    );
    expect(events.map(({ verb }) => verb)).toEqual([
      'created',
      'replaced',
      'finalised',
      'disclosed',
      'created',
      'issued',
      'received',
      'created',
      'withdrawn',
      'issued',
    ]);
  });
});
