/**
 * Takes up a law: new answers are made with it from now on, and every organisation's parties are screened and its
 * transactions asked anew, by jobs that are queued in the same transaction.
 */
import { type NamedCorpus, shipped } from '@ytterby/law';
import { sql, type Transaction } from 'kysely';
import { enqueue } from '../jobs/enqueue.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables/index.ts';
import { currentHash, rowOf } from './corpora.ts';

export type Adopted = {
  readonly kind: 'adopted' | 'in-use' | 'older';
  readonly hash: string;
  /** The law that was in use before. */
  readonly before: string | null;
};

/** Any number that only this program uses for this. */
const LOCK = 7_439_670_167;

/**
 * Takes up a corpus, unless it is in use already. An older one than that in use is kept, for replays, and not used.
 * Safe on several replicas: one takes it up and the others find it in use.
 */
export async function adoptLaw(store: Store, named: NamedCorpus = shipped()): Promise<Adopted> {
  return store.asSystem(async (db) => {
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(db);
    const before = await currentHash(db);
    if (before === named.hash) return { kind: 'in-use', hash: named.hash, before };
    const older = before !== null && (await versionOf(db, before)) > named.corpus.version;
    const row = rowOf(named, new Date().toISOString());
    await db
      .insertInto('law_corpora')
      .values(older ? { ...row, used_since: null } : row)
      .onConflict((clash) =>
        older
          ? clash.column('hash').doNothing()
          : clash.column('hash').doUpdateSet({ used_since: row.used_since }),
      )
      .execute();
    if (older) return { kind: 'older', hash: named.hash, before };
    if (before !== null) await askAnew(db, before, named.hash);
    return { kind: 'adopted', hash: named.hash, before };
  });
}

async function versionOf(db: Transaction<Tables>, hash: string): Promise<string> {
  const row = await db
    .selectFrom('law_corpora')
    .select('version')
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row?.version ?? '';
}

async function askAnew(db: Transaction<Tables>, before: string, after: string): Promise<void> {
  const organisations = await db.selectFrom('organisations').select('id').orderBy('id').execute();
  for (const { id } of organisations) {
    await enqueue(db, {
      ...{ kind: 'rescreen', organisation: id, key: `law:${after}` },
      payload: { list: 'official', before, after },
    });
    await enqueue(db, {
      ...{ kind: 'redetermine', organisation: id, key: `law:${after}` },
      payload: { occasion: 'law', law: after },
    });
  }
}
