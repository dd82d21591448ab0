/** A server with a house in it and a browser before it, made once for the group's figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@ytterby/server';
import { buildScreens } from '@ytterby/web';
import { chromiumFlags } from '@ytterby/web/testing/chromium-flags';
import { chromium, type Page } from 'playwright-core';
import { chromiumProgram } from '../../scripts/services/debian-packages.ts';

const ITEMS = 100_000;
const PARTIES = 10_000;
const TRIES = 5;

async function openWeb() {
  const program = chromiumProgram();
  if (program === undefined) throw new Error('no Chromium here; name one in YTTERBY_CHROMIUM');
  const built = await buildScreens();
  if ('fault' in built) throw new Error(built.fault);
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-web-bench-'));
  const serving = await serve({ at: { folder }, screens: built.folder, log: null });
  if ('code' in serving) throw new Error(serving.code);
  const browser = await chromium.launch({ executablePath: program, args: [...chromiumFlags] });
  const { email = '', password = '' } = serving.first ?? {};
  const answer = await fetch(`${serving.address}/api/v1/sign-on`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const [pair = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  /** A page with an empty cache, signed in. */
  const page = async (): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.addCookies([{ name, value, url: serving.address }]);
    return context.newPage();
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await serving.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { serving, page, close };
}

let opened: ReturnType<typeof openWeb> | undefined;
const web = () => {
  opened ??= openWeb();
  return opened;
};

export async function closeWeb(): Promise<void> {
  await (await opened)?.close();
  opened = undefined;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Looked for with every frame of the page: a locator looks twice a second only, and would count its own sleep. */
const FRAME = { polling: 'raf' } as const;

/** The middle of the field with this label, once it is on the screen. */
async function placeOf(page: Page, label: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = await page.waitForFunction(
    (wanted) => {
      const named = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
      const field = document.getElementById(named?.htmlFor ?? '');
      if (field === null) return null;
      const { x, y, width, height } = field.getBoundingClientRect();
      return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
    },
    label,
    FRAME,
  );
  const found = await place.jsonValue();
  if (found === null) throw new Error(`no field ${label}`);
  return found;
}

export type FirstScreen = { readonly interactive: number; readonly scripts: number };
let first: Promise<FirstScreen> | undefined;

/** From the address typed to a field that opens under the mouse: milliseconds, and kilobytes of JavaScript as sent. */
export function firstScreen(): Promise<FirstScreen> {
  first ??= (async () => {
    const { serving, page } = await web();
    const times: number[] = [];
    let scripts = 0;
    // The first visit warms the server, and is not counted; every visit begins with an empty cache.
    for (let at = -1; at < TRIES; at += 1) {
      const one = await page();
      // A reader's window is open before an address is typed in it; opening one keeps both processors busy.
      await one.waitForTimeout(1_000);
      const begun = performance.now();
      await one.goto(serving.address, { waitUntil: 'commit' });
      const { x, y } = await placeOf(one, 'From');
      await one.mouse.click(x, y);
      await one.waitForFunction(
        () =>
          [...document.querySelectorAll('[role=option]')].some(
            (option) => option.checkVisibility() && /Germany/.test(option.textContent ?? ''),
          ),
        undefined,
        FRAME,
      );
      if (at >= 0) times.push(performance.now() - begun);
      scripts = await one.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter((entry) => entry.name.endsWith('.js'))
          .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
      );
      await one.context().close();
    }
    return { interactive: median(times), scripts: scripts / 1000 };
  })();
  return first;
}

/** From a key pressed in the palette to the rows it finds, with a large house loaded. */
export async function keystroke(): Promise<{ readonly value: number; readonly note: string }> {
  const { serving, page } = await web();
  await fill(serving);
  const one = await page();
  await one.goto(serving.address);
  await one.getByRole('combobox', { name: 'From', exact: true }).waitFor();
  await one.keyboard.press('Control+k');
  await one.getByRole('combobox', { name: /Type a place/ }).waitFor();
  const times: number[] = [];
  for (let at = 0; at < TRIES * 2; at += 1) {
    const wanted = String(10_000 + at * 7_919).slice(0, 5);
    await one.keyboard.type(`ITEM-${wanted.slice(0, 4)}`);
    await one.waitForTimeout(600);
    const begun = performance.now();
    await one.keyboard.type(wanted.slice(4));
    await one
      .getByRole('option', { name: new RegExp(`ITEM-${wanted}`) })
      .first()
      .waitFor();
    times.push(performance.now() - begun);
    for (let key = 0; key < 10; key += 1) await one.keyboard.press('Backspace');
  }
  return { value: median(times), note: `${ITEMS} items, ${PARTIES} parties` };
}

/** Rows straight into the store: how they come in is another group's figure. */
async function fill(serving: Extract<Awaited<ReturnType<typeof serve>>, { address: string }>): Promise<void> {
  const scope = serving.first?.scope;
  if (!scope) throw new Error('the house is not new');
  for (const [table, count, prefix] of [
    ['items', ITEMS, 'ITEM'],
    ['parties', PARTIES, 'PARTY'],
  ] as const) {
    for (let from = 0; from < count; from += 1000) {
      await serving.store.within(scope, async (db) => {
        const at = new Date().toISOString();
        await db
          .insertInto(table as 'parties')
          .values(
            Array.from({ length: Math.min(1000, count - from) }, (_, place) => ({
              ...{ id: crypto.randomUUID(), organisation_id: scope.organisation },
              ...{ reference: `${prefix}-${from + place}`, name: `${prefix} number ${from + place}` },
              ...{ document: JSON.stringify({ name: `${prefix} ${from + place}` }) as never },
              ...{ created_at: at, updated_at: at, archived_at: null },
            })) as never,
          )
          .execute();
      });
    }
  }
}
