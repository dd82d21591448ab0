/** Administration, as an administrator and an auditor walk it; and a reading that an approver settles for the house. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { administration as en } from '../language/en/administration.ts';
import { trail as trailEn } from '../language/en/trail.ts';
import { administration as zhCn } from '../language/zh-cn/administration.ts';
import { trail as trailCn } from '../language/zh-cn/trail.ts';
import { administration as zhHk } from '../language/zh-hk/administration.ts';
import { trail as trailHk } from '../language/zh-hk/trail.ts';
import { browserProgram, type House, openHouse } from './house.ts';
import { around, words } from './words.ts';

const administration = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };
const trail = { en: trailEn, 'zh-CN': trailCn, 'zh-HK': trailHk };

describe.skipIf(browserProgram === undefined)('administration', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)('keeps members, roles and keys, and shows the trail in words: %s', async (language) => {
    const say = administration[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/administration');
    await page.getByRole('textbox', { name: say.name }).fill(`Auditor ${language}`);
    await page
      .getByRole('textbox', { name: say.email })
      .fill(`auditor-${language.toLowerCase()}@example.com`);
    await page.getByRole('button', { name: say.add }).click();
    await page.getByRole('status').first().waitFor();
    const roles = page.getByRole('group', { name: say.rolesOf(`Auditor ${language}`) });
    const auditor = roles.getByRole('checkbox', { name: say.roles.auditor });
    await auditor.click();
    await expect.poll(async () => (await auditor.isEnabled()) && (await auditor.isChecked())).toBe(true);
    expect(await look('administration-members')).toEqual([]);

    await page.getByRole('tab', { name: say.views.keys }).click();
    await page.getByRole('textbox', { name: say.name }).fill(`ERP ${language}`);
    await page.getByRole('combobox', { name: say.scopes }).click();
    await page.getByRole('option', { name: 'law:read' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say.makeKey }).click();
    await page.getByText(say.keyOnce).waitFor();
    expect(await look('administration-keys')).toEqual([]);
    const row = page.getByRole('listitem').filter({ hasText: `ERP ${language}` });
    await row.getByRole('button', { name: say.revoke }).click();
    await row.getByRole('button', { name: say.revoke }).waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: say.views.trail }).click();
    await page
      .getByRole('cell', { name: trail[language].verbs['member-added'] ?? '', exact: true })
      .first()
      .waitFor();
    await page.getByRole('button', { name: say.verify }).click();
    await page.getByRole('status').waitFor();
    const made = page.locator('details', { hasText: `ERP ${language}` }).first();
    await made.locator('summary').click();
    await made.getByText('"law:read"').waitFor();
    expect(await look('administration-trail')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('replays a kept answer, and settles a reading for the house: %s', async (language) => {
    const say = words[language];
    const approver = await house.member(['approver'], { named: `House ${language}` });
    const transaction = {
      on: '2026-11-23',
      activity: { kind: 'goods-export', from: 'DE', to: 'US' },
      items: [{ id: 'motor', entries: ['2025-61/P2-1.3'], madeIn: 'DE', value: '420', currency: 'EUR' }],
    };
    const kept = await approver.ask('POST', '/determinations?store=true', transaction);
    const { id } = (await kept.json()) as { id: string };
    const { page, troubles, look, close } = await approver.visit(language);
    await page.goto(`/answers/${id}`);
    await page.getByRole('button', { name: say.answers.replay }).click();
    await page.getByText(say.answers.replaySame).waitFor();

    await page.goto('/law?view=readings');
    await page.getByRole('button', { name: say.law.settle }).first().click();
    await page.getByRole('radio').first().check();
    const paper = page.getByRole('textbox', { name: say.law.paper });
    await paper.fill('Counsel memo 2026-11');
    // What is typed is not lost on reload.
    await page.reload();
    await page.getByRole('button', { name: say.law.settle }).first().click();
    await paper.waitFor();
    expect(await paper.inputValue()).toBe('Counsel memo 2026-11');
    expect(await look('reading-settling')).toEqual([]);
    await page.getByRole('button', { name: say.law.settle }).first().click();
    await page.getByText(around(say.law.settledBy)).waitFor();
    await page.getByRole('button', { name: say.law.leaveOpen }).click();
    await page.getByText(around(say.law.settledBy)).waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await close();
  });
});
