/** The audit trail: events in one chain per organisation, which nobody can change or remove through the program. */
import type { Migration } from './migration.ts';

export const audit: Migration = {
  number: 2,
  name: 'audit',
  sql: `
create table event_chains (
  organisation_id uuid primary key references organisations (id),
  sequence bigint not null,
  previous_hash text not null,
  hash text not null
);
select keep_apart('event_chains');
revoke delete on event_chains from ytterby_application, ytterby_system;

create table events (
  organisation_id uuid not null references organisations (id),
  sequence bigint not null,
  id uuid not null unique,
  at timestamptz not null,
  actor jsonb not null,
  verb text not null,
  object_kind text not null,
  object_id text not null,
  before jsonb,
  after jsonb,
  request text not null,
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id, sequence)
);
create index events_object on events (organisation_id, object_kind, object_id, sequence);
select keep_apart('events', 'append');

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger events_append_only before update or delete on events for each row execute function refuse_change();
create trigger events_not_emptied before truncate on events for each statement execute function refuse_change();
`,
};
