/** Signing keys, notices issued and received, and whose domain a person has confirmed a did to be. */
import type { Migration } from './migration.ts';

export const notices: Migration = {
  number: 21,
  name: 'notices',
  sql: `
create table notice_keys (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  kid text not null,
  algorithm text not null,
  public_jwk jsonb not null,
  -- Sealed with the installation's secret: the database alone signs nothing.
  sealed_private text not null,
  created_on date not null,
  retired_on date,
  compromised boolean not null default false
);
create unique index notice_keys_kid on notice_keys (organisation_id, kid);
create unique index notice_keys_active on notice_keys (organisation_id) where retired_on is null;
select keep_apart('notice_keys');

create table notices (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  document_id uuid not null references documents (id),
  token text not null,
  digest text not null,
  list_index integer not null,
  supersedes uuid,
  withdrawn_at timestamptz,
  withdrawn_why text,
  created_at timestamptz not null
);
create unique index notices_place on notices (organisation_id, list_index);
create index notices_pages on notices (organisation_id, id);
select keep_apart('notices');

create table incoming_notices (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  -- Over the bytes received: a token, or the scan of a paper.
  digest text not null,
  medium text not null check (medium in ('vc+jwt', 'paper')),
  token text,
  verdict text not null check (verdict in ('accepted', 'open', 'refused')),
  -- Checks, notice, key document, status list, as they were when it was verified.
  verification jsonb not null,
  -- Parts of bills of materials it is evidence for.
  evidence jsonb not null default '[]',
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index incoming_notices_digest on incoming_notices (organisation_id, digest);
create index incoming_notices_pages on incoming_notices (organisation_id, id);
select keep_apart('incoming_notices');

create table confirmed_issuers (
  organisation_id uuid not null references organisations (id),
  did text not null,
  party text not null,
  confirmed_by jsonb not null,
  confirmed_on date not null,
  primary key (organisation_id, did)
);
select keep_apart('confirmed_issuers');
`,
};
