/** The way to an organisation's own mail server, and every mail that was asked for: its bytes, its attempts, its receipt. */
import type { Migration } from './migration.ts';

export const mails: Migration = {
  number: 61,
  name: 'mails',
  sql: `
create table mail_ways (
  organisation_id uuid primary key references organisations (id),
  host text not null,
  port integer not null check (port between 1 and 65535),
  tls text not null check (tls in ('implicit', 'starttls', 'none')),
  username text,
  -- Sealed with the installation's secret; never given out.
  password_sealed text,
  from_address text not null,
  -- Certificates that are trusted beside the machine's own, as PEM.
  ca text,
  version integer not null default 1,
  updated_at timestamptz not null
);
select keep_apart('mail_ways');

create table mails (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  document_id uuid references documents (id),
  -- The file that is moved once the mail was taken: a report, a questionnaire.
  object_kind text,
  object_id uuid,
  message_id text not null,
  from_address text not null,
  to_addresses text[] not null,
  subject text not null,
  message text not null,
  digest text not null,
  -- sending is written before the server is spoken to: a mail found so may have gone, and is never sent again unasked.
  state text not null check (state in ('waiting', 'sending', 'sent', 'refused', 'unsure', 'given-up')),
  attempts integer not null default 0,
  response text,
  asked_by jsonb not null,
  asked_roles text[] not null,
  sent_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index mails_pages on mails (organisation_id, id);
create index mails_object on mails (organisation_id, object_kind, object_id) where object_id is not null;
-- One mail for a file at a time: what waits, was sent, or may have been, stands in the way of a second.
create unique index mails_once on mails (organisation_id, object_kind, object_id)
  where object_id is not null and state in ('waiting', 'sending', 'sent', 'unsure');
select keep_apart('mails');
`,
};
