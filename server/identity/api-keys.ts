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

/** Milliseconds that a key is known for without looking again: so long may one that another replica revoked be good. */
const KNOWN_FOR = 2_000;
/** Keys that are known at a time. */
const MOST_KNOWN = 10_000;

type Known = { readonly holder: Principal; readonly expiresAt: string; readonly until: number };

const known = new WeakMap<Store, Map<string, Known>>();
/** Keys that are being looked for: what comes meanwhile waits for the same look, as a burst after a start does. */
const looking = new WeakMap<Store, Map<string, Promise<Principal | null>>>();
/** Keys that were revoked here, by their ids: they are looked for in the store each time. */
const revoked = new Set<string>();

/** Forgets a key at once, as it is revoked, whatever its transaction comes to. */
export function forgetKey(id: string): void {
  revoked.add(id);
}

/** The program behind a key; null where the key is unknown, revoked or over. */
export async function holderOf(store: Store, key: string, now: Date): Promise<Principal | null> {
  if (!key.startsWith(MARK)) return null;
  const hash = hashOfSecret(key);
  const of = known.get(store) ?? new Map<string, Known>();
  known.set(store, of);
  const before = of.get(hash);
  const at = now.toISOString();
  if (before && before.until > performance.now() && before.expiresAt > at && !revoked.has(before.holder.id)) {
    return before.holder;
  }
  const under = looking.get(store) ?? new Map<string, Promise<Principal | null>>();
  looking.set(store, under);
  const same = under.get(hash);
  if (same !== undefined) {
    const seen = await same;
    // A look that began before the key was revoked here does not speak for what came after.
    if (seen === null || !revoked.has(seen.id)) return seen;
  }
  const look = lookAndKnow(store, of, hash, now).finally(() => under.delete(hash));
  under.set(hash, look);
  return look;
}

async function lookAndKnow(
  store: Store,
  of: Map<string, Known>,
  hash: string,
  now: Date,
): Promise<Principal | null> {
  // Known from when the look began: what is revoked elsewhere while it is under way was not seen by it.
  const until = performance.now() + KNOWN_FOR;
  const found = await lookUp(store, hash, now);
  // Revoked here while it was looked for: it may have been seen as it was before.
  if (found === null || revoked.has(found.holder.id)) of.delete(hash);
  else {
    if (of.size >= MOST_KNOWN) of.clear();
    of.set(hash, { ...found, until });
  }
  return found?.holder ?? null;
}

async function lookUp(store: Store, hash: string, now: Date): Promise<Omit<Known, 'until'> | null> {
  const at = now.toISOString();
  const row = await store.asSystem(async (db) => {
    const found = await db
      .selectFrom('api_keys')
      .select(['id', 'organisation_id', 'name', 'scopes', 'last_used_at', 'expires_at'])
      .where('key_hash', '=', hash)
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
  const holder: Principal = {
    kind: 'key',
    id: row.id,
    name: row.name,
    organisation: row.organisation_id,
    roles: [],
    permissions: new Set(row.scopes.filter(isPermission)),
  };
  return { holder, expiresAt: row.expires_at };
}
