/** Screens one kept party on every list, and keeps what was screened and what was found. */
import { HOLD, LOOK, type Query, type ScreenSettings, screen } from '@ytterby/facts/parties';
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/record.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import type { ScreeningTables } from '../store/tables/screening.ts';
import { json } from '../store/values.ts';
import { version } from '../version.ts';
import { type FoundHit, keepHit, letGo } from './keep-hit.ts';
import type { ScreenList } from './lists.ts';

export type PartyToScreen = { readonly id: string; readonly query: Query };

export type ScreeningDone = { readonly id: string; readonly hits: number; readonly opened: number };

/** The bars, and whether the organisation lets two persons decide. */
export async function settingsOf(db: Transaction<Tables>): Promise<ScreenSettings> {
  const { settings } = await db.selectFrom('organisations').select('settings').executeTakeFirstOrThrow();
  return { look: LOOK, hold: HOLD, fourEyes: settings.fourEyes === true };
}

/** Screens a party on the lists given; hits that stand no more on them are let go. */
export async function screenKeptParty(
  db: Transaction<Tables>,
  scope: Scope,
  party: PartyToScreen,
  lists: readonly ScreenList[],
  occasion: ScreeningTables['screenings']['occasion'] = 'asked',
): Promise<ScreeningDone> {
  const found = lists.flatMap(({ version: list, register }) =>
    screen(register, party.query).map((hit): FoundHit => ({ list, hit })),
  );
  const done = await keepScreening(db, scope, party, { lists, found, occasion });
  const at = new Date().toISOString();
  const standing = await db
    .selectFrom('hits')
    .select(['id', 'state', 'list', 'record_id'])
    .where('party_id', '=', party.id)
    .where('gone_at', 'is', null)
    .execute();
  for (const one of standing) {
    const list = lists.find(({ version: { list: name } }) => name === one.list);
    if (list === undefined) continue;
    const stands = found.some(
      ({ list: { list: name }, hit }) => name === one.list && hit.record.id === one.record_id,
    );
    if (stands) continue;
    const listed = list.register.records.some(({ id }) => id === one.record_id);
    await letGo(db, scope, one, listed ? 'no-longer-alike' : 'left-the-list', at);
  }
  return done;
}

/** Keeps a screening with what it found. */
export async function keepScreening(
  db: Transaction<Tables>,
  scope: Scope,
  { id: partyId, query }: PartyToScreen,
  {
    lists,
    found,
    occasion,
  }: {
    readonly lists: readonly ScreenList[];
    readonly found: readonly FoundHit[];
    readonly occasion: ScreeningTables['screenings']['occasion'];
  },
): Promise<ScreeningDone> {
  const [id, at, settings] = [newId(), new Date().toISOString(), await settingsOf(db)];
  const seen = lists.map((list) => list.version);
  await db
    .insertInto('screenings')
    .values({
      ...{ id, organisation_id: scope.organisation, party_id: partyId, occasion },
      ...{ query: json(query), lists: json(seen), settings: json(settings), engine: version },
      ...{ hits: found.length, actor: json(scope.actor), created_at: at },
    })
    .execute();
  let opened = 0;
  for (const one of found) {
    const move = await keepHit(db, scope, { partyId, screeningId: id, query, settings, at }, one);
    if (move !== 'unchanged') opened += 1;
  }
  await recordEvent(db, scope, {
    verb: 'screened',
    object: { kind: 'party', id: partyId },
    after: { screening: id, occasion, lists: seen, hits: found.length },
  });
  return { id, hits: found.length, opened };
}
