/** A supplier's answer in the words of each reader: typed part by part, taken as evidence, and found beside the bill's lines. */

import { events as eventsEn } from '@ytterby/language/en/desk-words';
import { events as eventsCn } from '@ytterby/language/zh-cn/desk-words';
import { events as eventsHk } from '@ytterby/language/zh-hk/desk-words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { cases as en } from '../language/en/cases.ts';
import { cases as zhCn } from '../language/zh-cn/cases.ts';
import { cases as zhHk } from '../language/zh-hk/cases.ts';
import { browserProgram, type House, openHouse, type Person } from './house.ts';

const words = {
  en: { say: en, events: eventsEn },
  'zh-CN': { say: zhCn, events: eventsCn },
  'zh-HK': { say: zhHk, events: eventsHk },
};

describe.skipIf(browserProgram === undefined)('suppliers', () => {
  let house: House;
  let person: Person;
  beforeAll(async () => {
    house = await openHouse();
    person = await house.member(['preparer', 'approver']);
  });
  afterAll(() => house?.close());

  const made = async (path: string, body: unknown) => {
    const response = await person.ask('POST', path, body);
    const text = await response.text();
    expect(response.status, `${path}: ${text}`).toBe(201);
    return JSON.parse(text) as { readonly id: string };
  };

  it.each(LANGUAGES)(
    'answer, and their answers stand beside the lines of a bill: %s',
    async (language) => {
      const { say, events } = words[language];
      const event = (name: 'send' | 'take-answer' | 'take-as-evidence'): string => events[name] ?? name;
      const bom = await made('/boms', {
        reference: `B-${language}`,
        document: {
          parts: [
            { id: 'MOTOR', price: '420', currency: 'EUR' },
            { id: 'MAGNET', entries: [] },
          ],
          lines: [{ parent: 'MOTOR', child: 'MAGNET', quantity: '1' }],
        },
      });
      const file = await made('/questionnaires', {
        reference: `Q-${language}`,
        document: {
          ...{ supplier: 'Magnet works', bom: bom.id },
          asked: [
            { part: 'MAGNET', facts: ['share', 'origin', 'price'] },
            { part: 'MOTOR', facts: ['origin'] },
          ],
        },
      });
      const { page, troubles, look, close } = await person.visit(language);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await page.goto(`/cases/files/questionnaires/${file.id}`);
      await press(event('send'));
      await press(say.move.record);
      await press(event('take-answer'));
      const form = page.getByRole('form', { name: event('take-answer') });
      const type = (where: typeof form, label: string, text: string) =>
        where.getByRole('textbox', { name: label, exact: true }).fill(text);
      const papers = form.getByRole('textbox', { name: say.move.paper, exact: true });
      if ((await papers.count()) > 0) await papers.fill('declaration');
      await type(form, say.questionnaire.signedBy, 'Quality manager');
      await type(form, say.questionnaire.number, 'D-1');
      const magnet = form.getByRole('group', { name: 'MAGNET', exact: true });
      await type(magnet, say.questionnaire.percent, '12.5');
      await type(magnet, say.questionnaire.facts.price ?? '', '3.85');
      await type(magnet, say.paper.share.currency, 'eur');
      await magnet.getByRole('combobox', { name: say.questionnaire.facts.origin ?? '', exact: true }).click();
      await page.getByRole('option', { name: /\(CN\)$/ }).click();
      const motor = form.getByRole('group', { name: 'MOTOR', exact: true });
      await type(motor, say.questionnaire.cannotKnow, 'assembled elsewhere');
      expect(await look('supplier-answer')).toEqual([]);
      // What is typed is not lost on reload.
      await page.reload();
      await press(event('take-answer'));
      expect(
        await magnet.getByRole('textbox', { name: say.questionnaire.percent, exact: true }).inputValue(),
      ).toBe('12.5');
      await press(say.move.record);
      await page.getByRole('cell', { name: /12\.5%.*3\.85 EUR/ }).waitFor();
      await page.getByRole('cell', { name: 'assembled elsewhere' }).waitFor();
      await press(event('take-as-evidence'));
      await press(say.move.record);
      await page.getByText(say.questionnaire.beside).waitFor();
      expect(await look('supplier-answered')).toEqual([]);
      const kept = JSON.parse(await (await person.ask('GET', `/boms/${bom.id}`)).text()) as {
        document: { evidence: unknown };
      };
      expect(kept.document.evidence).toMatchObject([
        {
          ...{ kind: 'supplier-declaration', part: 'MAGNET', from: 'Magnet works', reference: 'D-1' },
          ...{ share: '0.125', states: { origin: 'CN', price: { amount: '3.85', currency: 'EUR' } } },
        },
      ]);
      await page.getByRole('link', { name: say.questionnaire.bom, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).getByText(`B-${language}`).waitFor();
      expect(troubles).toEqual([]);
      await close();
    },
    180_000,
  );
});
