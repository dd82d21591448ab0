/**
 * Where an organisation's published keys and status list stand: a did:web with a path under this server's address; for
 * the one that the domain was given to, the domain itself, and the path beside it for what it signed before.
 */
import { didWebParts } from '@ytterby/desk/notices';
import type { Context } from '../../http/context.ts';
import { BASE } from '../../http/route.ts';

/** What an address hangs on. */
export type Place = Pick<Context, 'publicUrl' | 'domainOf'>;

const DIDS = `${BASE}/notices/dids`;

function didUnder({ publicUrl }: Place, below: string): string | null {
  if (publicUrl === null || !URL.canParse(publicUrl)) return null;
  const { host, pathname } = new URL(publicUrl);
  const path = `${pathname.replace(/\/+$/, '')}${below}`.split('/').filter((part) => part !== '');
  const did = ['did:web', host.replace(':', '%3A'), ...path].join(':');
  return didWebParts(did) === null ? null : did;
}

/** The did of the domain itself; null where nobody was given it, or the server stands below a path of it. */
export const domainDid = (place: Place): string | null =>
  place.domainOf === null || new URL(place.publicUrl ?? 'https://none').pathname !== '/'
    ? null
    : didUnder(place, '');

/** The did with a path under this server's address, which every organisation has. */
export const pathDid = (place: Place, organisation: string): string | null =>
  didUnder(place, `${DIDS}/${organisation}`);

/** The did that an organisation signs under; null where the server has no public address that is a domain. */
export const didOf = (place: Place, organisation: string): string | null =>
  (place.domainOf === organisation ? domainDid(place) : null) ?? pathDid(place, organisation);

/** The organisation of this server that a did is of; null where it is another's. */
export function organisationOf(place: Place, did: string): string | null {
  if (did === domainDid(place)) return place.domainOf;
  const organisation = did.split(':').at(-1) ?? '';
  return pathDid(place, organisation) === did ? organisation : null;
}

const rooted = ({ publicUrl }: Place): string => (publicUrl ?? '').replace(/\/+$/, '');

/** Each did of an organisation has a list of its own, signed by its own keys. */
export function statusUrlOf(place: Place, organisation: string, did: string): string {
  const own = `${rooted(place)}${BASE}/notices/status/${organisation}`;
  return did === domainDid(place) ? `${own}/domain` : own;
}
export const verifyUrlOf = (place: Place): string => `${rooted(place)}${BASE}/notices/verify`;
