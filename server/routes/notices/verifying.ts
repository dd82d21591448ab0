/** What a verifier holds here: the keys and lists this server itself publishes, and what the caller brings along. */
import { screenOn, signCredential, statusListOf, type VerifySettings } from '@ytterby/desk/notices';
import type { Corpus } from '@ytterby/law';
import type { Context } from '../../http/context.ts';
import { organisationOf, statusUrlOf } from './addresses.ts';
import { publishedKeys, ringOf } from './keys.ts';

export type Brought = { readonly didDocument?: unknown; readonly statusList?: string };

/** What a token says, its signature unread; nothing is believed of it yet. */
export function claimed(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The issuer of a token as it says it is; nothing is believed of it yet. */
export function claimedIssuer(token: string): string | null {
  const did = (claimed(token).issuer as { readonly id?: unknown } | null | undefined)?.id;
  return typeof did === 'string' ? did : null;
}

/** The key that a token says it is signed with; nothing is believed of it yet. */
export function claimedKey(token: string): string | null {
  try {
    const head: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
    const kid = (head as { readonly kid?: unknown } | null)?.kid;
    return typeof kid === 'string' ? kid : null;
  } catch {
    return null;
  }
}

/** What publishing needs of the server. */
export type Publisher = Pick<Context, 'store' | 'secret' | 'publicUrl' | 'domainOf'>;

/** The status list of an organisation under a did as of now, signed; null where it signs nothing. */
export async function statusTokenOf(
  context: Publisher,
  organisation: string,
  did: string,
  now: Date,
): Promise<string | null> {
  if (context.secret === null) return null;
  const { secret } = context;
  const [ring, rows] = await context.store.asSystem(async (db) => {
    const keys = await db
      .selectFrom('notice_keys')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .execute();
    const withdrawn = await db
      .selectFrom('notices')
      .select('list_index')
      .where('organisation_id', '=', organisation)
      .where('withdrawn_at', 'is not', null)
      .execute();
    return [keys, withdrawn] as const;
  });
  if (ring.length === 0) return null;
  const opened = await context.store.within(
    { organisation, actor: { kind: 'command', id: 'status', name: 'status list' }, request: 'status' },
    (db) => ringOf(db, did, secret),
  );
  // Where the organisation signs under another did by now, the last key of this one still speaks for its list.
  const last = opened.keys.findLast(({ compromised }) => compromised === undefined);
  if (!last) return null;
  const { retiredOn: _, ...speaking } = last;
  const list = statusListOf(
    did,
    statusUrlOf(context, organisation, did),
    rows.map((row) => row.list_index),
    now.toISOString(),
  );
  const signed = await signCredential(list, { did, keys: [speaking] });
  return 'fault' in signed ? null : signed.token;
}

/** Settings for one token: own publications first, then what was brought; nothing is fetched from elsewhere. */
export async function settingsFor(
  context: Publisher,
  token: string,
  brought: Brought,
  corpus: Corpus,
  now: Date,
): Promise<VerifySettings> {
  const issuer = claimedIssuer(token);
  const organisation = issuer === null ? null : organisationOf(context, issuer);
  const isId = organisation !== null && /^[0-9a-f-]{36}$/.test(organisation);
  const own = isId && issuer !== null ? await publishedKeys(context, organisation, issuer) : null;
  const status = isId && issuer !== null ? await statusTokenOf(context, organisation, issuer, now) : null;
  const document = own ?? brought.didDocument;
  const list = status ?? brought.statusList;
  return {
    at: now.toISOString(),
    documentOf: (did) => (did === issuer ? (document ?? undefined) : undefined),
    statusAt: () =>
      list === undefined || list === null ? undefined : { token: list, fetchedAt: now.toISOString() },
    screen: screenOn(corpus),
  };
}
