/** What the walks of the desk do again and again: press, type, record a move, and come back to a page left open. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../language/choice.ts';
import type { House, Person, Visit } from './house.ts';
import { openHouse } from './house.ts';
import { deskWords } from './words.ts';

export const NOW = new Date('2026-11-23T04:00:00Z');
export const PHONE = { viewport: { width: 390, height: 844 } };

/** A house that can sign, on the day of the walks. */
export const openDesk = (): Promise<House> =>
  openHouse({ publicUrl: 'http://trade.example.com', secret: 's'.repeat(40), now: () => NOW });

/** A page whose clock stands where the server's does. */
export async function visitAt(who: Person, language: Language, options = {}): Promise<Visit> {
  const visit = await who.visit(language, options);
  await visit.page.clock.setFixedTime(NOW);
  return visit;
}

/** Asks the API for what a walk begins with. */
export async function made<T = Readonly<Record<string, string>>>(
  who: Person,
  path: string,
  body?: unknown,
  method = 'POST',
): Promise<T> {
  const response = await who.ask(method, path, body);
  const text = await response.text();
  expect(response.status, `${path}: ${text}`).toBeLessThan(300);
  return JSON.parse(text) as T;
}

/** The first row of a list. */
export async function first<T extends { readonly id: string }>(who: Person, path: string): Promise<T> {
  const { data } = await made<{ readonly data: readonly T[] }>(who, path, undefined, 'GET');
  expect(data.length, path).toBeGreaterThan(0);
  return data[0] as T;
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
export const type = (page: Page, label: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: label, exact: true }).fill(text);

/** Records a move and waits until the server has it: its form stands until then, and everything is asked for anew. */
export async function move(
  { page, language }: { readonly page: Page; readonly language: Language },
  event: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { say, desk } = deskWords[language];
  const name = desk.events[event] ?? '';
  const form = page.getByRole('form', { name, exact: true });
  // The page is drawn anew when something comes in; a press that fell between two drawings is made again.
  await expect
    .poll(
      async () => {
        if (!(await form.isVisible())) await press(page, name);
        return form.isVisible();
      },
      { interval: 500, timeout: 60_000 },
    )
    .toBe(true);
  for (const [label, text] of Object.entries(typed))
    await form.getByRole('textbox', { name: label, exact: true }).fill(text);
  await form.getByRole('button', { name: say.move.record, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** Somebody turns to a page that was left open. */
export const comeBack = (page: Page): Promise<boolean> =>
  page.evaluate(() => dispatchEvent(new Event('visibilitychange')));

/** How far a page can be pushed sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

export const sample = (name: string): { readonly fields: Record<string, unknown> } =>
  JSON.parse(readFileSync(new URL(`../../samples/documents/${name}.json`, import.meta.url), 'utf8')) as {
    readonly fields: Record<string, unknown>;
  };

/** An order that needs a licence. */
export const transaction = (id: string) => ({
  id,
  on: '2026-11-20',
  activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
  parties: [
    { role: 'exporter', name: 'Magnet maker in China', kind: 'organisation', establishedIn: 'CN' },
    {
      ...{ role: 'end-user', name: 'Motor maker in Germany', kind: 'organisation', establishedIn: 'DE' },
      ...{ militaryUser: false, listings: [], heldByListed: [] },
    },
  ],
  endUse: { statement: 'traction motors' },
  items: [
    {
      ...{ id: 'terbium', name: 'terbium metal', entries: ['1C904.a.1'], origin: 'CN', madeIn: 'CN' },
      currency: 'EUR',
    },
  ],
});
