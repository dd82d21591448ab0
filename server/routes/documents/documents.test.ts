/** Documents of a case over HTTP: drafted from an answer, laid out before they are kept, and listed with the case. */
import { beforeAll, expect, it } from 'vitest';
import { type Asker, member, newHouse, serverOn } from '../../testing/server.ts';
import { onBothStores } from '../../testing/stores.ts';

const transaction = {
  on: '2026-11-20',
  activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
  parties: [
    { role: 'exporter', name: 'Magnet maker in China', kind: 'organisation', establishedIn: 'CN' },
    { role: 'end-user', name: 'Motor maker in Germany', kind: 'organisation', establishedIn: 'DE' },
  ],
  items: [{ id: 'terbium', name: 'terbium metal', entries: ['1C904.a.1'], origin: 'CN', madeIn: 'CN' }],
};

type Body = Readonly<Record<string, unknown>>;

onBothStores('documents of a case', ({ open }) => {
  let preparer: Asker;
  let approver: Asker;
  let determination = '';
  let opened = '';

  beforeAll(async () => {
    const server = await serverOn(await open());
    const house = await newHouse(server.store);
    preparer = await member(server, house, ['preparer']);
    approver = await member(server, house, ['approver']);
    const stored = await preparer.ask('POST', 'determinations?store=true', transaction);
    determination = String((stored.body as Body).id);
    const made = await preparer.ask('POST', 'cases', { reference: 'C-1', determination });
    opened = String((made.body as Body).id);
  });

  it('begin with what the answer knows, and with nothing more', async () => {
    const asked = { kind: 'licence-application', reference: 'P-1', determination, case: opened };
    const made = await preparer.ask('POST', 'documents/drafts', asked);
    expect(made).toMatchObject({
      status: 201,
      body: {
        case: opened,
        state: 'draft',
        record: { fields: { applicant: { name: 'Magnet maker in China', territory: 'CN' } } },
      },
    });
    const { record } = made.body as { record: { fields: Body } };
    expect(Object.keys(record.fields)).not.toContain('handler');
    const memo = await preparer.ask('POST', 'documents/drafts', { ...asked, kind: 'determination-memo' });
    expect(memo).toMatchObject({ status: 201, body: { record: { fields: { atLeast: 'licence' } } } });
    const shown = await preparer.ask('GET', `cases/${opened}`);
    expect((shown.body as { documents: { kind: string }[] }).documents.map(({ kind }) => kind)).toEqual([
      'licence-application',
      'determination-memo',
    ]);
    const listed = await preparer.ask('GET', `documents?case=${opened}`);
    expect((listed.body as { data: unknown[] }).data).toHaveLength(2);
  });

  it('are refused for a case or an answer that is not there', async () => {
    const asked = { kind: 'licence-application', reference: 'P-2' };
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const more of [{ case: nowhere }, { determination: nowhere }, { kind: 'letter' }])
      expect((await preparer.ask('POST', 'documents/drafts', { ...asked, ...more })).status).toBe(422);
  });

  it('are laid out before they are kept, with what they lack', async () => {
    const record = {
      document: 'customs-remarks',
      version: 1,
      reference: 'R-1',
      on: '2026-11-20',
      fields: {},
    };
    const shown = await preparer.ask('POST', 'documents/preview?language=en', { record });
    const { paper, gaps } = shown.body as { paper: { blocks: { kind: string }[] }; gaps: { path: string }[] };
    expect(paper.blocks[0]?.kind).toBe('title');
    expect(gaps.length).toBeGreaterThan(0);
    const kept = await preparer.ask('POST', 'documents', { record });
    const page = await preparer.ask('GET', `documents/${(kept.body as Body).id}/page?language=en`);
    expect(page.body).toEqual({ paper });
    const wrong = await preparer.ask('POST', 'documents/preview', { record: { ...record, on: 'today' } });
    expect(wrong).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'record/on', code: 'not-a-day' }] },
    });
  });

  it('stand beside the case in the list, with how far its applications are and why a move may not be made', async () => {
    const made = await preparer.ask('POST', 'applications', {
      ...{ reference: 'A-1', kind: 'individual', case: opened, document: {} },
    });
    const path = `applications/${(made.body as Body).id}`;
    const list = await preparer.ask('GET', 'cases');
    expect((list.body as { data: unknown[] }).data).toMatchObject([
      { reference: 'C-1', applications: [{ state: 'draft', clock: null }] },
    ]);
    await preparer.ask('POST', `${path}/moves`, { event: 'send-for-review', on: '2026-01-05' });
    const ways = async (who: Asker) =>
      ((await who.ask('GET', path)).body as { ways: { event: string; why: string | null }[] }).ways;
    const sign = (found: { event: string; why: string | null }[]) =>
      found.find(({ event }) => event === 'sign')?.why;
    expect(sign(await ways(preparer))).toMatch(/approver/);
    expect(sign(await ways(approver))).toMatch(/not final yet/);
  });
});
