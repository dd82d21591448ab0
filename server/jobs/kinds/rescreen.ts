/**
 * A list has a new version. Both directions: what it gained or changed is looked for among all parties, each party so
 * found is screened against the list itself, and hits on what left the list are let go. Parties go page by page.
 */
import { buildRegister, listDelta, type PartyRecord, screen, screenListed } from '@ytterby/facts/parties';
import { sql, type Transaction } from 'kysely';
import { recordEvent } from '../../audit/record.ts';
import { type FoundHit, letGo } from '../../screening/keep-hit.ts';
import { listAt, type ScreenList } from '../../screening/lists.ts';
import { keepScreening } from '../../screening/screen-party.ts';
import type { Scope } from '../../store/scope.ts';
import type { Tables } from '../../store/tables/index.ts';
import { jobKind } from '../job.ts';

export type RescreenPayload = {
  /** `official`, or an own list's id. */
  readonly list: string;
  /** The version before and the one now: a corpus's hash, or an own list's number. null: there was none. */
  readonly before: string | null;
  readonly after: string;
};

type Delta = ReturnType<typeof listDelta>;

/** Parties in one transaction. */
const PAGE = 200;

const recordOf = (id: string, query: Tables['parties']['document']): PartyRecord => ({
  ...{ id, schema: query.schema ?? 'Company', source: '' },
  names: [query.name, ...(query.otherNames ?? [])].map((text) => ({ text })),
  ...{ identifiers: query.identifiers ?? [], country: query.country ?? null },
});

export const rescreen = jobKind<RescreenPayload>('rescreen', async (context, { list, before, after }) => {
  const { within, corpora, resume } = context;
  const now = await within((db) => listAt(db, corpora, list, after));
  if (now === null) throw new Error(`version ${after} of list ${list} is not in the store`);
  const old = before === null ? null : await within((db) => listAt(db, corpora, list, before));
  const delta = listDelta(old?.register.records ?? [], now.register.records);
  const of = await within(countParties);
  let done = resume?.done ?? 0;
  let found = 0;
  for (let cursor = (resume?.cursor as string | undefined) ?? null; ; ) {
    const page = await within((db) => partiesAfter(db, cursor));
    const last = page.at(-1);
    if (last === undefined) break;
    done += page.length;
    cursor = last.id;
    found += await within((db, scope) => screenPage(db, scope, page, now, delta), { done, of, cursor });
  }
  await within((db, scope) => letGone(db, scope, list, delta.removed));
  const { added, changed, removed } = delta;
  const result = { list: now.version, parties: of, added: added.length, changed: changed.length };
  return within(async (db, scope) => {
    await noteScreened(db, scope, now);
    const object = { kind: 'list', id: list };
    await recordEvent(db, scope, {
      verb: 'rescreened',
      object,
      after: { ...result, removed: removed.length },
    });
    return { ...result, removed: removed.length, hits: found };
  });
});

async function countParties(db: Transaction<Tables>): Promise<number> {
  const { count } = db.fn;
  const row = await db
    .selectFrom('parties')
    .select(count<number>('id').as('all'))
    .where('archived_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.all;
}

const partiesAfter = (db: Transaction<Tables>, cursor: string | null) =>
  db
    .selectFrom('parties')
    .select(['id', 'document'])
    .where('archived_at', 'is', null)
    .$if(cursor !== null, (query) => query.where('id', '>', cursor ?? ''))
    .orderBy('id')
    .limit(PAGE)
    .execute();

type Page = Awaited<ReturnType<typeof partiesAfter>>;

/** Screens the parties of a page that what is new on the list may be; answers with the number of hits. */
async function screenPage(
  db: Transaction<Tables>,
  scope: Scope,
  page: Page,
  list: ScreenList,
  delta: Delta,
): Promise<number> {
  const register = buildRegister(page.map(({ id, document }) => recordOf(id, document)));
  const turned = screenListed(register, delta);
  const fresh = new Set([...delta.added, ...delta.changed].map(({ id }) => id));
  const standing = await hitsOn(db, list.version.list, page, [...fresh]);
  const cleared = await clearedOn(db, list.version, page);
  let count = 0;
  for (const { id, document: query } of page) {
    const back = turned.flatMap(({ listed, hits }) =>
      hits
        .filter(({ record }) => record.id === id)
        .map((hit) => ({ ...hit, record: listed, name: hit.queried, queried: hit.name })),
    );
    const mine = standing.filter(({ party_id }) => party_id === id);
    const undone = new Set(cleared.flatMap((one) => (one.party_id === id ? [one.record_id] : [])));
    if (back.length === 0 && mine.length === 0 && undone.size === 0) continue;
    const forth = screen(list.register, query, { most: 100 }).filter(
      ({ record }) => fresh.has(record.id) || undone.has(record.id),
    );
    const seen = new Set(forth.map(({ record }) => record.id));
    const all = [...forth, ...back.filter(({ record }) => !seen.has(record.id))];
    const found = all.map((hit): FoundHit => ({ list: list.version, hit }));
    count += found.length;
    if (found.length > 0) {
      await keepScreening(db, scope, { id, query }, { lists: [list], found, occasion: 'list' });
    }
    for (const one of mine.filter(({ record_id }) => !all.some(({ record }) => record.id === record_id))) {
      await letGo(db, scope, one, 'no-longer-alike', new Date().toISOString());
    }
  }
  return count;
}

/** Hits of a page's parties that were cleared against another content of the list: they are looked at again. */
async function clearedOn(db: Transaction<Tables>, { list, hash }: ScreenList['version'], page: Page) {
  if (page.length === 0) return [];
  return db
    .selectFrom('hits')
    .select(['party_id', 'record_id'])
    .where('list', '=', list)
    .where('gone_at', 'is', null)
    .where('state', 'in', ['cleared', 'clearing-proposed'])
    .where(sql<boolean>`review #>> '{list,hash}' <> ${hash}`)
    .where(
      'party_id',
      'in',
      page.map(({ id }) => id),
    )
    .execute();
}

/** Hits of a page's parties that stand on records of a list. */
async function hitsOn(db: Transaction<Tables>, list: string, page: Page, records: readonly string[]) {
  if (records.length === 0 || page.length === 0) return [];
  return db
    .selectFrom('hits')
    .select(['id', 'state', 'party_id', 'record_id'])
    .where('list', '=', list)
    .where('gone_at', 'is', null)
    .where(
      'party_id',
      'in',
      page.map(({ id }) => id),
    )
    .where('record_id', 'in', records)
    .execute();
}

async function letGone(
  db: Transaction<Tables>,
  scope: Scope,
  list: string,
  removed: readonly PartyRecord[],
): Promise<void> {
  if (removed.length === 0) return;
  const gone = await db
    .selectFrom('hits')
    .select(['id', 'state'])
    .where('list', '=', list)
    .where('gone_at', 'is', null)
    .where(
      'record_id',
      'in',
      removed.map(({ id }) => id),
    )
    .execute();
  for (const hit of gone) await letGo(db, scope, hit, 'left-the-list', new Date().toISOString());
}

async function noteScreened(
  db: Transaction<Tables>,
  scope: Scope,
  { version: seen }: ScreenList,
): Promise<void> {
  const row = { version: seen.version, hash: seen.hash, updated_at: new Date().toISOString() };
  await db
    .insertInto('screened_lists')
    .values({ organisation_id: scope.organisation, list: seen.list, ...row })
    .onConflict((clash) => clash.columns(['organisation_id', 'list']).doUpdateSet(row))
    .execute();
}
