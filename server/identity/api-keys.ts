/** Keys of programs: made once, known by their hash, with scopes and an end. */
import type { Store } from '../store/store.ts';
import { PERMISSIONS, type Permission } from './permissions.ts';
import type { Principal } from './principal.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** By which a leaked key is recognised in a file or a log. */
const MARK = 'ytterby_';

export type NewKey = { readonly key: string; readonly prefix: string; readonly hash: string };

/** A new key: shown once; the prefix and the hash are kept. @example newKey().key.startsWith('ytterby_') // true */
export function newKey(): NewKey {
  const key = `${MARK}${newSecret()}`;
  return { key, prefix: key.slice(0, MARK.length + 6), hash: hashOfSecret(key) };
}

const isPermission = (scope: string): scope is Permission => PERMISSIONS.some((one) => one === scope);

/** The program behind a key; null where the key is unknown, revoked or over. */
export async function holderOf(store: Store, key: string, now: Date): Promise<Principal | null> {
  if (!key.startsWith(MARK)) return null;
  const at = now.toISOString();
  const row = await store.asSystem(async (db) => {
    const found = await db
      .selectFrom('api_keys')
      .select(['id', 'organisation_id', 'name', 'scopes', 'last_used_at'])
      .where('key_hash', '=', hashOfSecret(key))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', at)
      .executeTakeFirst();
    // Used is kept by the minute: not every request writes.
    if (found && Date.parse(found.last_used_at ?? '1970-01-01') < now.getTime() - 60_000) {
      await db.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', found.id).execute();
    }
    return found;
  });
  if (!row) return null;
  return {
    kind: 'key',
    id: row.id,
    name: row.name,
    organisation: row.organisation_id,
    roles: [],
    permissions: new Set(row.scopes.filter(isPermission)),
  };
}
