/**
 * What an organisation has fetched of issuers elsewhere, kept with its hash and its moment. A copy that is young enough
 * is used as it is; where nothing can be fetched the last copy is told with its age, and never as new.
 */
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { Outside } from './allowed.ts';
import { fetchText } from './fetch-text.ts';

export type Kept = {
  readonly url: string;
  readonly text: string;
  readonly digest: string;
  readonly fetchedAt: string;
};

export type Wish = {
  readonly url: string;
  /** Milliseconds for which a copy is young enough. */
  readonly young: number;
  /** Bytes. */
  readonly most: number;
};

/** After a failure the host is left alone for this long. */
const REST = 30_000;

type Around = {
  readonly store: Store;
  readonly scope: Scope;
  readonly outside: Outside;
  readonly now: Date;
};

/** The copy to work with, fetched anew where it is not young; null where there never was one. */
export async function keptOrFetched(
  { store, scope, outside, now }: Around,
  { url, young, most }: Wish,
): Promise<Kept | null> {
  const before = await store.within(scope, (db) =>
    db.selectFrom('fetched').selectAll().where('url', '=', url).executeTakeFirst(),
  );
  const kept = (row: typeof before): Kept | null =>
    row && row.body !== null && row.digest !== null && row.fetched_at !== null
      ? { url, text: row.body, digest: row.digest, fetchedAt: row.fetched_at }
      : null;
  const age = (moment: string | null | undefined): number =>
    moment === null || moment === undefined ? Number.POSITIVE_INFINITY : now.getTime() - Date.parse(moment);
  if (age(before?.fetched_at) < young) return kept(before);
  if (before?.fault && age(before.tried_at) < REST) return kept(before);
  const found = await fetchText(url, outside, most);
  // A host that was not named is not asked, and nothing is noted of it.
  if ('fault' in found && found.fault === 'host-not-named') return kept(before);
  const at = now.toISOString();
  const values =
    'fault' in found
      ? { tried_at: at, fault: found.fault }
      : { body: found.text, digest: found.digest, fetched_at: at, tried_at: at, fault: null };
  const row = await store.within(scope, (db) =>
    db
      .insertInto('fetched')
      .values({
        ...{ organisation_id: scope.organisation, url, body: null, digest: null, fetched_at: null },
        ...values,
      })
      .onConflict((clash) => clash.columns(['organisation_id', 'url']).doUpdateSet(values))
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  return kept(row);
}
