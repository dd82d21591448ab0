/** Whether a notice is withdrawn, by its issuer's status list. A list that is not at hand is not checked, never "valid". */
import type { JWK } from 'jose';
import type { NoticeCredential } from '../credential.ts';
import { bitAt, decodeBits } from '../status/bits.ts';
import { type Check, failed, notChecked, passed } from './check.ts';
import { isSignedBy, keyFor } from './key.ts';
import { openToken } from './token.ts';

/** A status list as held: its token and the instant it was fetched. */
export type HeldStatus = { readonly token: string; readonly fetchedAt: string };

const HOUR = 3_600_000;

export async function statusOf(
  notice: NoticeCredential,
  held: HeldStatus | undefined,
  document: unknown,
  settings: { readonly at: string; readonly algorithms: readonly string[]; readonly statusHours: number },
): Promise<Check> {
  const entry = notice.credentialStatus;
  if (!entry) return notChecked('status', 'no-status');
  if (!held) return notChecked('status', 'status-list-missing', entry.statusListCredential);
  const wrong = (found: string): Check => failed('status', 'status-list-wrong', found);
  const opened = openToken(held.token, settings.algorithms);
  if ('check' in opened) return wrong(opened.check.code);
  const { payload } = opened;
  const issuer =
    typeof payload.issuer === 'string' ? payload.issuer : (payload.issuer as { readonly id?: string })?.id;
  if (issuer !== notice.issuer.id) return wrong(`issuer ${issuer}`);
  if (payload.id !== entry.statusListCredential) return wrong(`id ${payload.id}`);
  const key = keyFor(opened, notice.issuer.id, document);
  if (!key.jwk || !(await isSignedBy(held.token, opened, key.jwk as JWK))) return wrong('signature');
  const list = payload.credentialSubject as Readonly<Record<string, unknown>> | undefined;
  const bits =
    list?.statusPurpose === 'revocation' && typeof list.encodedList === 'string'
      ? decodeBits(list.encodedList)
      : null;
  if (!bits) return wrong('encodedList');
  const bit = bitAt(bits, Number(entry.statusListIndex));
  if (bit === null)
    return failed('status', 'status-index-out-of-range', entry.statusListIndex, String(bits.length * 8));
  if (bit) return failed('status', 'withdrawn', entry.statusListIndex);
  const age = Date.parse(settings.at) - Date.parse(held.fetchedAt);
  if (!(age <= settings.statusHours * HOUR)) return notChecked('status', 'status-list-old', held.fetchedAt);
  return passed('status', held.fetchedAt);
}
