/** The law as of a day, its entries and readings, the calendar and what a day changes; the end of a session; the phone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { browserProgram, type House, openHouse } from './house.ts';
import { words } from './words.ts';

describe.skipIf(browserProgram === undefined)('the law and the frame', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)('is browsed, searched and read as of a day: %s', async (language) => {
    const say = words[language];
    const { page, troubles, look, close } = await house.visit(language, { colorScheme: 'dark' });
    await page.goto('/law?on=2025-11-07');
    const find = page.getByRole('textbox', { name: say.law.find });
    // A Chinese word finds a provision whatever language the page is in.
    await find.fill('磁材');
    await page.locator('details[open] button').first().waitFor();
    await find.fill('61 0.1%');
    await page
      .getByRole('button', { name: /1\(1\)/ })
      .first()
      .click();
    await page.getByRole('heading', { name: say.law.sources }).waitFor();
    await page.locator('article').getByText(say.answer.status('suspended')).first().waitFor();
    expect(await look('law-provision')).toEqual([]);

    await page.getByRole('tab', { name: say.law.views.lists }).click();
    await page.getByRole('textbox', { name: say.law.findEntry }).fill('铽');
    await page.getByRole('cell', { name: '1C904', exact: true }).waitFor();
    expect(await look('law-entries')).toEqual([]);

    await page.goto('/calendar?day=2026-11-11');
    await page.getByRole('heading', { name: say.calendar.forUs }).waitFor();
    await page.getByRole('list', { name: say.calendar.inForce }).waitFor();
    await page.locator('ins').first().waitFor();
    // The suspension of 2025-61 runs out: the kept shipment was free of it the day before, and is open on the day.
    await page.getByRole('button', { name: say.calendar.compare }).click();
    // Whatever the house holds is asked for both days, one after the other: of all waits here the longest.
    await page.getByText('sample/motor-de-us', { exact: true }).waitFor({ timeout: 90_000 });
    await page
      .locator('ins', { hasText: say.answer.tier('licence') })
      .first()
      .waitFor();
    expect(await look('calendar')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('changes its language on the spot, and keeps it', async () => {
    const { page, close } = await house.visit('en');
    await page.goto('/law');
    await page.getByRole('heading', { name: words.en.law.title, level: 1 }).waitFor();
    await page.getByRole('combobox', { name: words.en.shell.language }).selectOption('zh-HK');
    await page.getByRole('heading', { name: words['zh-HK'].law.title, level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-HK');
    await page.reload();
    await page.getByRole('heading', { name: words['zh-HK'].law.title, level: 1 }).waitFor();
    await close();
  });

  it('is found and walked with the keyboard alone', async () => {
    const { page, troubles, close } = await house.visit('en');
    await page.goto('/');
    await page.getByText(words.en.ask.begin).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.en.shell.skip);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: words.en.shell.palette.hint }).waitFor();
    await page.keyboard.type('1C904.a');
    await page
      .getByRole('option', { name: /1C904\.a/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/law\?.*1C904/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('asks a stranger to sign in, and asks again over the open page when a session has ended', async () => {
    const say = words.en.shell.signIn;
    const { email = '', password = '' } = house.serving.first ?? {};
    const { page, look, close } = await house.stranger('en');
    const signIn = async (secret: string): Promise<void> => {
      await page.getByRole('textbox', { name: say.email }).fill(email);
      await page.getByLabel(say.password, { exact: true }).fill(secret);
      await page.getByRole('button', { name: say.go }).click();
    };
    await page.goto('/');
    await page.getByRole('button', { name: say.go }).waitFor();
    expect(await look('sign-in')).toEqual([]);
    await signIn('not this one at all');
    await page.getByText(say.wrong).waitFor();
    await signIn(password);
    await page.getByRole('button', { name: words.en.ask.addItem }).click();
    const name = page.getByRole('textbox', { name: words.en.ask.label('itemName') });
    await name.fill('Loudspeaker');
    // It is answered before the session ends, so that what ends it is the next word that is typed.
    await page.getByRole('heading', { name: words.en.ask.heads.grounds }).waitFor();
    await page.context().clearCookies();
    // The form to sign in again takes the focus when it opens: a key that fell into it is pressed again.
    await expect
      .poll(async () => {
        await name.fill('Loudspeaker magnet');
        return name.inputValue();
      })
      .toBe('Loudspeaker magnet');
    await page.getByText(say.again).waitFor();
    await signIn(password);
    await page.getByText(say.again).waitFor({ state: 'detached' });
    expect(await name.inputValue()).toBe('Loudspeaker magnet');
    await close();
  });

  it('reads and decides on a phone without scrolling sideways', async () => {
    const language = 'zh-CN';
    const say = words[language];
    const { page, troubles, look, close } = await house.visit(language, {
      viewport: { width: 375, height: 812 },
    });
    for (const path of ['/', '/answers', '/law', '/law?view=readings', '/calendar']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, path).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: say.shell.menu }).click();
    await page.getByRole('link', { name: say.shell.places.law }).click();
    await page.getByRole('heading', { name: say.law.title, level: 1 }).waitFor();
    expect(await look('phone-law')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
