/** The checks of what a notice says: whom it is for, who issued it, its sums, its entries, what it rests on. */
import { compare, parseDecimal } from '@ytterby/engine/amount';
import { controlEntries } from '@ytterby/law/lists';
import type { NoticeCredential, PartyIdentity } from '../credential.ts';
import { type Check, failed, notChecked, passed } from './check.ts';

/** Who we are: a notice is for us if it names one of our identifiers, or our name. */
export type OurIdentity = {
  readonly names: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
};
/** A person has confirmed that a domain belongs to a company we buy from: a did:web proves a domain and no more. */
export type ConfirmedIssuer = {
  readonly did: string;
  readonly party: string;
  readonly by: string;
  readonly on: string;
};

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether a party of a notice is one we know by name or identifier; an identifier of the same scheme decides. */
export function isSameParty(party: PartyIdentity, us: OurIdentity): boolean {
  const ours = us.identifiers ?? [];
  const theirs = (party.identifiers ?? []).filter(({ scheme }) => ours.some((one) => one.scheme === scheme));
  if (theirs.length > 0)
    return theirs.every(({ scheme, value }) =>
      ours.some((one) => one.scheme === scheme && one.value === value),
    );
  return us.names.some((name) => plain(name) === plain(party.name));
}

export function recipientCheck(
  { credentialSubject: { recipients } }: NoticeCredential,
  us: OurIdentity | undefined,
): Check {
  const named = recipients.map(({ name }) => name).join(', ');
  if (!us) return notChecked('recipient', 'we-are-not-named', named);
  const ours = recipients.find((one) => isSameParty(one, us));
  return ours
    ? passed('recipient', ours.name)
    : failed('recipient', 'addressed-to-another', named, us.names.join(', '));
}

export function issuerCheck({ issuer }: NoticeCredential, confirmed: readonly ConfirmedIssuer[]): Check {
  const found = confirmed.find(({ did }) => did === issuer.id);
  return found
    ? passed('issuer', `${found.party}, ${found.by}, ${found.on}`)
    : notChecked('issuer', 'issuer-not-confirmed', issuer.id);
}

export function sharesCheck({ credentialSubject: { items } }: NoticeCredential): Check {
  for (const { id, valueShare } of items) {
    if (!valueShare) return notChecked('shares', 'no-share', id);
    const [numerator, denominator] = [
      parseDecimal(valueShare.numerator),
      parseDecimal(valueShare.denominator),
    ];
    if (!numerator || !denominator || denominator.units <= 0n)
      return failed('shares', 'share-of-nothing', id);
    if (compare(numerator, denominator) > 0)
      return failed(
        'shares',
        'share-above-one',
        `${id}: ${valueShare.numerator} / ${valueShare.denominator}`,
      );
  }
  return passed('shares');
}

/** Entries as the corpus has them on the notice's day; one it does not know stays open, it may be newer. */
export function entriesCheck({ credentialSubject: { items }, validFrom }: NoticeCredential): Check {
  const day = validFrom.slice(0, 10);
  for (const { id, annexEntry } of items) {
    if (annexEntry === undefined) return notChecked('entries', 'no-entry', id);
    const isKnown = controlEntries.some(({ code, from }) => code === annexEntry && from <= day);
    if (!isKnown) return notChecked('entries', 'entry-not-known', annexEntry);
  }
  return passed('entries');
}

/** What a share rests on: held by us, or at least named. A Chinese exporter of the item itself rests on nothing. */
export function upstreamCheck(
  { credentialSubject: { upstream, issuerKind } }: NoticeCredential,
  isHeld: ((digest: string) => boolean) | undefined,
): Check {
  if (upstream.length === 0)
    return issuerKind === 'domestic' ? passed('upstream') : notChecked('upstream', 'no-upstream');
  if (!isHeld) return notChecked('upstream', 'upstream-not-asked', String(upstream.length));
  const missing = upstream.find(({ digest }) => !isHeld(digest));
  return missing
    ? notChecked('upstream', 'upstream-not-held', missing.digest)
    : passed('upstream', String(upstream.length));
}

/** `screen` answers with the lists a name is on or resembles; absent: nobody looked. */
export function screeningCheck(
  { issuer, credentialSubject: { recipients } }: NoticeCredential,
  screen: ((name: string) => readonly string[]) | undefined,
): Check {
  if (!screen) return notChecked('screening', 'not-screened');
  for (const { name } of [issuer, ...recipients]) {
    const lists = screen(name);
    if (lists.length > 0) return notChecked('screening', 'listed-party', `${name}: ${lists.join(', ')}`);
  }
  return passed('screening');
}
