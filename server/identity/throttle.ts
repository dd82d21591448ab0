/**
 * Against guessing: after five failures for one name or twenty from one address the next try must wait, twice as long
 * each time up to a quarter of an hour. Kept in the store, so that replicas count together.
 */
import { sql } from 'kysely';
import type { Store } from '../store/store.ts';

const FREE = { name: 5, address: 20 } as const;
const LONGEST_SECONDS = 900;

export type Subject = { readonly kind: keyof typeof FREE; readonly hash: string };

/** Seconds until the next try of any of the subjects may be made; 0 where it may be made now. */
export async function secondsToWait(store: Store, subjects: readonly Subject[], now: Date): Promise<number> {
  const rows = await store.asSystem((db) =>
    db
      .selectFrom('sign_on_failures')
      .select(['kind', 'failures', 'last_at'])
      .where(
        'subject_hash',
        'in',
        subjects.map((one) => one.hash),
      )
      .execute(),
  );
  const waits = rows.map(({ kind, failures, last_at }) => {
    const over = failures - FREE[kind];
    if (over < 0) return 0;
    const seconds = Math.min(2 ** Math.min(over, 20), LONGEST_SECONDS);
    return Math.ceil((Date.parse(last_at) + seconds * 1000 - now.getTime()) / 1000);
  });
  return Math.max(0, ...waits);
}

/** Counts a failure of each subject. A failure more than an hour after the last starts anew. */
export async function countFailure(store: Store, subjects: readonly Subject[], now: Date): Promise<void> {
  const at = now.toISOString();
  await store.asSystem(async (db) => {
    for (const { kind, hash } of subjects) {
      await sql`insert into sign_on_failures as old (subject_hash, kind, failures, last_at)
        values (${hash}, ${kind}, 1, ${at}::timestamptz)
        on conflict (subject_hash) do update set last_at = excluded.last_at,
          failures = case when old.last_at < excluded.last_at - interval '1 hour' then 1 else old.failures + 1 end
      `.execute(db);
    }
  });
}

/** A sign-on that succeeded forgives the failures of its name. */
export async function forgive(store: Store, subject: Subject): Promise<void> {
  await store.asSystem((db) =>
    db.deleteFrom('sign_on_failures').where('subject_hash', '=', subject.hash).execute(),
  );
}
