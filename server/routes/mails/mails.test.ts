/**
 * Mails over a real SMTP server on this machine: with TLS and a password, put off and tried again, refused, cut off in
 * the middle. None is sent twice, none is lost, and the file they are for moves with the receipt. On both stores.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { HUMANITARIAN_ADDRESS } from '@ytterby/desk/documents';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '../../audit/index.ts';
import { runDueJobs } from '../../jobs/index.ts';
import { ownCertificate } from '../../testing/certificate.ts';
import { type Asker, member, newHouse, SECRET, serverOn, type TestServer } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

type Body = Readonly<Record<string, unknown>>;
type Got = { readonly status: number; readonly body: Body };

const sample = (kind: string) =>
  JSON.parse(readFileSync(new URL(`../../../samples/documents/${kind}.json`, import.meta.url), 'utf8'));

/** What the mail server does with the next message; `take` unless told. */
type Mood = 'take' | 'put-off' | 'refuse' | 'hang-up';

onBothStores('mails', ({ open }) => {
  let server: TestServer;
  let [preparer, approver, keeper]: Asker[] = [];
  let mood: Mood = 'take';
  const taken: {
    readonly to: string;
    readonly user: string;
    readonly message: string;
    readonly secure: boolean;
  }[] = [];
  const { cert, key } = ownCertificate();
  const smtp = new SMTPServer({
    ...{ cert, key, secure: false, authOptional: false, logger: false },
    onAuth: ({ username, password }, _, done) =>
      username === 'house' && password === 'pass'
        ? done(null, { user: username })
        : done(Object.assign(new Error('no such login'), { responseCode: 535 })),
    onRcptTo: (_, __, done) =>
      mood === 'put-off'
        ? done(Object.assign(new Error('greylisted, come again'), { responseCode: 450 }))
        : mood === 'refuse'
          ? done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
          : done(),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        const message = Buffer.concat(parts).toString('latin1');
        taken.push({
          to: to?.address ?? '',
          user: String(session.user),
          message,
          secure: session.secure === true,
        });
        if (mood === 'hang-up') {
          for (const one of smtp.connections)
            (one as { _socket?: { destroy: () => void } })._socket?.destroy();
          return;
        }
        done(null, 'taken as Q-1');
      });
    },
  });
  smtp.on('error', () => {});
  let port = 0;

  const ask = async (
    who: Asker | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
  ) => (await (who as Asker).ask(method, path, body)) as unknown as Got;
  /** Every job that waits is due now. */
  const work = async (): Promise<void> => {
    await server.store.asSystem((db) =>
      db
        .updateTable('jobs')
        .set({ run_after: new Date(0).toISOString() })
        .where('kind', '=', 'mail')
        .where('state', '=', 'waiting')
        .execute(),
    );
    await runDueJobs(server.store, { now: () => new Date('2026-11-23T04:00:00Z'), secret: SECRET });
  };
  const way = (more: object = {}) => ({
    ...{ host: 'localhost', port, tls: 'starttls', user: 'house', password: 'pass' },
    ...{ from: 'compliance@example.com', certificate: cert },
    ...more,
  });
  const finalOf = async (kind: string, reference: string): Promise<string> => {
    const record = { ...sample(kind), reference };
    const { body } = await ask(preparer, 'POST', 'documents', { record });
    const done = await ask(preparer, 'POST', `documents/${body.id}/finalise`);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    return String(body.id);
  };
  const signedReport = async (reference: string, document: string): Promise<string> => {
    const made = await ask(preparer, 'POST', 'humanitarian-reports', {
      reference,
      document: {
        ...{ exportedOn: '2026-11-20', what: 'magnets', recipient: 'a hospital' },
        ...{ report: { document, finalOn: '2026-11-23' }, undertaking: { document, finalOn: '2026-11-23' } },
      },
    });
    const path = `humanitarian-reports/${made.body.id}/moves`;
    await ask(preparer, 'POST', path, { event: 'draft-report', on: '2026-11-23' });
    const signed = await ask(approver, 'POST', path, { event: 'sign', on: '2026-11-23' });
    expect(signed.status, JSON.stringify(signed.body)).toBe(200);
    return String(made.body.id);
  };

  beforeAll(async () => {
    await new Promise<void>((go) => smtp.listen(0, '127.0.0.1', go));
    port = (smtp.server.address() as AddressInfo).port;
    server = await serverOn(await open());
    const house = await newHouse(server.store);
    preparer = await member(server, house, ['preparer']);
    approver = await member(server, house, ['approver']);
    keeper = await member(server, house, ['administrator']);
  });
  afterAll(() => new Promise<void>((go) => smtp.close(go)));

  it('are not sent before an administrator has set a way, which leads nowhere unless it was allowed', async () => {
    const document = await finalOf('supplier-questionnaire', 'Q-0');
    expect((await ask(approver, 'POST', `documents/${document}/mails`, { to: 'a@example.com' })).status).toBe(
      503,
    );
    expect((await ask(approver, 'PUT', 'organisation/mail', way())).status).toBe(403);
    const faults = async (more: object) =>
      ((await ask(keeper, 'PUT', 'organisation/mail', way(more))).body.faults as { path: string }[])?.map(
        ({ path }) => path,
      );
    expect(await faults({ host: 'mail.example.com' })).toEqual(['host']);
    expect(await faults({ host: 'mail.example.com', tls: 'none' })).toEqual(['host', 'tls']);
    expect(await faults({ from: 'no mailbox' })).toEqual(['from']);
    const set = await ask(keeper, 'PUT', 'organisation/mail', way());
    expect(set).toMatchObject({ status: 200, body: { hasPassword: true, hasCertificate: true } });
    expect(JSON.stringify(set.body)).not.toContain('"pass"');
    const rows = await server.store.asSystem((db) => db.selectFrom('mail_ways').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain('"pass"');
  });

  let report = '';
  it('a humanitarian report goes to the address of the law over TLS, and its file moves with the receipt', async () => {
    const document = await finalOf('humanitarian-report', 'H-1');
    report = await signedReport('H-1', document);
    const file = { kind: 'humanitarian-report', id: report };
    const elsewhere = await ask(preparer, 'POST', `documents/${document}/mails`, {
      file,
      to: 'me@example.com',
    });
    expect(elsewhere).toMatchObject({ status: 422, body: { faults: [{ path: 'to', code: 'not-one-of' }] } });
    const asked = await ask(preparer, 'POST', `documents/${document}/mails`, { file });
    expect(asked, JSON.stringify(asked.body)).toMatchObject({
      status: 201,
      body: { state: 'waiting', attempts: 0 },
    });
    // A second one for the same report is stopped before it is asked for.
    expect((await ask(preparer, 'POST', `documents/${document}/mails`, { file })).status).toBe(409);
    await work();
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ to: HUMANITARIAN_ADDRESS, user: 'house', secure: true });
    expect(taken[0]?.message).not.toContain('X-Unsent');
    const sent = await ask(preparer, 'GET', `mails/${asked.body.id}`);
    expect(sent.body).toMatchObject({
      state: 'sent',
      attempts: 1,
      response: expect.stringContaining('taken as Q-1'),
    });
    expect(taken[0]?.message.trim()).toBe(
      String((await ask(preparer, 'GET', `mails/${asked.body.id}/message`)).body).trim(),
    );
    const moved = await ask(preparer, 'GET', `humanitarian-reports/${report}`);
    expect(moved.body).toMatchObject({ state: 'sent', standing: 'in-time', lastOn: '2026-11-23' });
    const { body } = await ask(preparer, 'GET', `humanitarian-reports/${report}/moves`);
    expect((body.data as Body[]).at(-1)).toMatchObject({
      ...{ event: 'send', channel: 'e-mail', paper: { number: sent.body.messageId } },
      actor: { id: (preparer as Asker).id },
    });
    await work();
    expect(taken).toHaveLength(1);
  });

  it('one that is put off is tried again with the same bytes, and is sent once', async () => {
    taken.length = 0;
    mood = 'put-off';
    const document = await finalOf('supplier-questionnaire', 'Q-1');
    const path = `documents/${document}/mails`;
    expect((await ask(preparer, 'POST', path, { to: 'sales@example.com' })).status).toBe(403);
    expect((await ask(approver, 'POST', path, {})).status).toBe(422);
    const asked = await ask(approver, 'POST', path, { to: 'sales@example.com' });
    for (const attempts of [1, 2]) {
      await work();
      expect((await ask(approver, 'GET', `mails/${asked.body.id}`)).body).toMatchObject({
        ...{ state: 'waiting', attempts },
        response: expect.stringContaining('greylisted'),
      });
    }
    mood = 'take';
    await work();
    await work();
    expect(taken.map(({ to }) => to)).toEqual(['sales@example.com']);
    expect(taken[0]?.message).toContain(String(asked.body.messageId));
    expect((await ask(approver, 'GET', `mails/${asked.body.id}`)).body).toMatchObject({
      state: 'sent',
      attempts: 3,
    });
  });

  it('one that is refused becomes a task, and is sent again only when a person says so', async () => {
    taken.length = 0;
    mood = 'refuse';
    const document = await finalOf('supplier-questionnaire', 'Q-2');
    const asked = await ask(approver, 'POST', `documents/${document}/mails`, { to: 'nobody@example.com' });
    await work();
    await work();
    const path = `mails/${asked.body.id}`;
    expect((await ask(approver, 'GET', path)).body).toMatchObject({ state: 'refused', attempts: 1 });
    const tasks = async () =>
      ((await ask(approver, 'GET', 'tasks?state=open')).body.data as { kind: string }[]).map(
        ({ kind }) => kind,
      );
    expect(await tasks()).toContain('mail-not-sent');
    mood = 'take';
    expect(
      (await ask(preparer, 'POST', `${path}/settle`, { outcome: 'again', why: 'new mailbox' })).status,
    ).toBe(403);
    expect(
      (await ask(approver, 'POST', `${path}/settle`, { outcome: 'again', why: 'the mailbox is there now' }))
        .status,
    ).toBe(200);
    expect(await tasks()).not.toContain('mail-not-sent');
    await work();
    expect(taken).toHaveLength(1);
    expect((await ask(approver, 'POST', `${path}/settle`, { outcome: 'again', why: 'x' })).status).toBe(409);
  });

  it('one whose answer was lost is not sent again unasked', async () => {
    taken.length = 0;
    mood = 'hang-up';
    const document = await finalOf('humanitarian-report', 'H-2');
    const id = await signedReport('H-2', document);
    const file = { kind: 'humanitarian-report', id };
    const asked = await ask(preparer, 'POST', `documents/${document}/mails`, { file });
    await work();
    mood = 'take';
    await work();
    expect(taken).toHaveLength(1);
    const path = `mails/${asked.body.id}`;
    expect((await ask(preparer, 'GET', path)).body).toMatchObject({ state: 'unsure', attempts: 1 });
    expect((await ask(preparer, 'GET', `humanitarian-reports/${id}`)).body).toMatchObject({
      state: 'signed',
    });
    expect((await ask(preparer, 'POST', `documents/${document}/mails`, { file })).status).toBe(409);
    const settled = await ask(approver, 'POST', `${path}/settle`, {
      outcome: 'arrived',
      why: 'the ministry answered',
    });
    expect(settled.body).toMatchObject({ state: 'sent' });
    expect((await ask(preparer, 'GET', `humanitarian-reports/${id}`)).body).toMatchObject({ state: 'sent' });
  });

  it('one whose sender died in the middle is left to a person', async () => {
    taken.length = 0;
    const document = await finalOf('supplier-questionnaire', 'Q-3');
    const asked = await ask(approver, 'POST', `documents/${document}/mails`, { to: 'a@example.com' });
    // As a process leaves it that ended between its word to the server and its note.
    await server.store.asSystem((db) =>
      db
        .updateTable('mails')
        .set({ state: 'sending', attempts: 1 })
        .where('id', '=', String(asked.body.id))
        .execute(),
    );
    await work();
    expect(taken).toHaveLength(0);
    expect((await ask(approver, 'GET', `mails/${asked.body.id}`)).body).toMatchObject({ state: 'unsure' });
  });

  it('a server that nobody vouches for gets no word, and a wrong password is told', async () => {
    taken.length = 0;
    const { certificate: _, ...strange } = way();
    await ask(keeper, 'PUT', 'organisation/mail', strange);
    const document = await finalOf('supplier-questionnaire', 'Q-4');
    const asked = await ask(approver, 'POST', `documents/${document}/mails`, { to: 'a@example.com' });
    await work();
    expect((await ask(approver, 'GET', `mails/${asked.body.id}`)).body).toMatchObject({
      ...{ state: 'waiting', attempts: 1 },
      response: expect.stringContaining('certificate'),
    });
    await ask(keeper, 'PUT', 'organisation/mail', way({ password: 'wrong' }));
    await work();
    expect((await ask(approver, 'GET', `mails/${asked.body.id}`)).body).toMatchObject({
      state: 'refused',
      attempts: 2,
    });
    expect(taken).toHaveLength(0);
    expect((await ask(keeper, 'DELETE', 'organisation/mail')).status).toBe(204);
  });

  it('every sending is in the trail with its receipt, and the trail is whole', async () => {
    const scope = {
      ...{ organisation: (preparer as Asker).organisation, request: 't' },
      actor: { kind: 'command', id: 't', name: 't' } as const,
    };
    expect(await verify(server.store, scope)).toMatchObject({ faults: [] });
    const events = await server.store.within(scope, (db) =>
      db
        .selectFrom('events')
        .select(['verb', 'after'])
        .where('object_kind', '=', 'mail')
        .orderBy('sequence')
        .execute(),
    );
    expect(events.map(({ verb }) => verb).filter((verb) => verb !== 'asked')).toEqual([
      ...['sent', 'sent', 'not-sent', 'settled', 'sent', 'may-be-sent', 'settled', 'may-be-sent', 'not-sent'],
    ]);
    expect(JSON.stringify(events[1]?.after)).toContain('taken as Q-1');
  });
});
