/**
 * Verifies a token for one organisation: with what this server publishes, what was brought along, and what is fetched of
 * issuers whose hosts were named. What was used is kept with the result, so that the check can be made again offline.
 */
import {
  type ConfirmedIssuer,
  didWebParts,
  didWebUrl,
  screenOn,
  type Verification,
  type VerifySettings,
  verifyNotice,
} from '@ytterby/desk/notices';
import type { NamedCorpus } from '@ytterby/law';
import type { Corpora } from '../../law/corpora.ts';
import type { Outside } from '../../outside/allowed.ts';
import { type Kept, keptOrFetched } from '../../outside/fetched.ts';
import type { Scope } from '../../store/scope.ts';
import type { Store } from '../../store/store.ts';
import { organisationOf } from './addresses.ts';
import { type Brought, claimedIssuer, claimedKey, settingsFor } from './verifying.ts';

/** What verifying needs of the server; a request's context and a job's both have it. */
export type Here = {
  readonly store: Store;
  readonly corpora: Corpora;
  readonly outside: Outside;
  readonly publicUrl: string | null;
  readonly domainOf: string | null;
  readonly secret: string | null;
};

export type ArchivedWith = {
  readonly us: { readonly names: readonly string[] };
  readonly confirmed: readonly ConfirmedIssuer[];
  /** Of the upstream notices it names, those that were held. */
  readonly held: readonly string[];
  readonly law: string;
};

/** A verification as it is kept: with where each thing came from, and what it was held against. */
export type Archived = Verification & {
  readonly fetched: readonly Omit<Kept, 'text'>[];
  readonly with: ArchivedWith;
};

const HOUR = 3_600_000;
const DOCUMENT = { young: 24 * HOUR, most: 64 * 1024 };
const LIST = { young: HOUR, most: 1_000_000 };

/** `anew`: copies are not young enough, however young. */
export async function verifyHere(
  here: Here,
  scope: Scope,
  token: string,
  brought: Brought,
  now: Date,
  anew = false,
): Promise<Archived> {
  const { store, corpora } = here;
  const [named, ours] = await Promise.all([
    store.asSystem((db) => corpora.current(db)),
    store.within(scope, async (db) => ({
      organisation: await db.selectFrom('organisations').select('name').executeTakeFirst(),
      confirmed: await db.selectFrom('confirmed_issuers').selectAll().execute(),
      held: await db.selectFrom('incoming_notices').select('digest').execute(),
    })),
  ]);
  const all = new Set(ours.held.map(({ digest }) => digest));
  const asked = new Set<string>();
  const us = { names: ours.organisation ? [ours.organisation.name] : [] };
  const confirmed = ours.confirmed.map(({ did, party, confirmed_by, confirmed_on }) => ({
    ...{ did, party, by: confirmed_by.name, on: confirmed_on },
  }));
  const settings: VerifySettings = {
    ...(await settingsFor(here, token, brought, named.corpus.corpus, now)),
    ...{ us, confirmed },
    isHeld: (digest) => {
      const found = all.has(digest);
      if (found) asked.add(digest);
      return found;
    },
  };
  const done = await verifiedWith({ here, scope, now, anew }, token, settings);
  return {
    ...done.verification,
    fetched: done.fetched.map(({ text: _, ...rest }) => rest),
    with: { us, confirmed, held: [...asked], law: named.corpus.hash },
  };
}

type Around = {
  readonly here: Here;
  readonly scope: Scope;
  readonly now: Date;
  readonly anew: boolean;
};

/** Verifies with what is at hand; where a key or a list is missing, with what can be fetched of the issuer. */
async function verifiedWith(
  { here, scope, now, anew }: Around,
  token: string,
  settings: VerifySettings,
): Promise<{ readonly verification: Verification; readonly fetched: readonly Kept[] }> {
  const issuer = claimedIssuer(token);
  const url = issuer === null ? null : didWebUrl(issuer);
  const isOurs = issuer !== null && organisationOf(here, issuer) !== null;
  if (issuer === null || url === null || isOurs)
    return { verification: await verifyNotice(token, settings), fetched: [] };
  const around = { ...here, scope, now };
  const wish = { url, ...DOCUMENT, ...(anew ? { young: 0 } : {}) };
  let document = settings.documentOf?.(issuer);
  let keys: Kept | null = null;
  /** The issuer's keys, fetched once more where they do not name the key of a token: it may have been made since. */
  const keysFor = async (one: string): Promise<void> => {
    if (document !== undefined && keys === null) return;
    keys ??= await keptOrFetched(around, wish);
    if (keys && !keys.text.includes(claimedKey(one) ?? '')) {
      keys = await keptOrFetched(around, { ...wish, young: 0 });
    }
    document = keys === null ? undefined : jsonOf(keys.text);
  };
  const documentOf = (did: string): unknown => (did === issuer ? document : undefined);
  await keysFor(token);
  const first = await verifyNotice(token, { ...settings, documentOf });
  const place = first.notice?.credentialStatus?.statusListCredential;
  const isMissing = first.checks.some(({ code }) => code === 'status-list-missing');
  // Only what the issuer signed says where its list is, and only the issuer's own host is asked.
  const isAsked = place !== undefined && isMissing && isAt(place, issuer);
  const list = isAsked
    ? await keptOrFetched(around, { url: place, ...LIST, ...(anew ? { young: 0 } : {}) })
    : null;
  if (list === null) return { verification: first, fetched: keys ? [keys] : [] };
  await keysFor(list.text.trim());
  const statusAt = (asked: string) =>
    asked === list.url ? { token: list.text.trim(), fetchedAt: list.fetchedAt } : undefined;
  const verification = await verifyNotice(token, { ...settings, documentOf, statusAt });
  return { verification, fetched: keys ? [keys, list] : [list] };
}

/** Does an address stand on the host of a did? */
function isAt(address: string, did: string): boolean {
  const parts = didWebParts(did);
  if (parts === null || !URL.canParse(address)) return false;
  const { host } = new URL(address);
  return host === (parts.port === undefined ? parts.host : `${parts.host}:${parts.port}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The same check once more, with nothing but what was kept of it: as it was, or which steps come out otherwise. */
export async function replayHere(
  named: NamedCorpus,
  token: string,
  kept: Archived,
): Promise<{ readonly same: boolean; readonly differs: readonly string[]; readonly law: 'same' | 'other' }> {
  const { used, with: held } = kept;
  const again = await verifyNotice(token, {
    at: kept.at,
    documentOf: () => used.document,
    statusAt: () => used.status,
    us: held.us,
    confirmed: held.confirmed,
    isHeld: (digest) => held.held.includes(digest),
    screen: screenOn(named.corpus),
  });
  const differs = again.checks
    .filter((check) => {
      const before = kept.checks.find(({ step }) => step === check.step);
      return before?.result !== check.result || before.code !== check.code;
    })
    .map(({ step }) => step);
  const law = named.hash === held.law ? 'same' : 'other';
  return { same: differs.length === 0 && again.digest === kept.digest, differs, law };
}
