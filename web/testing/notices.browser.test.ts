/**
 * Notices in the words of each reader: a paper is written, made final and signed at a desk; the next company checks it,
 * reads its chain up to the metal, and decides, on a phone; both print without what is for the screen alone.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { cases as en } from '../language/en/cases.ts';
import { cases as zhCn } from '../language/zh-cn/cases.ts';
import { cases as zhHk } from '../language/zh-hk/cases.ts';
import { browserProgram, type House, openHouse, type Person } from './house.ts';

const words = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };
const NOW = new Date('2026-11-23T04:00:00Z');
const NAMES = ['Metal works', 'Magnet works', 'Motor works', 'Machine works'] as const;
const PHONE = { viewport: { width: 390, height: 844 } };

const sample = JSON.parse(
  readFileSync(new URL('../../samples/documents/compliance-notice.json', import.meta.url), 'utf8'),
) as { readonly fields: Readonly<Record<string, unknown>> };

describe.skipIf(browserProgram === undefined)('notices', () => {
  let house: House;
  const people: Person[] = [];
  const tokens: string[] = [];
  const digests: string[] = [];
  const person = (at: number): Person => people[at] as Person;

  const made = async (who: Person, path: string, body?: unknown) => {
    const response = await who.ask('POST', path, body);
    const text = await response.text();
    expect(response.status, `${path}: ${text}`).toBeLessThan(300);
    return JSON.parse(text) as Readonly<Record<string, string>>;
  };
  /** What one house tells the next, resting on what the one before told it. */
  const record = (at: number, reference: string) => ({
    ...sample,
    reference,
    fields: {
      ...sample.fields,
      issuer: { name: NAMES[at], territory: 'DE' },
      recipient: { name: NAMES[at + 1], territory: 'US' },
      ...(at === 0 ? {} : { upstream: [{ medium: 'vc+jwt', digest: digests[at - 1] }] }),
    },
  });
  const open = async (who: Person, language: (typeof LANGUAGES)[number], options = {}) => {
    const visit = await who.visit(language, options);
    await visit.page.clock.setFixedTime(NOW);
    return visit;
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  /** What is for the screen alone and would be printed all the same. */
  const printed = async (page: Page): Promise<number> => {
    await page.emulateMedia({ media: 'print' });
    const left = await page.locator('[data-screen-only]:visible').count();
    await page.emulateMedia({ media: null });
    return left;
  };

  beforeAll(async () => {
    house = await openHouse({
      publicUrl: 'http://trade.example.com',
      secret: 's'.repeat(40),
      now: () => NOW,
    });
    for (const named of NAMES) people.push(await house.member(['preparer', 'approver'], { named }));
    for (const at of [0, 1, 2]) await made(person(at), '/notices/keys', {});
    for (const at of [0, 1]) {
      const paper = await made(person(at), '/documents', { record: record(at, `N-${at}`) });
      await made(person(at), `/documents/${paper.id}/finalise`);
      const notice = await made(person(at), '/notices', { document: paper.id });
      tokens.push(notice.token ?? '');
      digests.push(notice.digest ?? '');
    }
    // The last house holds the whole chain but its end, which comes to it in each language.
    for (const token of tokens) await made(person(3), '/notices/incoming', { token });
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)(
    'are written, signed, checked and followed to the metal: %s',
    async (language) => {
      const say = words[language];
      const reference = `N-2-${language}`;
      const draft = await made(person(2), '/documents', { record: record(2, 'N-2') });
      const desk = await open(person(2), language);
      await desk.page.goto(`/cases/documents/${draft.id}`);
      const number = desk.page.getByRole('textbox', { name: say.paper.reference, exact: true });
      await number.fill(reference);
      await desk.page.getByLabel(say.paper.page).getByText(reference).first().waitFor();
      expect(await desk.look('notice-draft')).toEqual([]);
      await press(desk.page, say.paper.save);
      await desk.page.getByRole('button', { name: say.paper.saved, exact: true }).waitFor();
      await press(desk.page, say.paper.finalise);
      await desk.page.getByRole('button', { name: say.notices.issue, exact: true }).waitFor();
      expect(await printed(desk.page)).toBe(0);
      await press(desk.page, say.notices.issue);
      const chain = desk.page.getByRole('region', { name: say.chain.title });
      await chain.getByText(say.chain.up(1)).waitFor();
      expect(await chain.getByText(say.chain.notHeld).count()).toBe(1);
      expect(await desk.look('notice-signed')).toEqual([]);
      expect(desk.troubles).toEqual([]);
      await desk.close();

      const { data } = JSON.parse(await (await person(2).ask('GET', '/notices')).text()) as {
        data: { document: string; token: string }[];
      };
      const signed = data.find(({ document }) => document === draft.id);
      const phone = await open(person(3), language, PHONE);
      const { page } = phone;
      await page.goto('/cases?view=notices');
      // One that came on paper: its scan stays here, its digest and what is typed from it are kept.
      await page.getByText(say.paperNotice.title, { exact: true }).click();
      const typed = page.getByRole('form', { name: say.paperNotice.title });
      await typed.locator('input[type=file]').setInputFiles({
        ...{ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`scan ${language}`) },
      });
      const digest = typed.getByRole('textbox', { name: say.paperNotice.digest, exact: true });
      await expect.poll(() => digest.inputValue(), { timeout: 30_000 }).toMatch(/^sha-256:[0-9a-f]{64}$/);
      await typed.getByRole('textbox', { name: say.notices.from, exact: true }).fill('Glue works');
      await typed.getByRole('textbox', { name: say.notices.number, exact: true }).fill('P-1');
      await typed.getByRole('textbox', { name: say.notices.item, exact: true }).fill('glue');
      await typed.getByRole('textbox', { name: say.paper.share.numerator, exact: true }).fill('1');
      await typed.getByRole('textbox', { name: say.paper.share.denominator, exact: true }).fill('1000');
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await phone.look('notice-paper-phone')).toEqual([]);
      await press(page, say.paperNotice.keep);
      await page.getByRole('heading', { name: say.notices.fromWhom('Glue works'), level: 1 }).waitFor();
      await page.getByText(say.notices.of('1', '1000', '').trim()).waitFor();
      await page.goto('/cases?view=notices');
      await page.getByRole('textbox', { name: say.notices.import, exact: true }).fill(signed?.token ?? '');
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await press(page, say.notices.check);
      await page.getByRole('heading', { name: say.notices.fromWhom('Motor works'), level: 1 }).waitFor();
      const tiers = page.getByRole('region', { name: say.chain.title });
      await tiers.getByText(say.chain.up(2)).waitFor();
      for (const name of ['Magnet works', 'Metal works'])
        await tiers.getByRole('link', { name, exact: true }).waitFor();
      expect(await tiers.getByText(say.chain.notHeld).count()).toBe(0);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(await phone.look('notice-chain-phone')).toEqual([]);
      expect(await printed(page)).toBe(0);
      await tiers.getByRole('link', { name: 'Magnet works', exact: true }).click();
      await page.getByRole('heading', { name: say.notices.fromWhom('Magnet works'), level: 1 }).waitFor();
      await tiers.getByText(say.chain.up(1)).waitFor();
      // What rests on it stands above it.
      await tiers.getByRole('link', { name: 'Motor works', exact: true }).first().waitFor();
      expect(phone.troubles).toEqual([]);
      await phone.close();
    },
    180_000,
  );
});
