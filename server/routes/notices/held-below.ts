/** What a notice rests on, as far as the organisation holds it: tier by tier, by the digests that the tokens carry. */
import type { Transaction } from 'kysely';
import type { Tables } from '../../store/tables/index.ts';
import { claimed } from './verifying.ts';

/** A notice as the organisation holds it: received, or its own. */
export type HeldHere = {
  readonly kind: 'incoming-notice' | 'notice';
  readonly id: string;
  /** Null where it came on paper. */
  readonly token: string | null;
  /** What it was verified with when it came; what was typed from it, where it came on paper. */
  readonly kept?: unknown;
};

const DEEPEST = 41;
const WIDEST = 1_000;

/** By digest, each once. */
export async function heldBelow(
  db: Transaction<Tables>,
  token: string,
): Promise<ReadonlyMap<string, HeldHere>> {
  const found = new Map<string, HeldHere>();
  let wanted = upstreamOf(token);
  for (let tier = 0; wanted.length > 0 && tier < DEEPEST; tier += 1) {
    const received = await db
      .selectFrom('incoming_notices')
      .select(['id', 'digest', 'token', 'verification'])
      .where('digest', 'in', wanted)
      .execute();
    const issued = await db
      .selectFrom('notices')
      .select(['id', 'digest', 'token'])
      .where('digest', 'in', wanted)
      .execute();
    for (const { id, digest, token, verification } of received)
      found.set(digest, { kind: 'incoming-notice', id, token, kept: verification });
    for (const { id, digest, token } of issued) found.set(digest, { kind: 'notice', id, token });
    const next = [...received, ...issued].flatMap((row) => (row.token === null ? [] : upstreamOf(row.token)));
    wanted = [...new Set(next)].filter((digest) => !found.has(digest)).slice(0, WIDEST);
  }
  return found;
}

/** The digests a token says it rests on. */
function upstreamOf(token: string): readonly string[] {
  const subject = claimed(token).credentialSubject as { readonly upstream?: unknown } | null | undefined;
  const upstream: readonly unknown[] = Array.isArray(subject?.upstream) ? subject.upstream : [];
  const digests = upstream.map((one) => (one as { readonly digest?: unknown } | null)?.digest);
  return [...new Set(digests.filter((one) => typeof one === 'string'))].slice(0, WIDEST);
}
