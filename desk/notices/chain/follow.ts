/**
 * Follows a chain of notices upstream by the digests they carry: each was received by the one that issued the next.
 * Paper notices end a branch: their digest is held, their words were typed by somebody.
 */

import type { NoticeCredential, Upstream } from '../credential.ts';
import { hashOfBytes } from '../digest.ts';
import { isSameParty } from '../verify/business.ts';
import { type Verification, type VerifySettings, verifyNotice } from '../verify/verify.ts';

export type ChainFault =
  | 'not-held'
  | 'refused'
  | 'not-proven'
  | 'received-by-another'
  | 'issued-later'
  | 'too-deep';

export type ChainLink = {
  readonly digest: string;
  readonly medium: Upstream['medium'];
  /** 1 for the notice asked about, growing upstream. */
  readonly tier: number;
  readonly notice?: NoticeCredential;
  readonly verification?: Verification;
  readonly faults: readonly ChainFault[];
  readonly upstream: readonly ChainLink[];
};

const DEEPEST = 40;

/** Walks from one token to everything it rests on. `held` gives the bytes of a digest, as they were received. */
export async function followChain(
  token: string,
  held: (digest: string) => Uint8Array | undefined,
  settings: VerifySettings,
): Promise<ChainLink> {
  const bytes = new TextEncoder().encode(token);
  const start: Upstream = { medium: 'vc+jwt', digest: hashOfBytes(bytes) };
  return walk(start, bytes, undefined, 1, held, settings);
}

async function walk(
  { digest, medium }: Upstream,
  bytes: Uint8Array | undefined,
  below: NoticeCredential | undefined,
  tier: number,
  held: (digest: string) => Uint8Array | undefined,
  settings: VerifySettings,
): Promise<ChainLink> {
  const end = (faults: readonly ChainFault[]): ChainLink => ({ digest, medium, tier, faults, upstream: [] });
  if (bytes === undefined || hashOfBytes(bytes) !== digest) return end(['not-held']);
  if (medium === 'paper') return end([]);
  if (tier > DEEPEST) return end(['too-deep']);
  // Upstream notices are addressed to the issuer of the one below, not to us.
  const us = below && { names: [below.issuer.name], identifiers: below.issuer.identifiers ?? [] };
  const verification = await verifyNotice(bytes, us ? { ...settings, us } : settings);
  const { notice } = verification;
  if (!notice)
    return { ...end([verification.verdict === 'refused' ? 'refused' : 'not-proven']), verification };
  const faults: ChainFault[] = [
    ...(verification.verdict === 'refused' && !isOnlyMisaddressed(verification)
      ? (['refused'] as const)
      : []),
    ...(us && !notice.credentialSubject.recipients.some((one) => isSameParty(one, us))
      ? (['received-by-another'] as const)
      : []),
    ...(below && Date.parse(notice.validFrom) > Date.parse(below.validFrom)
      ? (['issued-later'] as const)
      : []),
  ];
  const upstream = await Promise.all(
    notice.credentialSubject.upstream.map((one) =>
      walk(one, held(one.digest), notice, tier + 1, held, settings),
    ),
  );
  return { digest, medium, tier, notice, verification, faults, upstream };
}

const isOnlyMisaddressed = ({ checks }: Verification): boolean =>
  checks.every(({ result, step }) => result !== 'failed' || step === 'recipient');

/** Every link of a chain, the one asked about first. */
export const linksOf = (link: ChainLink): readonly ChainLink[] => [link, ...link.upstream.flatMap(linksOf)];
