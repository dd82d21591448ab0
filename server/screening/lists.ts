/** The lists that an organisation's parties are screened on: the official ones of the law in use, and its own. */
import { type Determiner, officialRegister } from '@ytterby/facts';
import { buildRegister, type ListVersion, type PartyRecord, type Register } from '@ytterby/facts/parties';
import type { Transaction } from 'kysely';
import { OFFICIAL, officialList } from '../determinations/lists.ts';
import type { Corpora } from '../law/corpora.ts';
import type { Tables } from '../store/tables/index.ts';

export type ScreenList = { readonly version: ListVersion; readonly register: Register };

const registers = new Map<string, Register>();
const MOST_HELD = 50;

/** A register by the hash of its records; built once while it is in use. */
function registerOf(hash: string, records: readonly PartyRecord[]): Register {
  const made = registers.get(hash) ?? buildRegister(records);
  registers.delete(hash);
  registers.set(hash, made);
  const oldest = registers.keys().next().value;
  if (registers.size > MOST_HELD && oldest !== undefined) registers.delete(oldest);
  return made;
}

export const officialOf = ({ corpus: named }: Determiner): ScreenList => ({
  version: officialList(named),
  register: officialRegister(named.corpus).register,
});

/** Every list as it stands now, the official ones first. */
export async function listsInUse(db: Transaction<Tables>, corpora: Corpora): Promise<readonly ScreenList[]> {
  const own = await db
    .selectFrom('own_list_versions as v')
    .innerJoin('own_lists as l', 'l.id', 'v.list_id')
    .where('l.archived_at', 'is', null)
    .distinctOn('v.list_id')
    .select(['v.list_id', 'v.version', 'v.hash', 'v.records'])
    .orderBy('v.list_id')
    .orderBy('v.version', 'desc')
    .execute();
  return [
    officialOf(await corpora.current(db)),
    ...own.map(({ list_id: list, version, hash, records }) => ({
      version: { list, version: String(version), hash },
      register: registerOf(hash, records),
    })),
  ];
}

/** A list as it was or is: the official ones by a corpus's hash, an own one by its version. Null: not in the store. */
export async function listAt(
  db: Transaction<Tables>,
  corpora: Corpora,
  list: string,
  at: string,
): Promise<ScreenList | null> {
  if (list === OFFICIAL) {
    const determiner = await corpora.byHash(db, at);
    return determiner === null ? null : officialOf(determiner);
  }
  const row = await db
    .selectFrom('own_list_versions')
    .select(['version', 'hash', 'records'])
    .where('list_id', '=', list)
    .where('version', '=', Number(at))
    .executeTakeFirst();
  if (row === undefined) return null;
  const version = { list, version: String(row.version), hash: row.hash };
  return { version, register: registerOf(row.hash, row.records) };
}
