/**
 * The law that answers are made with: every corpus that was ever in use stays, by its hash, so that an old answer can
 * be made again under its own law. The one taken up last is in use.
 */
import { createDeterminer, type Determiner } from '@ytterby/facts';
import { exportCorpus, loadCorpus, type NamedCorpus, shipped } from '@ytterby/law';
import type { Transaction } from 'kysely';
import type { Tables } from '../store/tables/index.ts';

export type Corpora = {
  /** The law in use, as this transaction sees it. */
  readonly current: (db: Transaction<Tables>) => Promise<Determiner>;
  /** A law by its hash, or null where the store does not hold it. */
  readonly byHash: (db: Transaction<Tables>, hash: string) => Promise<Determiner | null>;
};

/** Laws whose regimes are held in memory at a time. */
const MOST_HELD = 6;

/** The laws of one store. One for a process is enough: what is made of a law is shared by all who ask. */
export function corporaOf(): Corpora {
  const held = new Map<string, Determiner>();
  const hold = (named: NamedCorpus): Determiner => {
    const determiner = createDeterminer(named);
    const oldest = held.keys().next().value;
    if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
    held.set(named.hash, determiner);
    return determiner;
  };
  const byHash: Corpora['byHash'] = async (db, hash) => {
    const known = held.get(hash);
    if (known) return known;
    if (hash === shipped().hash) return hold(shipped());
    const row = await db.selectFrom('law_corpora').select('file').where('hash', '=', hash).executeTakeFirst();
    if (row === undefined) return null;
    const loaded = loadCorpus(row.file);
    return 'named' in loaded ? hold(loaded.named) : null;
  };
  const current: Corpora['current'] = async (db) => {
    const hash = await currentHash(db);
    const found = hash === null ? null : await byHash(db, hash);
    if (found === null) throw new Error('no law has been taken up in this store');
    return found;
  };
  return { current, byHash };
}

/** The hash of the law in use, or null before the first was taken up. */
export async function currentHash(db: Transaction<Tables>): Promise<string | null> {
  const row = await db
    .selectFrom('law_corpora')
    .select('hash')
    .where('used_since', 'is not', null)
    .orderBy('used_since', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.hash ?? null;
}

/** The row of a corpus. */
export function rowOf(named: NamedCorpus, at: string) {
  const { version, knownUpTo } = named.corpus;
  return {
    ...{ hash: named.hash, version, known_up_to: knownUpTo },
    ...{ file: exportCorpus(named), created_at: at, used_since: at },
  };
}
