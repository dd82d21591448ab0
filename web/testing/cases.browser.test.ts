/**
 * Cases, as their users walk them: from an answer to a case, a final document, a second signature, the authority's query,
 * a licence with its draws and a shipment that is blocked, and the notice that the next company imports.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { cases as en } from '../language/en/cases.ts';
import { cases as zhCn } from '../language/zh-cn/cases.ts';
import { cases as zhHk } from '../language/zh-hk/cases.ts';
import { browserProgram, type House, openHouse, type Person, type Visit } from './house.ts';

const words = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };
const NOW = new Date('2026-11-23T04:00:00Z');

const transaction = {
  id: 'order-4711',
  on: '2026-11-20',
  activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
  parties: [
    { role: 'exporter', name: 'Magnet maker in China', kind: 'organisation', establishedIn: 'CN' },
    {
      ...{ role: 'end-user', name: 'Motor maker in Germany', kind: 'organisation', establishedIn: 'DE' },
      ...{ militaryUser: false, listings: [], heldByListed: [] },
    },
  ],
  endUse: { statement: 'traction motors' },
  items: [
    {
      id: 'terbium',
      name: 'terbium metal',
      entries: ['1C904.a.1'],
      origin: 'CN',
      madeIn: 'CN',
      currency: 'EUR',
    },
  ],
};

const notice = (): { fields: Record<string, unknown> } =>
  JSON.parse(
    readFileSync(new URL('../../samples/documents/compliance-notice.json', import.meta.url), 'utf8'),
  ) as { fields: Record<string, unknown> };

const papers = ['application-form', 'identity', 'contract', 'technical-description', 'end-use-documents'];
const filed = papers.map((paper) => ({ paper, document: `D-${paper}`, finalOn: '2026-11-20' }));

describe.skipIf(browserProgram === undefined)('cases', () => {
  let house: House;
  let preparer: Person;
  let approver: Person;
  let determination = '';

  const made = async (who: Person, path: string, body?: unknown, method = 'POST') => {
    const response = await who.ask(method, path, body);
    const text = await response.text();
    expect(response.status, `${path}: ${text}`).toBeLessThan(300);
    return JSON.parse(text) as Readonly<Record<string, string>>;
  };
  /** A page whose clock stands where the server's does. */
  const visit = async (who: Person, language: keyof typeof words, options = {}): Promise<Visit> => {
    const visit = await who.visit(language, options);
    await visit.page.clock.setFixedTime(NOW);
    return visit;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const type = (page: Page, label: string, text: string) =>
    page.getByRole('textbox', { name: label, exact: true }).fill(text);
  /** Records a move that happened outside. */
  const record = async (
    page: Page,
    event: string,
    paper: string,
    more: () => Promise<void> = async () => {},
  ) => {
    await press(page, event);
    await type(page, en.move.paper, paper);
    await more();
    await press(page, en.move.record);
  };

  beforeAll(async () => {
    house = await openHouse({
      publicUrl: 'http://trade.example.com',
      secret: 's'.repeat(40),
      now: () => NOW,
    });
    preparer = await house.member(['preparer']);
    approver = await house.member(['approver']);
    determination = (await made(preparer, '/determinations?store=true', transaction)).id ?? '';
  });
  afterAll(() => house?.close());

  it('go from an answer to a licence and a shipment that is blocked', async () => {
    const say = en;
    const { page, troubles, look, close } = await visit(preparer, 'en');
    await page.goto('/cases');
    await page.getByText(say.noCases).waitFor();
    expect(await look('cases-empty')).toEqual([]);

    // A case begins with an answer, and carries over what it knows.
    await page.goto(`/answers/${determination}`);
    await press(page, say.openCase);
    await page.getByText(say.carriedOver).waitFor();
    expect(await look('case-open')).toEqual([]);
    expect(await page.getByLabel(say.caseNumber).inputValue()).toBe('order-4711');
    await press(page, say.openCase);
    await page.getByText(say.applicationSays.needed).waitFor();
    expect(await look('case-new')).toEqual([]);

    // A document is filled in beside its page, with its provisions; what it lacks is said until nothing must be added.
    await press(page, say.beginNamed('Dual-use export licence application pack'));
    await page.getByText(/^Not complete/).waitFor();
    await page.getByLabel(say.paper.page).getByText('Magnet maker in China').first().waitFor();
    expect(await look('document-draft')).toEqual([]);
    await page.getByRole('textbox', { name: 'Handler and contact' }).fill('trade compliance desk');
    await page.getByLabel(say.paper.page).getByText('trade compliance desk').waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'Handler and contact' }).inputValue()).toBe(
      'trade compliance desk',
    );
    await press(page, say.paper.save);
    await page.getByRole('button', { name: say.paper.saved }).waitFor();
    await page.getByRole('link', { name: say.toCase }).click();

    // An application: its papers, the first hand, and in words why that hand cannot be the second.
    await press(page, say.begin.application);
    await page
      .getByLabel(say.papers.contract ?? '', { exact: true })
      .selectOption({ label: say.filed.elsewhere });
    await page.getByLabel(`${say.papers.contract}: ${say.filed.number}`).fill('order 4711');
    await press(page, say.filed.save);
    await page.getByRole('button', { name: say.filed.save }).waitFor({ state: 'detached' });
    expect(await look('application-papers')).toEqual([]);
    const [application] = (
      JSON.parse(await (await preparer.ask('GET', '/applications')).text()) as {
        data: { id: string; reference: string }[];
      }
    ).data;
    await made(
      preparer,
      `/applications/${application?.id}`,
      { ...only(application), document: { papers: filed } },
      'PUT',
    );
    await page.reload();
    await press(page, 'send for review');
    await press(page, say.move.record);
    await page.getByText(/not open to you/).click();
    await page.getByText(/"sign" is for the role approver/).waitFor();
    expect(await look('application-in-review')).toEqual([]);

    // The second signature is another person's.
    const second = await visit(approver, 'en');
    await second.page.goto(new URL(page.url()).pathname);
    await press(second.page, 'sign');
    await press(second.page, say.move.record);
    await second.page.getByText('signed', { exact: true }).first().waitFor();
    expect(await second.look('application-signed')).toEqual([]);

    // It goes to the authority; the clock runs from acceptance, into a year that is not published.
    await page.reload();
    await record(page, 'submit', 'receipt');
    await record(page, 'accept', 'notice of acceptance', () => type(page, say.move.reference, 'MOFCOM-1'));
    await page.getByText(say.clock.unpublished(2027)).waitFor();
    expect(await look('application-accepted')).toEqual([]);

    // A query stops it.
    await record(page, 'query', 'letter', () => type(page, say.move.question, 'Which motors are they for?'));
    await page.getByText(/The clock stands still since/).waitFor();
    const query = page.getByRole('article', { name: /^Query/ });
    await query.getByRole('button', { name: 'draft the answer' }).click();
    await type(page, say.move.answer, 'Traction motors of passenger cars.');
    await press(page, say.move.record);
    await query.getByText('Traction motors of passenger cars.').waitFor();
    expect(await look('application-queried')).toEqual([]);
    await second.page.reload();
    await press(second.page, 'sign');
    await press(second.page, say.move.record);
    await second.page
      .getByRole('article', { name: /^Query/ })
      .getByText('signed', { exact: true })
      .waitFor();
    await page.reload();
    await record(page, 'answer', 'answer');
    await page.getByText(/If the days of a query count/).waitFor();

    // It is granted; the licence is entered with what the answer knows, and its balance opens. However late the moves
    // come, nothing can be typed before what they know stands there.
    await page.route(/applications\/[^/]+\/moves$/, async (route) => {
      if (route.request().method() === 'GET') await new Promise((done) => setTimeout(done, 1_000));
      await route.continue();
    });
    await record(page, 'grant', 'licence', () => type(page, say.move.reference, 'L-2026-1'));
    const entry = page.getByRole('form', { name: say.enterLicence });
    await entry.waitFor();
    await entry.getByLabel(say.licence.kind).selectOption('general');
    await entry.getByLabel(say.licence.validUntil).fill('1 Nov 2029');
    await entry.getByLabel(say.licence.validUntil).blur();
    await entry.getByLabel(say.licence.quantity, { exact: true }).fill('300');
    expect(await look('licence-entered')).toEqual([]);
    await press(page, say.keepLicence);
    await page.getByText('L-2026-1 · general licence').waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByText(say.licence.left('300', '300', 'kg')).waitFor();

    // Shipments draw it down; the one that is too large is blocked, with every reason.
    const shipment = page.getByRole('form', { name: say.shipment.title });
    const ship = async (number: string, quantity: string): Promise<void> => {
      await shipment.getByLabel(say.shipment.number).fill(number);
      await shipment.getByLabel(say.shipment.quantity('kg')).fill(quantity);
    };
    await ship('S-1', '250');
    await shipment.getByText(say.shipment.mayGo).waitFor();
    await press(page, say.shipment.draw);
    await page.getByText(say.licence.left('50', '300', 'kg')).waitFor();
    await ship('S-2', '51');
    await shipment.getByText(say.shipment.blocked).waitFor();
    await shipment.getByText(/51 kg is more than is left of item 1: 50 kg/).waitFor();
    expect(await shipment.getByRole('button', { name: say.shipment.draw }).isDisabled()).toBe(true);
    expect(await look('licence-blocked')).toEqual([]);

    // The board and the table say where it stands.
    await page.goto('/cases');
    await page.getByRole('link', { name: /order-4711/ }).waitFor();
    expect(await look('cases-board')).toEqual([]);
    await page.getByRole('tab', { name: say.views.table }).click();
    await page.getByRole('link', { name: /order-4711/ }).waitFor();
    expect(await look('cases-table')).toEqual([]);
    expect([...troubles, ...second.troubles]).toEqual([]);
    await close();
    await second.close();
  }, 240_000);

  it('keep what two people type over one draft: who comes second chooses', async () => {
    const say = en;
    const record = notice();
    const kept = await made(preparer, '/documents', { record });
    const [first, other] = [await visit(preparer, 'en'), await visit(await house.member(['preparer']), 'en')];
    const number = ({ page }: Visit) => page.getByRole('textbox', { name: say.paper.reference });
    for (const one of [first, other]) {
      await one.page.goto(`/cases/documents/${kept.id}`);
      await number(one).waitFor();
    }
    await number(first).fill('typed first');
    await number(other).fill('saved first');
    await press(other.page, say.paper.save);
    await other.page.getByRole('button', { name: say.paper.saved }).waitFor();

    await first.page.reload();
    await first.page.getByText(say.paper.overtaken).waitFor();
    expect(await number(first).inputValue()).toBe('typed first');
    expect(await first.page.getByRole('button', { name: say.paper.save, exact: true }).isDisabled()).toBe(
      true,
    );
    expect(await first.look('document-overtaken')).toEqual([]);
    await press(first.page, say.paper.mine);
    await press(first.page, say.paper.save);
    await first.page.getByRole('button', { name: say.paper.saved }).waitFor();
    expect(await number(first).inputValue()).toBe('typed first');

    await number(other).fill('typed second');
    await other.page.reload();
    await press(other.page, say.paper.theirs);
    expect(await number(other).inputValue()).toBe('typed first');
    expect([...first.troubles, ...other.troubles]).toEqual([]);
    await first.close();
    await other.close();
  }, 120_000);

  it('issue a notice that the next company checks and imports, and that is refused once it is withdrawn', async () => {
    const say = en;
    const record = notice();
    delete record.fields.contract;
    const kept = await made(preparer, '/documents', { record });
    const { page, troubles, look, close } = await visit(preparer, 'en');
    await page.goto(`/cases/documents/${kept.id}`);
    await page.getByText(/^Complete/).waitFor();
    await press(page, say.paper.finalise);
    await page.getByText(/It never changes/).waitFor();

    // A redacted copy, noted.
    await type(page, say.given.to, 'a customer');
    await page.getByText(say.given.withhold).click();
    await page.getByLabel(/Value of Part 1 items/).check();
    await type(page, say.given.why, 'trade secret');
    await press(page, say.given.giveRedacted);
    await page.getByText(say.given.withheld(1)).waitFor();
    expect(await look('document-final')).toEqual([]);

    await made(preparer, '/notices/keys', {});
    await press(page, say.notices.issue);
    await page.getByText(say.chain.noUpstream).waitFor();
    expect(await look('notice-issued')).toEqual([]);
    const issued = (
      JSON.parse(await (await preparer.ask('GET', '/notices')).text()) as {
        data: { id: string; token: string }[];
      }
    ).data[0];

    const buyer = await house.member(['preparer', 'approver'], { named: 'Car maker in the United States' });
    const next = await visit(buyer, 'en');
    await next.page.goto('/cases?view=notices');
    await type(next.page, say.notices.import, issued?.token ?? '');
    expect(await next.look('notices')).toEqual([]);
    await press(next.page, say.notices.check);
    await next.page.getByText('Open: nothing failed, and not everything could be checked.').waitFor();
    expect(await next.page.locator('[data-result]').count()).toBe(12);
    // Confirmed by a person, the issuer is known when the notice is checked again.
    await press(next.page, say.notices.confirm);
    await next.page.getByText(say.notices.passed(11, 12)).waitFor();
    await type(next.page, say.notices.part, 'AXIS-1');
    await press(next.page, say.notices.attach);
    await next.page.getByText('AXIS-1').waitFor();
    expect(await next.look('notice-received')).toEqual([]);

    // Withdrawn by its issuer, it is refused by whoever checks it next; so is one that was altered.
    await page.getByText(say.notices.withdraw).first().click();
    await type(page, say.move.reason, 'wrong share');
    await press(page, say.notices.withdraw);
    await page.getByText('wrong share').waitFor();
    const third = await visit(await house.member(['preparer'], { named: 'Third company' }), 'en');
    for (const token of [issued?.token ?? '', `${issued?.token.slice(0, -6)}AAAAAA`]) {
      await third.page.goto('/cases?view=notices');
      await type(third.page, say.notices.import, token);
      await press(third.page, say.notices.check);
      await third.page.getByText('Refused.').waitFor();
    }
    expect(await third.look('notice-refused')).toEqual([]);
    expect([...troubles, ...next.troubles, ...third.troubles]).toEqual([]);
    await close();
    await next.close();
    await third.close();
  });

  it('are reviewed by several whose advice may differ, and keep checks and reports beside them', async () => {
    const say = en;
    const reviewer = await house.member(['reviewer']);
    const review = await made(preparer, '/reviews', {
      reference: 'R-1',
      determination,
      document: { applicant: 'Magnet maker in China' },
    });
    await made(preparer, '/humanitarian-reports', {
      reference: 'H-1',
      document: {
        exportedOn: '2026-11-20',
        what: 'magnets of emergency ventilators',
        recipient: 'a hospital',
      },
    });
    const { page, troubles, look, close } = await visit(reviewer, 'en');
    await page.goto('/cases?view=review');
    await page.getByRole('link', { name: /R-1/ }).click();
    await press(page, 'take up');
    await press(page, say.move.record);
    await page.getByLabel(say.review.yourAdvice).waitFor();
    await type(page, say.move.reason, 'A regular customer with a clear end use.');
    await press(page, say.review.give);
    await page.getByText(say.review.agreed('Grant')).waitFor();
    const other = await house.member(['reviewer']);
    await made(other, `/reviews/${review.id}/advice`, {
      on: '2026-11-23',
      kind: 'refuse',
      says: 'The end user is new.',
      grounds: ['unknown end user'],
    });
    await page.reload();
    await page.getByText(/The advice differs/).waitFor();
    expect(await look('review')).toEqual([]);
    await close();
    const office = await visit(preparer, 'en');
    await office.page.goto('/cases?view=checks');
    await office.page.getByText('magnets of emergency ventilators').waitFor();
    await office.page.getByRole('button', { name: say.kinds['service-checks'] }).click();
    await type(office.page, say.service.customer, 'A platform seller');
    await type(office.page, say.service.about, 'magnet blocks to Viet Nam');
    expect(await office.look('checks')).toEqual([]);
    await press(office.page, say.begin.file);
    await press(office.page, 'ask');
    await press(office.page, say.move.record);
    await press(office.page, 'record the answer');
    await type(office.page, say.move.paper, 'reply');
    await press(office.page, say.move.record);
    // An answer without evidence is refused, and nothing typed is lost.
    await office.page
      .getByRole('alert')
      .getByText(/is missing/)
      .first()
      .waitFor();
    expect(await office.look('service-check')).toEqual([]);
    expect(troubles).toEqual([]);
    await office.close();
  });

  it.each(LANGUAGES)(
    'read well in every language, at a desk, in the dark and on a phone: %s',
    async (language) => {
      const say = words[language];
      const [one] = (
        JSON.parse(await (await preparer.ask('GET', '/cases')).text()) as { data: { id: string }[] }
      ).data;
      const { page, troubles, look, close } = await visit(preparer, language, { colorScheme: 'dark' });
      for (const view of [
        'board',
        'table',
        'licences',
        'documents',
        'notices',
        'review',
        'checks',
      ] as const) {
        await page.goto(view === 'board' ? '/cases' : `/cases?view=${view}`);
        await page.getByRole('tab', { name: say.views[view], selected: true }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await look(`cases-${view}-dark`)).toEqual([]);
      }
      expect(troubles).toEqual([]);
      await close();
      const phone = await visit(preparer, language, { viewport: { width: 390, height: 844 } });
      for (const path of ['/cases', `/cases/${one?.id}`]) {
        await phone.page.goto(path);
        await phone.page.getByText('order-4711').first().waitFor();
        await phone.page.waitForLoadState('networkidle');
        const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        expect(await phone.look(`case-phone${path === '/cases' ? '-board' : ''}`)).toEqual([]);
      }
      expect(phone.troubles).toEqual([]);
      await phone.close();
    },
  );
});

/** What a replacement keeps of a file beside its document. */
const only = (file: { readonly reference: string } | undefined) => ({ reference: file?.reference ?? '' });
