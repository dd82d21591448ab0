/** Sign-on: sessions, keys of programs, an organisation's identity provider, and creates that may be sent twice. */
import type { Migration } from './migration.ts';

export const signOn: Migration = {
  number: 4,
  name: 'sign-on',
  sql: `
-- A session is known by the hash of its token; the token itself is nowhere.
create table sessions (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references accounts (id),
  organisation_id uuid references organisations (id),
  -- How it began: a password, or the provider's issuer.
  method text not null,
  user_agent text,
  address text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_account on sessions (account_id) where ended_at is null;
select keep_apart('sessions');

create table api_keys (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  name text not null,
  -- The first characters, by which people tell their keys apart.
  prefix text not null,
  key_hash text not null unique,
  scopes text[] not null,
  created_by jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_of_organisation on api_keys (organisation_id, id);
select keep_apart('api_keys');

create table sign_on (
  organisation_id uuid primary key references organisations (id),
  issuer text not null,
  client_id text not null,
  -- Sealed with the installation's secret; never given out.
  client_secret_sealed text,
  domains text[] not null default '{}',
  -- Roles of a member who signs on for the first time.
  first_roles text[] not null default '{reader}',
  settings jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (first_roles <@ array['reader', 'preparer', 'approver', 'reviewer', 'auditor', 'administrator'])
);
select keep_apart('sign_on');

-- A sign-on that is on its way through a provider, for minutes.
create table sign_on_attempts (
  organisation_id uuid not null references organisations (id),
  state_hash text primary key,
  nonce text not null,
  verifier text not null,
  return_to text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
select keep_apart('sign_on_attempts');

create table idempotency_keys (
  organisation_id uuid not null references organisations (id),
  -- The method and the route, as POST /api/v1/items.
  route text not null,
  key text not null,
  -- Of the body: the same key with another body is refused.
  request_hash text not null,
  -- null while the first request is still at work.
  status integer,
  headers jsonb,
  response jsonb,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organisation_id, route, key)
);
create index idempotency_keys_expiry on idempotency_keys (expires_at);
select keep_apart('idempotency_keys');
`,
};
