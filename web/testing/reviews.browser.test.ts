/** The reviewer's counter and the checks beside it, in the words of each reader: advice that differs, a service that is asked about. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { comeBack, made, move, openDesk, press, transaction, type, visitAt } from './at-the-desk.ts';
import { browserProgram, type House } from './house.ts';
import { around, deskWords } from './words.ts';

describe.skipIf(browserProgram === undefined)('reviews and checks', () => {
  let house: House;
  beforeAll(async () => {
    house = await openDesk();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)(
    'are given by several whose advice may differ, and keep checks and reports beside them: %s',
    async (language) => {
      const { say, desk } = deskWords[language];
      const preparer = await house.member(['preparer'], { named: `House ${language}` });
      const reviewer = await house.member(['reviewer'], { id: preparer.organisation });
      const other = await house.member(['reviewer'], { id: preparer.organisation });
      const answer = await made(preparer, '/determinations?store=true', transaction('order'));
      const review = await made(preparer, '/reviews', {
        reference: 'R-1',
        determination: answer.id,
        document: { applicant: 'Magnet maker in China' },
      });
      await made(preparer, '/humanitarian-reports', {
        reference: 'H-1',
        document: {
          ...{ exportedOn: '2026-11-20', what: 'magnets of emergency ventilators', recipient: 'a hospital' },
        },
      });
      const counter = await visitAt(reviewer, language, language === 'en' ? { colorScheme: 'dark' } : {});
      const { page } = counter;
      await page.goto('/cases?view=review');
      const waiting = page.getByRole('link', { name: /R-1/ });
      await waiting.waitFor();
      expect(await counter.look('cases-review')).toEqual([]);
      await waiting.click();
      await move({ page, language }, 'take-up');
      await page.getByLabel(say.review.yourAdvice).waitFor();
      await type(page, say.move.reason, 'A regular customer with a clear end use.');
      await press(page, say.review.give);
      await page.getByText(say.review.agreed(say.review.kinds.grant ?? '')).waitFor();
      await made(other, `/reviews/${review.id}/advice`, {
        ...{ on: '2026-11-23', kind: 'refuse', says: 'The end user is new.', grounds: ['unknown end user'] },
      });
      // What another advises comes to the open page.
      if (language !== 'en') await comeBack(page);
      await page.getByText(around(say.review.conflict)).waitFor();
      expect(await counter.look('review')).toEqual([]);

      const office = await visitAt(preparer, language);
      await office.page.goto('/cases?view=checks');
      await office.page.getByText('magnets of emergency ventilators').waitFor();
      await office.page.getByRole('button', { name: say.kinds['service-checks'] }).click();
      await type(office.page, say.service.customer, 'A platform seller');
      await type(office.page, say.service.about, 'magnet blocks to Viet Nam');
      expect(await office.look('checks')).toEqual([]);
      await press(office.page, say.begin.file);
      await move({ page: office.page, language }, 'ask');
      await press(office.page, desk.events['take-answer'] ?? '');
      await type(office.page, say.move.paper, 'reply');
      await press(office.page, say.move.record);
      // An answer without evidence is refused, and nothing typed is lost.
      const wanting = desk.ofFault({ code: 'not-given', path: '' });
      await office.page.getByRole('alert').getByText(wanting).first().waitFor();
      expect(await office.page.getByRole('textbox', { name: say.move.paper, exact: true }).inputValue()).toBe(
        'reply',
      );
      expect(await office.look('service-check')).toEqual([]);
      // The refusal is told on the console too, by the browser itself, and nothing else is.
      expect([...counter.troubles, ...office.troubles]).toEqual([expect.stringContaining('422')]);
      await counter.close();
      await office.close();
    },
    120_000,
  );
});
