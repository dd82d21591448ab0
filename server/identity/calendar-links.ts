/** Whose calendar a link is: read by whoever has it, as long as it stands and its member may still see deadlines. */
import type { Language } from '@ytterby/language';
import type { Store } from '../store/store.ts';
import { permissionsOf } from './permissions.ts';
import { hashOfSecret } from './secrets.ts';

export type CalendarReader = {
  readonly organisation: string;
  readonly account: string;
  readonly name: string;
  readonly language: Language;
};

/** The member behind a link; null where it is unknown or revoked, or the member has gone or may no more look. */
export async function readerOf(store: Store, token: string, now: Date): Promise<CalendarReader | null> {
  const at = now.toISOString();
  const row = await store.asSystem(async (db) => {
    const found = await db
      .selectFrom('calendar_links')
      .innerJoin('accounts', 'accounts.id', 'calendar_links.account_id')
      .innerJoin('members', (join) =>
        join
          .onRef('members.account_id', '=', 'calendar_links.account_id')
          .onRef('members.organisation_id', '=', 'calendar_links.organisation_id'),
      )
      .select(['calendar_links.id', 'calendar_links.language', 'calendar_links.last_read_at'])
      .select(['members.organisation_id', 'members.roles', 'accounts.id as account', 'accounts.name'])
      .where('calendar_links.token_hash', '=', hashOfSecret(token))
      .where('calendar_links.revoked_at', 'is', null)
      .where('accounts.disabled_at', 'is', null)
      .where('members.ended_at', 'is', null)
      .executeTakeFirst();
    // Read is kept by the minute: not every request writes.
    if (found && Date.parse(found.last_read_at ?? '1970-01-01') < now.getTime() - 60_000) {
      await db.updateTable('calendar_links').set({ last_read_at: at }).where('id', '=', found.id).execute();
    }
    return found;
  });
  if (!row || !permissionsOf(row.roles).has('cases:read')) return null;
  const { organisation_id: organisation, account, name, language } = row;
  return { organisation, account, name, language: language as Language };
}
