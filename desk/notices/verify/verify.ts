/**
 * Verifies a received notice, step by step, over exactly the bytes received: offline, with what is held or was fetched
 * by the caller. Nothing of the token says how it is to be believed.
 */
import type { NoticeCredential } from '../credential.ts';
import { hashOfBytes } from '../digest.ts';
import {
  type ConfirmedIssuer,
  entriesCheck,
  issuerCheck,
  type OurIdentity,
  recipientCheck,
  screeningCheck,
  sharesCheck,
  upstreamCheck,
} from './business.ts';
import { type Check, failed, notChecked, passed, type Step } from './check.ts';
import { isSignedBy, keyFor } from './key.ts';
import { asNotice } from './shape.ts';
import { type HeldStatus, statusOf } from './status.ts';
import { openToken } from './token.ts';

/** What a verifier holds, and how it is set. Absent: not at hand, and then not checked. */
export type VerifySettings = {
  /** The instant of verification. */
  readonly at: string;
  readonly algorithms?: readonly string[];
  /** The issuer's published document, by its did: archived, or fetched by the caller. */
  readonly documentOf?: (did: string) => unknown;
  readonly statusAt?: (url: string) => HeldStatus | undefined;
  /** A status list older than this is not checked. */
  readonly statusHours?: number;
  readonly us?: OurIdentity;
  readonly confirmed?: readonly ConfirmedIssuer[];
  readonly isHeld?: (digest: string) => boolean;
  readonly screen?: (name: string) => readonly string[];
};

export type Verification = {
  /** `refused`: a check failed; `accepted`: all passed; `open`: none failed, and some could not be made. */
  readonly verdict: 'accepted' | 'refused' | 'open';
  readonly checks: readonly Check[];
  /** Over the bytes received. */
  readonly digest: string;
  readonly at: string;
  /** The notice; absent unless its signature and shape passed, so that nothing unproven is shown as said. */
  readonly notice?: NoticeCredential;
  /** What was used to verify, to be kept with the token: keys rotate, the retention period outlives them. */
  readonly used: { readonly document?: unknown; readonly status?: HeldStatus };
};

const STEPS: readonly Step[] = [
  'read',
  'key',
  'signature',
  'shape',
  'validity',
  'recipient',
  'status',
  'issuer',
  'shares',
  'entries',
  'upstream',
  'screening',
];
const CLOCKS_DIFFER = 5 * 60_000;
export const ALLOWED_ALGORITHMS: readonly string[] = ['EdDSA', 'ES256'];

/** Verifies the bytes of a token. Steps behind one that decides alone are said to be not reached. */
export async function verifyNotice(
  bytes: Uint8Array | string,
  settings: VerifySettings,
): Promise<Verification> {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const digest = hashOfBytes(raw);
  const token = new TextDecoder().decode(raw).trim();
  const algorithms = settings.algorithms ?? ALLOWED_ALGORITHMS;
  const close = (checks: readonly Check[], rest: Partial<Verification> = {}): Verification => {
    const reached = new Set(checks.map(({ step }) => step));
    const all = [
      ...checks,
      ...STEPS.filter((step) => !reached.has(step)).map((step) => notChecked(step, 'not-reached')),
    ];
    const verdict = all.some(({ result }) => result === 'failed')
      ? 'refused'
      : all.every(({ result }) => result === 'passed')
        ? 'accepted'
        : 'open';
    return { verdict, checks: all, digest, at: settings.at, used: {}, ...rest };
  };

  const opened = openToken(token, algorithms);
  if ('check' in opened) return close([opened.check]);
  const read = passed('read', opened.header.alg);
  const issuer = (opened.payload.issuer as { readonly id?: unknown } | undefined)?.id;
  if (typeof issuer !== 'string') return close([read, failed('shape', 'not-a-notice', 'issuer/id')]);
  const document = settings.documentOf?.(issuer);
  const used = document === undefined ? {} : { document };
  const key = keyFor(opened, issuer, document);
  if (!key.jwk) return close([read, key.check], { used });
  if (!(await isSignedBy(token, opened, key.jwk)))
    return close([read, key.check, failed('signature', 'signature-wrong', opened.header.kid)], { used });
  const proven = [read, key.check, passed('signature')];
  const shaped = asNotice(opened.payload);
  if ('misfit' in shaped) return close([...proven, failed('shape', 'not-a-notice', shaped.misfit)], { used });

  const { notice } = shaped;
  const list = notice.credentialStatus?.statusListCredential;
  const held = list === undefined ? undefined : settings.statusAt?.(list);
  const statusSettings = { at: settings.at, algorithms, statusHours: settings.statusHours ?? 24 };
  const checks = [
    ...proven,
    passed('shape'),
    validityCheck(notice, settings.at),
    recipientCheck(notice, settings.us),
    await statusOf(notice, held, document, statusSettings),
    issuerCheck(notice, settings.confirmed ?? []),
    sharesCheck(notice),
    entriesCheck(notice),
    upstreamCheck(notice, settings.isHeld),
    screeningCheck(notice, settings.screen),
  ];
  return close(checks, { notice, used: { ...used, ...(held === undefined ? {} : { status: held }) } });
}

function validityCheck(notice: NoticeCredential & { readonly validUntil?: string }, at: string): Check {
  const now = Date.parse(at);
  if (Date.parse(notice.validFrom) > now + CLOCKS_DIFFER)
    return failed('validity', 'not-yet-valid', notice.validFrom, at);
  if (notice.validUntil !== undefined && Date.parse(notice.validUntil) < now)
    return failed('validity', 'expired', notice.validUntil, at);
  return passed('validity', notice.validFrom);
}
