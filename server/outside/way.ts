/** An organisation's way to its mail server, as kept, with its password opened; null where none is set. */
import type { Transaction } from 'kysely';
import { unseal } from '../identity/seal.ts';
import type { Tables } from '../store/tables/index.ts';
import type { MailWay } from './deliver.ts';

export type KeptWay = MailWay & { readonly from: string };

export async function wayOf(db: Transaction<Tables>, secret: string | null): Promise<KeptWay | null> {
  const row = await db.selectFrom('mail_ways').selectAll().executeTakeFirst();
  if (!row) return null;
  const { host, port, tls, ca, username: user, from_address: from } = row;
  const password =
    row.password_sealed === null || secret === null ? null : unseal(row.password_sealed, secret);
  return {
    ...{ host, port, tls, from },
    ...(ca === null ? {} : { ca }),
    ...(user === null ? {} : { login: { user, password: password ?? '' } }),
  };
}
