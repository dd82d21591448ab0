/** Products, as their users walk them: the shares of a bill of materials, what if, and an item's classification confirmed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { products as en } from '../language/en/products.ts';
import { products as zhCn } from '../language/zh-cn/products.ts';
import { products as zhHk } from '../language/zh-hk/products.ts';
import { browserProgram, type House, openHouse } from './house.ts';

const words = { en, 'zh-CN': zhCn, 'zh-HK': zhHk };

const motor = {
  parts: [
    { id: 'M', name: 'Motor', price: '10000', currency: 'USD', madeIn: 'DE', entries: ['2025-61/P2-1.4'] },
    { id: 'MAG', name: 'Magnet', price: '100', currency: 'USD', madeIn: 'JP', entries: ['2025-61/P2-1.3'] },
    { id: 'DY', name: 'Dysprosium metal', currency: 'USD', origin: 'CN', entries: ['2025-61/P1-02'] },
  ],
  lines: [
    { parent: 'M', child: 'MAG', quantity: '1' },
    { parent: 'MAG', child: 'DY', quantity: '1' },
  ],
  evidence: [
    {
      kind: 'supplier-declaration',
      part: 'DY',
      on: '2026-03-02',
      from: 'Maker of the dysprosium',
      states: { price: { amount: '3', currency: 'USD' } },
    },
  ],
};

describe.skipIf(browserProgram === undefined)('products', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    const made = [
      ['/boms', { reference: 'M-1', name: 'Traction motor', document: motor }],
      [
        '/items',
        {
          reference: 'I-1',
          name: 'Sintered magnet',
          document: {
            name: 'sintered NdFeB magnet',
            attributes: { form: 'magnet-material', material: 'NdFeB', elements: { Dy: '2.4' } },
          },
        },
      ],
    ] as const;
    for (const [path, body] of made) {
      const response = await house.ask('POST', path, body);
      expect(response.status, await response.text()).toBe(201);
    }
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)('show shares with what to ask first, and what if: %s', async (language) => {
    const say = words[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/products');
    await page.getByRole('link', { name: /Traction motor/ }).click();
    // The price of the dysprosium is what decides.
    await page.getByText(say.askFor(say.fact.price ?? '', 'Dysprosium metal')).waitFor();
    await page.getByText(say.atThreshold.unknown).first().waitFor();
    expect(await look('products-bom')).toEqual([]);
    // The supplier says it: beside the bill, and not in it. What is open can be put to them.
    await page.getByText(say.standing['states-no-share']).waitFor();
    await page.getByRole('textbox', { name: say.supplier }).fill('Maker of the dysprosium');
    await page.getByRole('button', { name: say.askSupplier }).click();
    await page.getByRole('status').filter({ hasText: 'Q-' }).waitFor();
    await page.getByRole('combobox', { name: say.part }).click();
    await page.getByRole('option', { name: /Dysprosium/ }).click();
    await page.getByRole('textbox', { name: say.price }).fill('0.01');
    await page.getByRole('button', { name: say.suppose }).click();
    await page.getByRole('heading', { name: say.after }).waitFor();
    await page.getByText(say.atThreshold.readings).or(page.getByText(say.atThreshold.no)).first().waitFor();
    expect(await look('products-what-if')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('have their classification confirmed on evidence: %s', async (language) => {
    const say = words[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/products?view=items');
    await page.getByRole('link', { name: /Sintered magnet/ }).click();
    await page.getByRole('checkbox', { name: /2025-61\/P2-1\.3.*(dysprosium|镝|鏑)/ }).waitFor();
    const confirm = page.getByRole('button', { name: say.confirmNow });
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: say.evidenceReference }).fill('Datasheet N42SH, row 7');
    await confirm.click();
    await page.getByText(say.confirmed).waitFor();
    expect(await look('products-item')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
