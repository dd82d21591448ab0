/** Addresses under which a member's calendar program reads the deadlines. Only the hash of the address is kept. */
import type { Migration } from './migration.ts';

export const calendarLinks: Migration = {
  number: 60,
  name: 'calendar-links',
  sql: `
create table calendar_links (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  account_id uuid not null references accounts (id),
  name text not null,
  token_hash text not null unique,
  language text not null,
  created_at timestamptz not null,
  last_read_at timestamptz,
  revoked_at timestamptz
);
create index calendar_links_of_member on calendar_links (organisation_id, account_id, id);
select keep_apart('calendar_links');
`,
};
