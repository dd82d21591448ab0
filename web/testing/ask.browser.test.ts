/** Ask, as its users walk it: state the act, see the interval narrow, open the law, try both statuses, save, replay. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { browserProgram, type House, openHouse } from './house.ts';
import { words } from './words.ts';

describe.skipIf(browserProgram === undefined)('asking', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)(
    'narrows from the act to the provision, and is saved and replayed: %s',
    async (language) => {
      const say = words[language];
      const { page, troubles, look, close } = await house.visit(language);
      await page.goto('/');
      await page.getByText(say.ask.begin).waitFor();
      expect(await look('ask-empty')).toEqual([]);

      await page.getByRole('button', { name: say.ask.examples.motor }).click();
      const outcome = page.locator('#outcome');
      await outcome.filter({ hasText: say.answer.tier('prohibited') }).waitFor();

      // The question that decides most is asked; who takes part is given, and the interval narrows.
      await page
        .getByRole('region', { name: say.ask.next })
        .getByRole('button', { name: say.ask.addParty })
        .click();
      await page.keyboard.press('Escape');
      const draft = await page.evaluate(() =>
        Object.keys(localStorage).filter((key) => key.includes('.ask')),
      );
      expect(draft).toHaveLength(1);

      // What was typed outlives a reload.
      await page.reload();
      await page
        .getByRole('textbox', { name: say.ask.label('itemName') })
        .first()
        .waitFor();
      expect(
        await page
          .getByRole('textbox', { name: say.ask.label('itemName') })
          .first()
          .inputValue(),
      ).toBe('Servo motor');

      // The reason opens to the provision, the provision to its statement and sources.
      await outcome.waitFor();
      const ground = page.locator('details', { hasText: '2025-61/1(1)' }).first();
      await ground.locator('summary').click();
      await ground.getByRole('button', { name: say.ask.openLaw }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('heading', { name: say.law.sources }).waitFor();
      expect(await look('ask-provision')).toEqual([]);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'hidden' });

      // A duty becomes a task.
      await page.locator('summary', { hasText: say.ask.heads.mayBe }).click();
      await page.getByRole('button', { name: say.ask.makeTask }).first().click();
      await page.getByText(say.ask.madeTask).waitFor();

      // With a reference it is kept as a transaction of the house, and is asked anew when the law changes.
      await page.getByRole('textbox', { name: say.ask.label('reference') }).fill(`SO-4711 ${language}`);
      await page.getByRole('button', { name: say.ask.save, exact: true }).click();
      await page.waitForURL(/\/answers\/[0-9a-f-]{36}$/);
      await page.getByRole('button', { name: say.answers.replay }).click();
      await page.getByText(say.answers.replaySame).waitFor();
      expect(await look('answer-kept')).toEqual([]);
      // It is found again by what it is about.
      await page.goto('/answers');
      await page.getByRole('link', { name: new RegExp(`SO-4711 ${language} · Servo motor → `) }).waitFor();

      // The task stands on the calendar until it is done.
      await page.goto('/calendar');
      await page
        .getByRole('button', { name: say.calendar.doneNamed('').trim(), exact: false })
        .first()
        .click();
      await page.getByText(say.calendar.noTasks).waitFor();
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it.each(LANGUAGES)(
    'shows both answers of an open status side by side, and settles for one: %s',
    async (language) => {
      const say = words[language];
      const { page, troubles, close } = await house.visit(language);
      await page.goto('/');
      await page.getByRole('button', { name: say.ask.examples.motor }).click();
      const status = page
        .getByRole('group', { name: /2025-61/ })
        .filter({ has: page.getByRole('radio') })
        .first();
      await status.waitFor();
      await page.getByRole('button', { name: say.ask.sideBySide }).first().click();
      // Each choice says what it would come to.
      for (const choice of [0, 1])
        await status.locator('label').nth(choice).getByText(say.answer.tier('none')).waitFor();
      await status.getByRole('radio').nth(1).check();
      const suspended = page.locator('details', { hasText: '2025-61/1(1)' });
      await suspended.waitFor({ state: 'detached' });
      expect(troubles).toEqual([]);
      await close();
    },
  );
});
