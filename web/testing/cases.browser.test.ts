/**
 * A case, as its users walk it in the words of each: from an answer to a case, a final document, a second signature given
 * on a phone, the authority's query, a licence with its draws, and a shipment that is blocked.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Said } from '../language/choice.ts';
import {
  comeBack,
  first,
  made,
  move,
  openDesk,
  PHONE,
  press,
  sideways,
  transaction,
  visitAt,
} from './at-the-desk.ts';
import { browserProgram, type House } from './house.ts';
import { around, deskWords } from './words.ts';

type PaperKind = {
  readonly kind: string;
  readonly title: Said;
  readonly sections: readonly {
    readonly fields: readonly { readonly key: string; readonly label: Said }[];
  }[];
};

const PAPERS = ['application-form', 'identity', 'contract', 'technical-description', 'end-use-documents'];
const filed = PAPERS.map((paper) => ({ paper, document: `D-${paper}`, finalOn: '2026-11-20' }));

describe.skipIf(browserProgram === undefined)('cases', () => {
  let house: House;
  beforeAll(async () => {
    house = await openDesk();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)(
    'go from an answer to a licence and a shipment that is blocked: %s',
    async (language) => {
      const { say, desk, documents } = deskWords[language];
      const order = `order-${language}`;
      const preparer = await house.member(['preparer'], { named: `Magnet maker ${language}` });
      const approver = await house.member(['approver'], { id: preparer.organisation });
      const { id } = await made(preparer, '/determinations?store=true', transaction(order));
      const { data: kinds } = await made<{ data: PaperKind[] }>(
        preparer,
        '/documents/kinds',
        undefined,
        'GET',
      );
      const pack = kinds.find(({ kind }) => kind === 'licence-application');
      const said = (words: Said | undefined): string => words?.[language] ?? words?.['zh-CN'] ?? '';
      const handler = said(
        pack?.sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'handler')?.label,
      );

      // One reader works in the dark; screens that differ little from one looked at are looked at in one language.
      const desktop = await visitAt(preparer, language, language === 'zh-CN' ? { colorScheme: 'dark' } : {});
      const { page, troubles, look, close } = desktop;
      const lookOnce = async (name: string) => (language === 'en' ? look(name) : []);
      const here = { page, language };
      await page.goto('/cases');
      await page.getByText(say.noCases).waitFor();
      expect(await lookOnce('cases-empty')).toEqual([]);

      // A case begins with an answer, and carries over what it knows.
      await page.goto(`/answers/${id}`);
      await press(page, say.openCase);
      await page.getByText(say.carriedOver).waitFor();
      expect(await look('case-open')).toEqual([]);
      expect(await page.getByLabel(say.caseNumber).inputValue()).toBe(order);
      await press(page, say.openCase);
      await page.getByText(say.applicationSays.needed).waitFor();
      expect(await lookOnce('case-new')).toEqual([]);

      // A document is filled in beside its page, with its provisions; what it lacks is said until nothing must be added.
      await press(page, say.beginNamed(said(pack?.title)));
      await page.getByText(around(documents.incomplete)).waitFor();
      await page.getByLabel(say.paper.page).getByText('Magnet maker in China').first().waitFor();
      expect(await look('document-draft')).toEqual([]);
      const contact = page.getByRole('textbox', { name: handler, exact: true });
      await contact.fill('trade compliance desk');
      await page.getByLabel(say.paper.page).getByText('trade compliance desk').waitFor();
      await page.reload();
      await contact.waitFor();
      expect(await contact.inputValue()).toBe('trade compliance desk');
      await press(page, say.paper.save);
      await page.getByRole('button', { name: say.paper.saved, exact: true }).waitFor();
      await page.getByRole('link', { name: say.toCase }).click();

      // An application: its papers, the first hand, and in words why that hand cannot be the second.
      await press(page, say.begin.application);
      await page
        .getByLabel(say.papers.contract ?? '', { exact: true })
        .selectOption({ label: say.filed.elsewhere });
      await page.getByLabel(`${say.papers.contract}: ${say.filed.number}`).fill('order 4711');
      await press(page, say.filed.save);
      await page.getByRole('button', { name: say.filed.save }).waitFor({ state: 'detached' });
      expect(await lookOnce('application-papers')).toEqual([]);
      const application = await first<{ id: string; reference: string }>(preparer, '/applications');
      await made(
        preparer,
        `/applications/${application.id}`,
        { reference: application.reference, document: { papers: filed } },
        'PUT',
      );
      await comeBack(page);
      await page.getByText(say.filed.whole).waitFor();
      await move(here, 'send-for-review');
      await page.getByText(around(say.ways.shut)).click();
      await page
        .getByText(desk.ofFault({ code: 'not-your-role', path: '', event: 'sign', roles: ['approver'] }))
        .waitFor();
      expect(await lookOnce('application-in-review')).toEqual([]);

      // The second signature is another person's, who has a telephone at hand.
      const phone = await visitAt(approver, language, PHONE);
      const there = { page: phone.page, language };
      await phone.page.goto(new URL(page.url()).pathname);
      await move(there, 'sign');
      await phone.page
        .getByText(desk.states.signed ?? '', { exact: true })
        .first()
        .waitFor();
      expect(await sideways(phone.page)).toBeLessThanOrEqual(0);
      expect(await phone.look('application-signed-phone')).toEqual([]);

      // It goes to the authority; the clock runs from acceptance, into a year that is not published.
      await comeBack(page);
      await move(here, 'submit', { [say.move.paper]: 'receipt' });
      await move(here, 'accept', { [say.move.paper]: 'acceptance', [say.move.reference]: 'MOFCOM-1' });
      await page.getByText(say.clock.unpublished(2027)).waitFor();
      expect(await look('application-accepted')).toEqual([]);

      // A query stops it.
      await move(here, 'query', {
        [say.move.paper]: 'letter',
        [say.move.question]: 'Which motors are they for?',
      });
      await page.getByText(around(say.clock.stands)).waitFor();
      const query = page.getByRole('article', { name: new RegExp(`^${say.kinds.queries}`) });
      await move(here, 'draft-answer', { [say.move.answer]: 'Traction motors of passenger cars.' });
      await query.getByText(desk.states.drafted ?? '', { exact: true }).waitFor();
      expect(await look('application-queried')).toEqual([]);
      // The page that lay open all the while finds it by itself, or when somebody turns to it; both do.
      if (language !== 'en') await comeBack(phone.page);
      await move(there, 'sign');
      await phone.page
        .getByRole('article', { name: new RegExp(`^${say.kinds.queries}`) })
        .getByText(desk.states.signed ?? '', { exact: true })
        .waitFor();
      if (language !== 'en') await comeBack(page);
      await move(here, 'answer', { [say.move.paper]: 'answer' });
      await page.getByText(around(say.clock.ifQueriesCount)).waitFor();

      // It is granted; the licence is entered with what the answer knows, and its balance opens. However late the moves
      // come, nothing can be typed before what they know stands there.
      if (language === 'en')
        await page.route(/applications\/[^/]+\/moves$/, async (route) => {
          if (route.request().method() === 'GET') await new Promise((done) => setTimeout(done, 1_000));
          await route.continue().catch(() => {});
        });
      await move(here, 'grant', { [say.move.paper]: 'licence', [say.move.reference]: 'L-2026-1' });
      const entry = page.getByRole('form', { name: say.enterLicence });
      await entry.waitFor();
      await entry.getByLabel(say.licence.kind).selectOption('general');
      await entry.getByLabel(say.licence.validUntil).fill('2029-11-01');
      await entry.getByLabel(say.licence.validUntil).blur();
      await entry.getByLabel(say.licence.quantity, { exact: true }).fill('300');
      expect(await look('licence-entered')).toEqual([]);
      await press(page, say.keepLicence);
      await page.getByText(`L-2026-1 · ${desk.kinds.general}`).waitFor();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
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
      const beyond = { code: 'beyond-balance', path: '', line: '1', of: 'quantity' } as const;
      await shipment.getByText(desk.ofFault({ ...beyond, asked: '51', left: '50', unit: 'kg' })).waitFor();
      expect(await shipment.getByRole('button', { name: say.shipment.draw }).isDisabled()).toBe(true);
      expect(await look('licence-blocked')).toEqual([]);

      // The board, the table and the lists say where it stands, at a desk and in the hand.
      await page.goto('/cases');
      await page.getByRole('link', { name: new RegExp(order) }).waitFor();
      expect(await look('cases-board')).toEqual([]);
      for (const view of ['table', 'licences', 'documents'] as const) {
        await page.getByRole('tab', { name: say.views[view] }).click();
        await page
          .getByRole('link', { name: new RegExp(view === 'licences' ? 'L-2026-1' : order) })
          .first()
          .waitFor();
        expect(await look(`cases-${view}`)).toEqual([]);
      }
      await comeBack(phone.page);
      await phone.page.getByText(say.licence.left('50', '300', 'kg')).waitFor();
      expect(await sideways(phone.page)).toBeLessThanOrEqual(0);
      expect(await phone.look('case-phone')).toEqual([]);
      await phone.page.goto('/cases');
      await phone.page.getByRole('link', { name: new RegExp(order) }).waitFor();
      expect(await sideways(phone.page)).toBeLessThanOrEqual(0);
      expect(await phone.look('cases-board-phone')).toEqual([]);
      expect([...troubles, ...phone.troubles]).toEqual([]);
      await close();
      await phone.close();
    },
    240_000,
  );
});
