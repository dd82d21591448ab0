/** Organisations, accounts and members, and how any organisation's table is kept apart from the others'. */
import type { Migration } from './migration.ts';

export const organisations: Migration = {
  number: 1,
  name: 'organisations',
  sql: `
grant usage on schema public to ytterby_application, ytterby_system;

-- Call it for every table with an organisation_id: the application sees the rows of one organisation, the system all.
-- 'append' leaves reading and adding only. A policy that finds no organisation set fails instead of showing nothing.
create function keep_apart(called text, how text default 'change') returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', called);
  execute format('alter table %I force row level security', called);
  execute format('create policy within_organisation on %I to ytterby_application
    using (organisation_id = (select current_setting(''app.organisation'')::uuid))
    with check (organisation_id = (select current_setting(''app.organisation'')::uuid))', called);
  execute format('create policy as_system on %I to ytterby_system using (true) with check (true)', called);
  execute format('grant select, insert on %I to ytterby_application, ytterby_system', called);
  if how = 'change' then
    execute format('grant update, delete on %I to ytterby_application, ytterby_system', called);
  end if;
end $$;

create table organisations (
  id uuid primary key,
  name text not null,
  -- The language of documents and mails where a member has none: en, zh-CN or zh-HK.
  language text not null default 'en',
  settings jsonb not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
alter table organisations enable row level security;
alter table organisations force row level security;
create policy within_organisation on organisations to ytterby_application
  using (id = (select current_setting('app.organisation')::uuid))
  with check (id = (select current_setting('app.organisation')::uuid));
create policy as_system on organisations to ytterby_system using (true) with check (true);
grant select, update on organisations to ytterby_application;
grant select, insert, update, delete on organisations to ytterby_system;

-- A person who can sign on; may be a member of several organisations.
create table accounts (
  id uuid primary key,
  email text not null,
  name text not null,
  language text,
  -- null: signs on through a provider only.
  password_hash text,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index accounts_email on accounts (lower(email));

create table members (
  organisation_id uuid not null references organisations (id),
  account_id uuid not null references accounts (id),
  -- Any of reader, preparer, approver, reviewer, auditor, administrator.
  roles text[] not null,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, account_id),
  check (roles <@ array['reader', 'preparer', 'approver', 'reviewer', 'auditor', 'administrator'])
);
create index members_account on members (account_id);
select keep_apart('members');

-- An organisation sees the accounts of its members alone, and no password.
alter table accounts enable row level security;
alter table accounts force row level security;
create policy within_organisation on accounts for select to ytterby_application
  using (exists (select from members where members.account_id = accounts.id));
create policy as_system on accounts to ytterby_system using (true) with check (true);
grant select (id, email, name, language, disabled_at, created_at, updated_at) on accounts to ytterby_application;
grant select, insert, update, delete on accounts to ytterby_system;
`,
};
