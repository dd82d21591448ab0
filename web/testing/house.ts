/**
 * A real server over a fresh embedded store, with the built screens, and a real browser before it. One of both for a
 * whole file of tests; what a page says on its console or asks of another origin is kept, because it is a fault.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMember, makeOrganisation, type ServeSettings, type Serving, serve } from '@ytterby/server';
import { layStore } from '@ytterby/server/testing';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildScreens } from '../build/build.ts';
import type { ROLES } from '../data/administration.ts';
import type { Language } from '../language/choice.ts';
import { chromiumFlags } from './chromium-flags.ts';

/** The browser of this run; tests skip themselves where there is none. */
export const browserProgram = process.env.YTTERBY_CHROMIUM;

/** Up to so many milliseconds are laid on every answer: shows what a walk or a screen takes for granted. */
const SLOW = Number(process.env.YTTERBY_TEST_SLOW ?? 0);
const shots = join(import.meta.dirname, '..', '..', '.cache', 'screens');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Visit = {
  readonly page: Page;
  /** What the page should not have done: words on the console, requests to others, errors. */
  readonly troubles: readonly string[];
  /** Keeps a picture and says what axe has against the page as it stands. */
  readonly look: (name: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Somebody who has signed in: opens pages, and asks the API. */
export type Person = {
  readonly organisation: string;
  /** A page of theirs, in a language. */
  readonly visit: (language: Language, options?: BrowserContextOptions) => Promise<Visit>;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Response>;
};

export type House = {
  readonly address: string;
  readonly serving: Serving;
  readonly browser: Browser;
  /** A page of the first member, who has every role, in a language. */
  readonly visit: Person['visit'];
  /** Another member with these roles; of the first organisation, of one that is named anew, or of one by its id. */
  readonly member: (
    roles: readonly Role[],
    of?: { readonly named: string } | { readonly id: string },
  ) => Promise<Person>;
  /** A page of nobody. */
  readonly stranger: (language: Language, options?: BrowserContextOptions) => Promise<Visit>;
  /** Asks the server's API as the one who signed in. */
  readonly ask: Person['ask'];
  readonly close: () => Promise<void>;
};

type Role = (typeof ROLES)[number];

export async function openHouse(settings: Partial<ServeSettings> = {}): Promise<House> {
  const built = await buildScreens();
  if ('fault' in built) throw new Error(built.fault);
  const folder = mkdtempSync(join(tmpdir(), 'ytterby-web-'));
  // Files of lines stand beside the store, and go with it.
  process.env.YTTERBY_FILES = join(folder, 'files');
  await layStore(folder);
  const serving = await serve({ at: { folder }, screens: built.folder, log: null, ...settings });
  if ('code' in serving) throw new Error(serving.code);
  const browser = await chromium.launch({ executablePath: browserProgram ?? '', args: [...chromiumFlags] });
  const { address, first, store } = serving;
  const open = async (
    language: Language,
    options: BrowserContextOptions,
    cookies: Signed | null,
  ): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 900 },
      baseURL: address,
      locale: language === 'en' ? 'en-GB' : language,
      reducedMotion: 'reduce',
      ...options,
    });
    if (cookies) await context.addCookies([{ name: cookies.name, value: cookies.value, url: address }]);
    await context.addInitScript(tellOfHiding);
    if (SLOW > 0)
      await context.route('**/api/**', async (route) => {
        await new Promise((done) => setTimeout(done, Math.random() * SLOW));
        await route.continue().catch(() => {});
      });
    return visitOf(await context.newPage(), address, language);
  };
  const personOf = (cookies: Signed): Person => ({
    organisation: cookies.organisation,
    visit: (language, options = {}) => open(language, options, cookies),
    ask: (method, path, body) =>
      fetch(`${address}/api/v1${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          'x-ytterby-csrf': cookies.csrf,
          cookie: `${cookies.name}=${cookies.value}`,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  });
  const signed = await signedOn(address, first?.email ?? '', first?.password ?? '');
  let members = 0;
  return {
    address,
    serving,
    browser,
    ...personOf(signed),
    member: async (roles, of) => {
      const organisation =
        of === undefined
          ? signed.organisation
          : 'id' in of
            ? of.id
            : await makeOrganisation(store, of.named, 'en');
      members += 1;
      const [email, password] = [`member-${members}@example.com`, crypto.randomUUID()];
      const scope = {
        organisation,
        actor: { kind: 'command', id: 'test', name: 'Test' },
        request: crypto.randomUUID(),
      } as const;
      await addMember(
        store,
        { organisation, email, name: `Member ${roles.join(' ')}`, password, roles },
        scope,
      );
      return personOf(await signedOn(address, email, password));
    },
    stranger: (language, options = {}) => open(language, options, null),
    close: async () => {
      await browser.close();
      await serving.stop();
      delete process.env.YTTERBY_FILES;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Signed = {
  readonly name: string;
  readonly value: string;
  readonly csrf: string;
  readonly organisation: string;
};

/** The cookie of a session, as the form would get it. */
async function signedOn(address: string, email: string, password: string): Promise<Signed> {
  const answer = await fetch(`${address}/api/v1/sign-on`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const [pair = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const { csrf = '', organisation } = (await answer.json()) as {
    csrf?: string;
    organisation?: { id: string };
  };
  return { name, value, csrf, organisation: organisation?.id ?? '' };
}

/**
 * Runs in the page. React hides what already stood there when a part of it comes to wait for something of its own, and
 * whoever was typing loses the focus and the keys: the page tells it as an error.
 */
function tellOfHiding(): void {
  const watch = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const { style, textContent } = target as HTMLElement;
      if (style.display === 'none' && style.getPropertyPriority('display') === 'important')
        reportError(new Error(`hidden after it stood there: ${textContent.slice(0, 80)}`));
    }
  });
  watch.observe(document, { attributes: true, attributeFilter: ['style'], subtree: true });
}

function visitOf(page: Page, address: string, language: Language): Visit {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) troubles.push(`asked ${url}`);
  });
  return {
    page,
    troubles,
    look: async (name) => {
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: join(shots, `${name}.${language}.png`), fullPage: true });
      return axe(page);
    },
    close: () => page.context().close(),
  };
}

/** What axe finds against WCAG 2.2 AA, one line each. */
async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Found = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] };
    const { axe } = globalThis as unknown as {
      axe: { run: (on: Document, options: object) => Promise<{ violations: Found[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map((node) => `${node.target} ${node.failureSummary}`)
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
}
