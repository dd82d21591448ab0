/** Four companies along a chain, and what each of them would issue: shares of 100 %, 5 %, 0.15 % and 0.12 %. */
import { type FinalDocument, finalise } from '../documents/final/finalise.ts';
import type { PlainRecord } from '../documents/form/form.ts';
import type { NoticeCredential, Upstream } from './credential.ts';
import { noticeFrom } from './from-document.ts';
import { didDocumentOf, type KeyRing, newKeyRing } from './keys/key-ring.ts';
import { type Signed, signCredential } from './keys/sign.ts';
import { statusListOf } from './status/status-list.ts';
import type { VerifySettings } from './verify/verify.ts';

export const DAY = '2026-11-23';
export const NOW = '2026-11-24T02:00:00Z';

export type Company = {
  readonly name: string;
  readonly territory: string;
  readonly lei: string;
  readonly ring: KeyRing;
  readonly list: string;
  /** Places in the status list that are withdrawn. */
  readonly withdrawn: Set<number>;
};

async function company(name: string, territory: string, host: string, lei: string): Promise<Company> {
  const ring = await newKeyRing(`did:web:${host}`, DAY);
  if ('fault' in ring) throw new Error(ring.fault.code);
  return { name, territory, lei, ring, list: `https://${host}/status/1`, withdrawn: new Set() };
}

export const companies = async () => ({
  metal: await company('Metal works in China', 'CN', 'metal.example.com', 'LEI-OF-METAL'),
  magnet: await company('Magnet maker in Germany', 'DE', 'magnet.example.com', 'LEI-OF-MAGNET'),
  motor: await company('Motor maker in Germany', 'DE', 'motor.example.com', 'LEI-OF-MOTOR'),
  machine: await company('Machine maker in the United States', 'US', 'machine.example.com', 'LEI-OF-MACHINE'),
  buyer: await company('Car maker in the United States', 'US', 'car.example.com', 'LEI-OF-CAR'),
});

const party = ({ name, territory, lei }: Company) => ({
  name,
  territory,
  identifiers: [{ scheme: 'LEI', value: lei }],
});

/** The paper of one sale: value of the Part 1 items, value of the item, and the notices it rests on. */
export function paperOf(
  from: Company,
  to: Company,
  share: readonly [string, string],
  upstream: readonly Upstream[],
): FinalDocument {
  const domestic = from.territory === 'CN';
  const recipients = domestic ? { importer: party(to), endUser: party(to) } : { recipient: party(to) };
  const record: PlainRecord = {
    document: 'compliance-notice',
    version: 1,
    reference: `${from.lei}-1`,
    on: DAY,
    fields: {
      issuerKind: domestic ? 'domestic' : 'overseas',
      issuer: party(from),
      ...recipients,
      act: 'export',
      finalDestination: 'US',
      items: [
        { id: 'item-1', name: `goods of ${from.name}`, entry: domestic ? '2025-61/P1-04' : '2025-61/P2-1.3' },
      ],
      shares: [
        {
          item: 'item-1',
          numerator: share[0],
          denominator: share[1],
          currency: 'USD',
          asOf: DAY,
          method: 'invoice',
        },
      ],
      upstream: upstream.map(({ notice, medium, digest }) => ({ notice: notice ?? 'paper', medium, digest })),
      controlled: true,
      signature: { name: 'Trade compliance', on: DAY },
    },
  };
  const done = finalise(record, { on: DAY, by: 'Trade compliance', salt: '0'.repeat(32) });
  if ('gaps' in done) throw new Error(JSON.stringify(done.gaps));
  return done.final;
}

/** Signs the paper of one sale. `index` is its place in the issuer's status list, `hour` when on the day. */
export async function issue(
  from: Company,
  to: Company,
  share: readonly [string, string],
  upstream: readonly Upstream[],
  {
    index = 7,
    hour = 1,
    ring = from.ring,
  }: { readonly index?: number; readonly hour?: number; readonly ring?: KeyRing } = {},
): Promise<Signed & { readonly credential: NoticeCredential }> {
  const credential = noticeFrom(paperOf(from, to, share, upstream), {
    id: `urn:uuid:00000000-0000-7000-8000-0000000000${String(index).padStart(2, '0')}`,
    did: from.ring.did,
    at: `${DAY}T0${hour}:00:00Z`,
    status: { list: from.list, index },
  });
  if (!credential) throw new Error('no notice');
  const signed = await signCredential(credential, ring);
  if ('fault' in signed) throw new Error(signed.fault.code);
  return { ...signed, credential };
}

/** What a buyer holds to verify with: documents and status lists of all, fetched an hour ago. */
export async function holdings(all: readonly Company[], us: Company): Promise<VerifySettings> {
  const lists = new Map<string, string>();
  for (const { ring, list, withdrawn } of all) {
    const signed = await signCredential(statusListOf(ring.did, list, withdrawn, NOW), ring);
    if ('token' in signed) lists.set(list, signed.token);
  }
  return {
    at: NOW,
    documentOf: (did) => {
      const found = all.find(({ ring }) => ring.did === did);
      return found && didDocumentOf(found.ring);
    },
    statusAt: (url) => {
      const token = lists.get(url);
      return token === undefined ? undefined : { token, fetchedAt: '2026-11-24T01:00:00Z' };
    },
    us: { names: [us.name], identifiers: [{ scheme: 'LEI', value: us.lei }] },
    confirmed: all.map(({ ring, name }) => ({ did: ring.did, party: name, by: 'Purchasing', on: DAY })),
    screen: () => [],
  };
}
