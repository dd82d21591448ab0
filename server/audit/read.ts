/** Reads an organisation's trail in pages, each in a transaction of its own, so that a long one holds up nobody. */
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { type ChainEnd, type ChainedEvent, eventOf } from './event.ts';
import { type Verification, verifyTrail } from './verify.ts';

const PAGE = 1_000;

/** The end that the store notes, or null where nothing has happened yet. */
export async function endOf(store: Store, scope: Scope): Promise<ChainEnd | null> {
  const row = await store.within(scope, (db) =>
    db.selectFrom('event_chains').select(['sequence', 'hash']).executeTakeFirst(),
  );
  return row ?? null;
}

/** Events by their place, from after one to another included. */
export async function* eventsOf(
  store: Store,
  scope: Scope,
  { after = 0, upTo = Number.MAX_SAFE_INTEGER }: { readonly after?: number; readonly upTo?: number } = {},
): AsyncGenerator<ChainedEvent> {
  for (let from = after; ; ) {
    const rows = await store.within(scope, (db) =>
      db
        .selectFrom('events')
        .selectAll()
        .where('sequence', '>', from)
        .where('sequence', '<=', upTo)
        .orderBy('sequence')
        .limit(PAGE)
        .execute(),
    );
    for (const row of rows) yield eventOf(row);
    if (rows.length < PAGE) return;
    from = rows.at(-1)?.sequence ?? upTo;
  }
}

/** Verifies an organisation's trail as it stands; what is appended meanwhile is not waited for. */
export async function verify(
  store: Store,
  scope: Scope,
  kept: ChainEnd | null = null,
): Promise<Verification> {
  const end = await endOf(store, scope);
  // Past the noted end stands what is appended meanwhile; where there is no end, nothing may stand.
  const known = end === null ? {} : { upTo: end.sequence };
  return verifyTrail(eventsOf(store, scope, known), end, kept);
}
