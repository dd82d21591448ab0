/** Bulk and imports, as their users walk them: a file is dropped, its columns are looked at, and what came of it is read. */
import { readFileSync } from 'node:fs';
import { bulk as linesEn } from '@ytterby/language/en/bulk';
import { bulk as linesCn } from '@ytterby/language/zh-cn/bulk';
import { bulk as linesHk } from '@ytterby/language/zh-hk/bulk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { bulkScreen as bulkEn } from '../language/en/bulk.ts';
import { imports as importsEn } from '../language/en/imports.ts';
import { mapping as mappingEn } from '../language/en/mapping.ts';
import { bulkScreen as bulkCn } from '../language/zh-cn/bulk.ts';
import { imports as importsCn } from '../language/zh-cn/imports.ts';
import { mapping as mappingCn } from '../language/zh-cn/mapping.ts';
import { bulkScreen as bulkHk } from '../language/zh-hk/bulk.ts';
import { imports as importsHk } from '../language/zh-hk/imports.ts';
import { mapping as mappingHk } from '../language/zh-hk/mapping.ts';
import { browserProgram, type House, openHouse } from './house.ts';

const words = {
  en: { lines: linesEn, bulk: bulkEn, imports: importsEn, mapping: mappingEn },
  'zh-CN': { lines: linesCn, bulk: bulkCn, imports: importsCn, mapping: mappingCn },
  'zh-HK': { lines: linesHk, bulk: bulkHk, imports: importsHk, mapping: mappingHk },
};
const sample = (path: string): Buffer => readFileSync(new URL(`../../samples/${path}`, import.meta.url));
const fileOf = (name: string, content: Buffer | string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(content) },
});

describe.skipIf(browserProgram === undefined)('files', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)('of orders are determined, counted and taken away: %s', async (language) => {
    const { bulk: say } = words[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/bulk');
    await page.getByText(say.hint).waitFor();
    expect(await look('bulk-empty')).toEqual([]);
    await page.getByLabel(say.choose).setInputFiles(fileOf('orders.csv', sample('bulk/orders.csv')));
    await page.getByRole('rowheader', { name: 'Ship date' }).waitFor();
    expect(await look('bulk-columns')).toEqual([]);
    // What was sent up is still there after a reload.
    await page.reload();
    await page.getByRole('rowheader', { name: 'Ship date' }).waitFor();
    await page.getByRole('button', { name: say.start }).click();
    await page.locator('p', { hasText: say.came('5', '2', 2) }).waitFor();
    await page
      .getByRole('cell', { name: /on_day/ })
      .first()
      .waitFor();
    expect(await look('bulk-result')).toEqual([]);
    const [taken] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: say.download(say.forms.csv) }).click(),
    ]);
    const lines = readFileSync(await taken.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines[0]).toContain('at_least');
    expect(lines).toHaveLength(6);
    // Once more, in another form.
    await page.getByRole('button', { name: say.again(say.forms.ndjson) }).click();
    await page.getByRole('link', { name: say.download(say.forms.ndjson) }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it.each(LANGUAGES)('are compared between two days, and screened: %s', async (language) => {
    const { bulk: say, lines } = words[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/bulk');
    await page.getByLabel(say.choose).setInputFiles(fileOf('orders.csv', sample('bulk/orders.csv')));
    await page.getByRole('combobox', { name: say.task }).click();
    await page.getByRole('option', { name: say.tasks.diff }).click();
    for (const [label, day] of [
      [say.from, '2025-09-01'],
      [say.to, '2026-12-01'],
    ] as const) {
      await page.getByRole('textbox', { name: label }).fill(day);
      await page.getByRole('textbox', { name: label }).press('Tab');
    }
    await page.getByRole('button', { name: say.start }).click();
    await page.getByRole('heading', { name: lines.change.stricter, exact: true }).waitFor();
    expect(await look('bulk-diff')).toEqual([]);
    await page.getByRole('link', { name: say.back }).click();
    await page.getByLabel(say.choose).setInputFiles(fileOf('customers.csv', sample('bulk/customers.csv')));
    await page.getByRole('combobox', { name: say.task }).click();
    await page.getByRole('option', { name: say.tasks.screen }).click();
    await page.getByRole('rowheader', { name: 'Company name' }).waitFor();
    await page.getByRole('button', { name: say.start }).click();
    await page.getByText(say.held('2', 2)).waitFor();
    expect(await look('bulk-screened')).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('whose columns are not sure wait for a person to name them, and can be let go', async () => {
    const { bulk: say, mapping } = words.en;
    const { page, close } = await house.visit('en');
    await page.goto('/bulk');
    const unsure = 'Ship date,Export date,Act\n2026-12-01,2026-12-02,goods-export\n';
    await page.getByLabel(say.choose).setInputFiles(fileOf('two-days.csv', unsure));
    await page.getByText(say.mend).waitFor();
    expect(await page.getByRole('button', { name: say.start }).isDisabled()).toBe(true);
    for (const [heading, field] of [
      ['Export date', 'on_day'],
      ['Act', 'activity'],
    ] as const) {
      await page.getByRole('combobox', { name: mapping.for(heading) }).click();
      await page.getByRole('option', { name: mapping.field(field), exact: true }).click();
    }
    await page.getByText(say.mend).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say.start }).click();
    await page.locator('p', { hasText: say.came('1', '0', 0) }).waitFor();
    await close();
  });

  it.each(LANGUAGES)('of items are tried, taken in, and every refused row is told: %s', async (language) => {
    const { imports: say, mapping } = words[language];
    const { page, troubles, look, close } = await house.visit(language);
    await page.goto('/import?kind=items');
    await page.getByText(say.hint.items).waitFor();
    expect(await look('import-empty')).toEqual([]);
    const table = `Part no,Description,Customs,Element\n${language}-1,NdFeB block,8505.11,Dy\n${language}-2,Terbium oxide,2846.90,Tb\n,,,\n${language}-3,Magnet,85-wrong,\n`;
    await page.getByLabel(say.choose).setInputFiles(fileOf('items.csv', table));
    await page.getByText(say.wouldBe).waitFor();
    await page.getByRole('combobox', { name: mapping.for('Customs') }).click();
    await page.getByRole('option', { name: mapping.field('hs'), exact: true }).click();
    await page.getByText(say.refused('1', 1)).waitFor();
    expect(await look('import-tried')).toEqual([]);
    await page.getByRole('button', { name: say.start('2') }).click();
    await page.getByText(say.done).waitFor();
    await page.getByText(say.refused('1', 1)).waitFor();
    expect(await look('import-done')).toEqual([]);
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: say.takeReport }).click(),
    ]);
    expect(readFileSync(await report.path(), 'utf8')).toContain(`"${language}-3"`);
    await page.getByRole('link', { name: say.look }).click();
    await page
      .getByRole('link', { name: /Terbium oxide/ })
      .first()
      .waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('of bills of materials and of parties come in the same way', async () => {
    const { imports: say } = words.en;
    const { page, troubles, close } = await house.visit('en');
    await page.goto('/import?kind=boms');
    await page.getByLabel(say.choose).setInputFiles(fileOf('wind.csv', sample('boms/wind-generator.csv')));
    await page.getByRole('button', { name: say.start('1') }).click();
    await page.getByRole('link', { name: say.look }).click();
    await page
      .getByRole('link', { name: /3 MW direct-drive generator/ })
      .first()
      .waitFor();
    await page.goto('/import?kind=parties');
    await page.getByLabel(say.choose).setInputFiles(fileOf('customers.csv', sample('bulk/customers.csv')));
    await page.getByText(say.refused('1', 1)).waitFor();
    await page.getByRole('button', { name: say.start('3') }).click();
    await page.getByText(say.done).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
