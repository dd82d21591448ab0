/** Sessions of members: begun, recognised by their token, listed and ended. */
import { sql } from 'kysely';
import { newId } from '../store/id.ts';
import type { Store } from '../store/store.ts';
import { permissionsOf } from './permissions.ts';
import type { Principal } from './principal.ts';
import { csrfOf, hashOfSecret, newSecret } from './secrets.ts';

/** A session ends after twelve hours, whatever happens in it. */
export const SESSION_HOURS = 12;
export const COOKIE = 'ytterby_session';

export type Begun = { readonly token: string; readonly id: string; readonly expiresAt: string };

export type Beginning = {
  readonly account: string;
  readonly organisation: string;
  /** `password`, or the provider's issuer. */
  readonly method: string;
  readonly userAgent: string | null;
  readonly address: string | null;
};

export async function beginSession(store: Store, beginning: Beginning, now: Date): Promise<Begun> {
  const token = newSecret();
  const id = newId();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString();
  await store.asSystem((db) =>
    db
      .insertInto('sessions')
      .values({
        id,
        token_hash: hashOfSecret(token),
        account_id: beginning.account,
        organisation_id: beginning.organisation,
        method: beginning.method,
        user_agent: beginning.userAgent?.slice(0, 300) ?? null,
        address: beginning.address,
        created_at: now.toISOString(),
        last_seen_at: now.toISOString(),
        expires_at: expiresAt,
        ended_at: null,
      })
      .execute(),
  );
  return { token, id, expiresAt };
}

/** The member behind a token; null where the session is over, the account closed, or the membership ended. */
export async function memberOf(store: Store, token: string, now: Date): Promise<Principal | null> {
  const at = now.toISOString();
  const row = await store.asSystem(async (db) => {
    const found = await db
      .selectFrom('sessions')
      .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
      .innerJoin('members', (join) =>
        join
          .onRef('members.account_id', '=', 'sessions.account_id')
          .onRef('members.organisation_id', '=', 'sessions.organisation_id'),
      )
      .select(['sessions.id', 'sessions.account_id', 'sessions.expires_at', 'sessions.last_seen_at'])
      .select(['accounts.name', 'members.organisation_id', 'members.roles'])
      .where('sessions.token_hash', '=', hashOfSecret(token))
      .where('sessions.ended_at', 'is', null)
      .where('sessions.expires_at', '>', at)
      .where('accounts.disabled_at', 'is', null)
      .where('members.ended_at', 'is', null)
      .executeTakeFirst();
    // Seen is kept by the minute: not every request writes.
    if (found && Date.parse(found.last_seen_at) < now.getTime() - 60_000) {
      await db.updateTable('sessions').set({ last_seen_at: at }).where('id', '=', found.id).execute();
    }
    return found;
  });
  if (!row) return null;
  return {
    kind: 'member',
    id: row.account_id,
    name: row.name,
    organisation: row.organisation_id,
    roles: row.roles,
    permissions: permissionsOf(row.roles),
    session: { id: row.id, csrf: csrfOf(token), expiresAt: row.expires_at },
  };
}

/** Ends sessions of an account: one by its id, or all of them but one. */
export async function endSessions(
  store: Store,
  account: string,
  which: { readonly id: string } | { readonly allBut: string | null },
  now: Date,
): Promise<number> {
  return store.asSystem(async (db) => {
    const ending = db
      .updateTable('sessions')
      .set({ ended_at: now.toISOString() })
      .where('account_id', '=', account)
      .where('ended_at', 'is', null);
    const narrowed =
      'id' in which
        ? ending.where('id', '=', which.id)
        : which.allBut === null
          ? ending
          : ending.where(sql<boolean>`id <> ${which.allBut}::uuid`);
    const done = await narrowed.executeTakeFirst();
    return Number(done.numUpdatedRows);
  });
}
