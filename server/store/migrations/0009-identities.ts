/** Accounts as an identity provider knows them, and failures to sign on. Of no organisation: the system's alone. */
import type { Migration } from './migration.ts';

export const identities: Migration = {
  number: 9,
  name: 'identities',
  sql: `
create table account_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts (id),
  created_at timestamptz not null,
  primary key (issuer, subject)
);
create index account_identities_account on account_identities (account_id);
grant select, insert, update, delete on account_identities to ytterby_system;

create table sign_on_failures (
  -- Of a name or an address: neither stands here itself.
  subject_hash text primary key,
  kind text not null check (kind in ('name', 'address')),
  failures integer not null,
  last_at timestamptz not null
);
create index sign_on_failures_age on sign_on_failures (last_at);
grant select, insert, update, delete on sign_on_failures to ytterby_system;
`,
};
