/** Where an organisation's published keys and status list stand: a did:web with a path under this server's address. */
import { didWebParts } from '@ytterby/desk/notices';
import type { Context } from '../../http/context.ts';
import { BASE } from '../../http/route.ts';

const DIDS = `${BASE}/notices/dids`;

/** The did of an organisation; null where the server has no public address that is a domain. */
export function didOf({ publicUrl }: Pick<Context, 'publicUrl'>, organisation: string): string | null {
  if (publicUrl === null || !URL.canParse(publicUrl)) return null;
  const { host, pathname } = new URL(publicUrl);
  const path = `${pathname.replace(/\/+$/, '')}${DIDS}/${organisation}`
    .split('/')
    .filter((part) => part !== '');
  const did = ['did:web', host.replace(':', '%3A'), ...path].join(':');
  return didWebParts(did) === null ? null : did;
}

/** The organisation of this server that a did is of; null where it is another's. */
export function organisationOf(context: Pick<Context, 'publicUrl'>, did: string): string | null {
  const organisation = did.split(':').at(-1) ?? '';
  return didOf(context, organisation) === did ? organisation : null;
}

const rooted = ({ publicUrl }: Pick<Context, 'publicUrl'>): string => (publicUrl ?? '').replace(/\/+$/, '');

export const statusUrlOf = (context: Pick<Context, 'publicUrl'>, organisation: string): string =>
  `${rooted(context)}${BASE}/notices/status/${organisation}`;
export const verifyUrlOf = (context: Pick<Context, 'publicUrl'>): string =>
  `${rooted(context)}${BASE}/notices/verify`;
