/**
 * Documents, in the words of each reader: two who type over one draft, and a notice that is made final, given away in part,
 * signed, checked by the next company, and refused by the one after once it is withdrawn or was altered.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { comeBack, first, made, openDesk, press, sample, type, visitAt } from './at-the-desk.ts';
import { browserProgram, type House, type Visit } from './house.ts';
import { around, deskWords } from './words.ts';

const ITEM = 'AXIS-1';

describe.skipIf(browserProgram === undefined)('drafts', () => {
  let house: House;
  beforeAll(async () => {
    house = await openDesk();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)(
    'keep what two people type over one of them: who comes second chooses: %s',
    async (language) => {
      const { say } = deskWords[language];
      const preparer = await house.member(['preparer'], { named: `House ${language}` });
      const other = await house.member(['preparer'], { id: preparer.organisation });
      const kept = await made(preparer, '/documents', { record: sample('compliance-notice') });
      const [one, two] = [await visitAt(preparer, language), await visitAt(other, language)];
      const number = ({ page }: Visit) =>
        page.getByRole('textbox', { name: say.paper.reference, exact: true });
      const saved = ({ page }: Visit) =>
        page.getByRole('button', { name: say.paper.saved, exact: true }).waitFor();
      for (const { page } of [one, two]) await page.goto(`/cases/documents/${kept.id}`);
      await number(one).fill('typed first');
      await number(two).fill('saved first');
      await press(two.page, say.paper.save);
      await saved(two);

      // The page that was open all the while says so by itself, or when somebody turns to it; so does one opened anew.
      if (language !== 'en') await comeBack(one.page);
      await one.page.getByText(say.paper.overtaken).waitFor();
      await one.page.reload();
      await one.page.getByText(say.paper.overtaken).waitFor();
      expect(await number(one).inputValue()).toBe('typed first');
      const save = one.page.getByRole('button', { name: say.paper.save, exact: true });
      expect(await save.isDisabled()).toBe(true);
      expect(await one.look('document-overtaken')).toEqual([]);
      await press(one.page, say.paper.mine);
      await press(one.page, say.paper.save);
      await saved(one);
      expect(await number(one).inputValue()).toBe('typed first');

      await number(two).fill('typed second');
      await two.page.reload();
      await press(two.page, say.paper.theirs);
      await expect.poll(() => number(two).inputValue()).toBe('typed first');
      expect([...one.troubles, ...two.troubles]).toEqual([]);
      await one.close();
      await two.close();
    },
    120_000,
  );

  it.each(LANGUAGES)(
    'become a notice that the next company checks, and that is refused once it is withdrawn: %s',
    async (language) => {
      const { say, documents } = deskWords[language];
      const preparer = await house.member(['preparer', 'approver'], { named: `Issuer ${language}` });
      const record = sample('compliance-notice');
      delete record.fields.contract;
      const kept = await made(preparer, '/documents', { record });
      const issuer = await visitAt(preparer, language);
      const { page } = issuer;
      await page.goto(`/cases/documents/${kept.id}`);
      await page.getByText(documents.complete).waitFor();
      await press(page, say.paper.finalise);
      await page.getByText(around(say.paper.finalBy)).waitFor();

      // A redacted copy, noted.
      await type(page, say.given.to, 'a customer');
      await page.getByText(say.given.withhold).click();
      await page
        .getByRole('group')
        .filter({ hasText: say.given.withhold })
        .getByRole('checkbox')
        .last()
        .check();
      await type(page, say.given.why, 'trade secret');
      await press(page, say.given.giveRedacted);
      await page.getByText(say.given.withheld(1)).waitFor();
      expect(await issuer.look('document-final')).toEqual([]);

      await made(preparer, '/notices/keys', {});
      await press(page, say.notices.issue);
      await page.getByText(say.chain.noUpstream).waitFor();
      expect(await issuer.look('notice-issued')).toEqual([]);
      const { token } = await first<{ id: string; token: string }>(preparer, '/notices');

      const buyer = await house.member(['preparer', 'approver'], { named: 'Car maker in the United States' });
      const next = await visitAt(buyer, language);
      await next.page.goto('/cases?view=notices');
      await type(next.page, say.notices.import, token);
      expect(await next.look('notices')).toEqual([]);
      await press(next.page, say.notices.check);
      await next.page.getByText(documents.verdicts.open ?? '').waitFor();
      expect(await next.page.locator('[data-result]').count()).toBe(12);
      // Confirmed by a person, the issuer is known when the notice is checked again.
      await press(next.page, say.notices.confirm);
      await next.page.getByText(say.notices.passed(11, 12)).waitFor();
      await type(next.page, say.notices.part, ITEM);
      await press(next.page, say.notices.attach);
      await next.page.getByText(ITEM, { exact: true }).waitFor();
      expect(await next.look('notice-received')).toEqual([]);

      // Withdrawn by its issuer, it is refused by whoever checks it next; so is one that was altered.
      await page.getByText(say.notices.withdraw).first().click();
      await type(page, say.move.reason, 'wrong share');
      await press(page, say.notices.withdraw);
      await page.getByText(say.notices.withdrawn, { exact: true }).waitFor();
      const third = await visitAt(await house.member(['preparer'], { named: 'Third company' }), language);
      for (const given of [token, `${token.slice(0, -6)}AAAAAA`]) {
        await third.page.goto('/cases?view=notices');
        await type(third.page, say.notices.import, given);
        await press(third.page, say.notices.check);
        await third.page.getByRole('heading', { name: say.notices.checks }).waitFor();
        await third.page
          .getByText(documents.verdicts.refused ?? '', { exact: true })
          .first()
          .waitFor();
      }
      expect(await third.look('notice-refused')).toEqual([]);
      expect([...issuer.troubles, ...next.troubles, ...third.troubles]).toEqual([]);
      await issuer.close();
      await next.close();
      await third.close();
    },
    180_000,
  );
});
