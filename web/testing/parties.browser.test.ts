/** Parties, as their users walk them: screen a name in its own script, keep it, decide a hit, trace who is held. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { parties as en } from '../language/en/parties.ts';
import { parties as zhCn } from '../language/zh-cn/parties.ts';
import { parties as zhHk } from '../language/zh-hk/parties.ts';
import { browserProgram, type House, openHouse } from './house.ts';
import { around } from './words.ts';

const words = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };

describe.skipIf(browserProgram === undefined)('parties', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)('are screened, kept and decided: %s', async (language) => {
    const say = words[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/parties');
    await page.getByText(say.typeToScreen).waitFor();
    expect(await look('parties-empty')).toEqual([]);

    // A listed name in another script is found, and says what agrees.
    const name = { en: 'Lockheed Martin Corp', 'zh-CN': '洛克希德马丁', 'zh-HK': '洛克希德馬丁' }[language];
    await page.getByRole('textbox', { name: say.name }).fill(name);
    const hit = page.locator('details', { hasText: 'Lockheed Martin Corporation' }).first();
    await hit.locator('summary').click();
    await hit.getByText(say.aligned).waitFor();
    expect(await look('parties-screened')).toEqual([]);

    await page.getByRole('button', { name: say.keep }).click();
    await page.getByText(say.keptNow).waitFor();
    await page.getByRole('tab', { name: say.views.kept }).click();
    await page.getByRole('link', { name }).click();

    // A hit is decided with a reason and not without.
    const first = page.locator('li', { has: page.getByText(say.decide, { exact: true }) }).first();
    await first.getByText(say.decide, { exact: true }).click();
    await expect(first.getByRole('button', { name: say.clear }).isDisabled()).resolves.toBe(true);
    await first.getByRole('textbox', { name: say.reason }).fill('Another registered number on the extract.');
    await first.getByRole('button', { name: say.clear }).click();
    await page
      .getByText(say.state['clearing-proposed'])
      .or(page.getByText(say.state.cleared))
      .first()
      .waitFor();
    expect(await look('party-decided')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('are traced through their holdings, with the reason of each: %s', async (language) => {
    const say = words[language];
    // One reader works in the dark, where the picture must be read as well.
    const dark = language === 'zh-HK' ? ({ colorScheme: 'dark' } as const) : {};
    const { page, troubles, look, close } = await house.visit(language, dark);
    await page.goto('/parties?view=held');
    await page.getByRole('button', { name: say.graph.example }).click();
    const readings = page.locator('dt', { hasText: say.graph.reading['chain-aggregate'] }).locator('..');
    await readings.getByRole('button', { name: 'Midstream Alloys' }).click();
    const chosen = page.getByRole('heading', { name: 'Midstream Alloys', level: 2 });
    await chosen.waitFor();
    // Why it counts is told in the reader's language.
    const why = (await chosen.locator('xpath=following-sibling::p[1]').textContent()) ?? '';
    expect(why).not.toBe(say.graph.free);
    expect(/\p{Script=Han}/u.test(why)).toBe(language !== 'en');
    await page.getByText(around(say.graph.ask)).first().waitFor();
    await page.locator('.react-flow__node').first().waitFor();
    // Readings are named in words, and not by their codes.
    expect(await page.getByText(/chain-aggregate/).count()).toBe(0);
    expect(await look('parties-held')).toEqual([]);
    await page.getByRole('textbox', { name: say.graph.paste }).fill('owner,owned,percent\nA,B,120\n');
    await page.getByRole('alert').getByText(/120/).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
