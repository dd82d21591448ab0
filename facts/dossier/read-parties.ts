/**
 * Parties as rows. An act has an exporter, and goods that leave a territory have an end user: where the document
 * names none, the missing party is a row of which nothing is known, so that the question is asked and not skipped.
 */
import type { Row } from '@ytterby/engine';
import { decimal } from '@ytterby/engine/amount';
import type { Corpus } from '@ytterby/law';
import type { HeldBy, Listing, Party, PartyRole, Transaction } from '../transaction/transaction.ts';
import { intervalOf, originOf, truthOf } from './read-amounts.ts';
import type { RowMaker } from './row-maker.ts';

const CONSIGNEES: readonly PartyRole[] = ['importer', 'end-user', 'recipient'];
const HUNDRED = decimal('100');
const ANY_PERCENT = { min: decimal('0'), max: HUNDRED };

/** What screening or an ownership register found of a party, where the document does not say. */
export type Found = {
  readonly listings?: readonly Listing[];
  readonly heldByListed?: readonly HeldBy[];
  /** The listed names that the party's name resembles, where it was screened; none: it resembles none. */
  readonly screened?: readonly Resemblance[];
};

export type Resemblance = {
  readonly name: string;
  readonly list: string;
  readonly notice: string;
  readonly score: number;
  /** `hold`: taken as listed. `look`: a person has to look; the listing stays open. */
  readonly band: 'look' | 'hold';
};

export type PartyFinder = (party: Party, index: number) => Found;

/** @example readParties({ on, activity: { kind: 'goods-export' } }, make, corpus, () => ({})).length // 3 */
export function readParties(
  transaction: Transaction,
  make: RowMaker,
  corpus: Corpus,
  find: PartyFinder,
): readonly Row[] {
  const given = transaction.parties;
  const rows = (given ?? []).map((party, at) =>
    partyRow(party, `/parties/${at}`, make, corpus, find(party, at)),
  );
  const missing = missingRoles(transaction).map((role) => missingRow(role, make));
  return [...rows, ...missing];
}

function missingRoles(transaction: Transaction): readonly PartyRole[] {
  const roles = new Set((transaction.parties ?? []).map((party) => party.role));
  const { kind, servedActivity } = transaction.activity;
  const act = kind === 'service' ? servedActivity : kind;
  if (act === 'disclosure') return roles.has('exporter') ? [] : ['exporter'];
  const missing: PartyRole[] = roles.has('exporter') ? [] : ['exporter'];
  const anyConsignee = CONSIGNEES.some((role) => roles.has(role));
  if (act === 'goods-export') {
    if (!roles.has('end-user')) missing.push('end-user');
    if (!anyConsignee) missing.push('importer');
  } else if (!anyConsignee) missing.push('recipient');
  return missing;
}

function missingRow(role: PartyRole, make: RowMaker): Row {
  const ask = ['/parties'];
  const row = make.begin('party', `/parties?${role}`, ask);
  row.set('party.role', role, 'derived');
  if (CONSIGNEES.includes(role)) {
    row.attach('listing', [unknownListing(`/parties?${role}`, ask, make)]);
    if (role !== 'recipient') row.attach('holding', [unknownHolding(`/parties?${role}`, ask, make)]);
  }
  return row.done();
}

function partyRow(party: Party, pointer: string, make: RowMaker, corpus: Corpus, found: Found): Row {
  const row = make.begin('party', pointer);
  row.set('party.role', party.role);
  row.set('party.kind', party.kind ?? undefined);
  row.set('party.establishedIn', party.establishedIn ?? undefined);
  row.set('party.nationality', party.nationality ?? undefined);
  row.set('party.militaryUser', truthOf(party.militaryUser), originOf(party.militaryUser));
  const consignee = CONSIGNEES.includes(party.role);
  const listings = party.listings ?? found.listings;
  const origin = party.listings ? 'given' : 'screened';
  if (listings) {
    row.attach(
      'listing',
      listings.map((one, at) => listingRow(one, `${pointer}/listings/${at}`, origin, make, corpus)),
    );
  } else if (consignee) {
    row.attach('listing', [unknownListing(`${pointer}/listings`, [`${pointer}/listings`], make)]);
  }
  const holdings = party.heldByListed ?? found.heldByListed;
  if (holdings) {
    const source = party.heldByListed ? 'given' : 'ownership';
    row.attach(
      'holding',
      holdings.flatMap((one, at) =>
        isSaidBefore(one, holdings.slice(0, at))
          ? []
          : [holdingRow(one, `${pointer}/heldByListed/${at}`, source, make)],
      ),
    );
  } else if (consignee && party.role !== 'recipient' && party.kind !== 'natural-person') {
    // Nobody holds a natural person: where the kind is not known either, it can settle the holdings too.
    const ask = [`${pointer}/heldByListed`, ...(party.kind == null ? [`${pointer}/kind`] : [])];
    row.attach('holding', [unknownHolding(`${pointer}/heldByListed`, ask, make)]);
  }
  return row.done();
}

function listingRow(
  listing: Listing,
  pointer: string,
  origin: 'given' | 'screened',
  make: RowMaker,
  corpus: Corpus,
): Row {
  const row = make.begin('listing', pointer);
  const notice = noticeOf(listing, corpus);
  const action = corpus.lists.actions.find((one) => one.id === notice);
  row.set('listing.list', listing.list, origin);
  row.set('listing.notice', notice, origin);
  row.set('listing.unnamed', notice === undefined, 'derived');
  // No notice named: the list's own effect (UEL/10, ECL/18); the answer says that it was taken so.
  row.set('listing.barsTrade', action ? action.barsTrade : true, 'corpus');
  return row.done();
}

/**
 * The notice that a listing names: the corpus's own id, with or without the list before it (`ECL-2025-21`,
 * `WL-2026-12`), by its day (`ECL-2025-0709`), or the number as officially written.
 */
export function noticeOf(listing: Listing, corpus: Corpus): string | undefined {
  if (listing.entry === undefined) return undefined;
  const said = listing.entry.trim().replace(/^(ECL|WL)-/i, '');
  const { actions } = corpus.lists;
  const onList = listing.list === 'unreliable-entity-list' ? `UEL-${said}` : said;
  for (const id of [onList, said]) if (actions.some((one) => one.id === id)) return id;
  const [, year4, month, day] = /^(\d{4})-(\d{2})(\d{2})$/.exec(said) ?? [];
  if (day !== undefined) {
    const published = `${year4}-${month}-${day}`;
    const ofDay = actions.filter(
      (one) => one.kind === 'add' && one.list === listing.list && one.published === published,
    );
    return ofDay.length === 1 ? ofDay[0]?.id : undefined;
  }
  const numbers =
    /(?:No\.?\s*(\d+)\s*of\s*(\d{4}))|(?:(\d{4})年第?\s*(\d+)\s*号)|(?:\[(\d{4})\]\s*No\.?\s*(\d+))/i.exec(
      said,
    );
  if (!numbers) return undefined;
  const year = numbers[2] ?? numbers[3] ?? numbers[5];
  const number = numbers[1] ?? numbers[4] ?? numbers[6];
  const id = listing.list === 'unreliable-entity-list' ? `UEL-${year}-${number}` : `${year}-${number}`;
  return actions.some((one) => one.id === id) ? id : undefined;
}

function unknownListing(pointer: string, ask: readonly string[], make: RowMaker): Row {
  const row = make.begin('listing', pointer, ask);
  row.set('listing.unnamed', true, 'derived');
  row.set('listing.barsTrade', true, 'derived');
  return row.done();
}

/** Lists whose holders count alike (2025-61/2). */
const ALIKE: readonly string[] = ['control-list', 'watch-list'];

/** The same shares of the same holder, who is on two lists: told twice, held once. */
const isSaidBefore = (holding: HeldBy, before: readonly HeldBy[]): boolean =>
  before.some(
    (one) =>
      one.holder !== undefined &&
      one.holder === holding.holder &&
      one.list !== holding.list &&
      ALIKE.includes(one.list) &&
      ALIKE.includes(holding.list) &&
      (one.direct ?? true) === (holding.direct ?? true) &&
      one.percent != null &&
      JSON.stringify(one.percent) === JSON.stringify(holding.percent),
  );

function holdingRow(holding: HeldBy, pointer: string, origin: 'given' | 'ownership', make: RowMaker): Row {
  const row = make.begin('holding', pointer);
  row.set('holding.list', holding.list, origin);
  row.set('holding.percent', intervalOf(holding.percent) ?? ANY_PERCENT, origin, [`${pointer}/percent`]);
  row.set('holding.direct', holding.direct ?? true, origin);
  return row.done();
}

function unknownHolding(pointer: string, ask: readonly string[], make: RowMaker): Row {
  const row = make.begin('holding', pointer, ask);
  row.set('holding.list', 'control-list', 'derived');
  row.set('holding.percent', ANY_PERCENT, 'derived', ask);
  return row.done();
}
