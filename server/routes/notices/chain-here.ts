/**
 * The chain of a notice among those an organisation holds, followed and checked as the command line does it on files:
 * each link with what was kept when it came, or with what this server itself publishes. Nothing is fetched.
 */
import {
  type ChainLink,
  followChain,
  type HeldStatus,
  linksOf,
  screenOn,
  type VerifySettings,
} from '@ytterby/desk/notices';
import type { Corpus } from '@ytterby/law';
import type { Transaction } from 'kysely';
import type { Scope } from '../../store/scope.ts';
import type { Tables } from '../../store/tables/index.ts';
import { type HeldHere, heldBelow } from './held-below.ts';
import type { Archived, Here } from './verify-here.ts';
import { claimed, claimedIssuer, settingsFor } from './verifying.ts';

/** A link of the chain, and the row of the organisation that it is. */
export type LinkHere = ChainLink & { readonly here?: HeldHere };

type Start = HeldHere & { readonly token: string };

/**
 * The links of a chain, the notice asked about first, each before what it rests on; null where there is no such notice,
 * or it came on paper.
 */
export async function chainHere(
  here: Here,
  scope: Scope,
  find: (db: Transaction<Tables>) => Promise<HeldHere | null>,
  now: Date,
): Promise<readonly LinkHere[] | null> {
  const named = await here.store.asSystem((db) => here.corpora.current(db));
  const ours = await here.store.within(scope, async (db) => {
    const start = await find(db);
    if (start === null || start.token === null) return null;
    return {
      start: { ...start, token: start.token } as Start,
      below: await heldBelow(db, start.token),
      organisation: await db.selectFrom('organisations').select('name').executeTakeFirst(),
      confirmed: await db.selectFrom('confirmed_issuers').selectAll().execute(),
    };
  });
  if (ours === null) return null;
  const { start, below, organisation } = ours;
  const { corpus } = named.corpus;
  const settings: VerifySettings = {
    at: now.toISOString(),
    ...(await keptOf(here, [start, ...below.values()], corpus, now)),
    // What we issue ourselves is addressed to others.
    ...(start.kind === 'notice' || !organisation ? {} : { us: { names: [organisation.name] } }),
    confirmed: ours.confirmed.map(({ did, party, confirmed_by, confirmed_on }) => ({
      ...{ did, party, by: confirmed_by.name, on: confirmed_on },
    })),
    isHeld: (digest) => below.has(digest),
    screen: screenOn(corpus),
  };
  const bytesOf = (digest: string): Uint8Array | undefined => {
    const token = below.get(digest)?.token;
    return typeof token === 'string' ? new TextEncoder().encode(token) : undefined;
  };
  return linksOf(await followChain(start.token, bytesOf, settings)).map((link) => {
    const held = link.tier === 1 ? start : below.get(link.digest);
    // A paper is held by the digest of its scan and by what was typed from it; its bytes are kept elsewhere.
    const typed = link.medium === 'paper' && held !== undefined;
    return { ...link, ...(typed ? { faults: [] } : {}), ...(held ? { here: held } : {}) };
  });
}

/** Key documents and status lists of all issuers in the chain: what this server publishes now, else what was kept. */
async function keptOf(
  here: Here,
  held: readonly HeldHere[],
  corpus: Corpus,
  now: Date,
): Promise<Pick<VerifySettings, 'documentOf' | 'statusAt'>> {
  const documents = new Map<string, unknown>();
  const lists = new Map<string, HeldStatus | undefined>();
  for (const { token, kept } of held) {
    const issuer = token === null ? null : claimedIssuer(token);
    if (token === null || issuer === null) continue;
    const used = (kept as Archived | undefined)?.used;
    const published = await settingsFor(here, token, {}, corpus, now);
    documents.set(issuer, published.documentOf?.(issuer) ?? documents.get(issuer) ?? used?.document);
    const status = claimed(token).credentialStatus as
      | { readonly statusListCredential?: unknown }
      | null
      | undefined;
    const list = status?.statusListCredential;
    if (typeof list !== 'string') continue;
    const known = [published.statusAt?.(list), lists.get(list), used?.status].filter(
      (one) => one !== undefined,
    );
    lists.set(
      list,
      known.reduce((a, b) => (b.fetchedAt > a.fetchedAt ? b : a), known[0] as HeldStatus),
    );
  }
  return { documentOf: (did) => documents.get(did), statusAt: (url) => lists.get(url) };
}
