/** Licences, what is left of them, and what was drawn. The store itself keeps a balance from passing its bounds. */
import type { Migration } from './migration.ts';

export const licences: Migration = {
  number: 11,
  name: 'licences',
  sql: `
create table licences (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  reference text not null,
  name text not null default '',
  case_id uuid references cases (id),
  application_id uuid references applications (id),
  document jsonb not null,
  kind text not null check (kind in ('individual', 'general', 'export-certificate')),
  state text not null,
  last_on date,
  hands text[] not null default '{}',
  valid_until date not null,
  -- null: not bounded.
  exports_allowed integer,
  exports_used integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  check (exports_used >= 0),
  check (exports_allowed is null or exports_used <= exports_allowed)
);
create unique index licences_reference on licences (organisation_id, reference) where archived_at is null;
create index licences_pages on licences (organisation_id, id);
create index licences_case on licences (organisation_id, case_id) where case_id is not null;
select keep_apart('licences');

-- Whole numbers of the licence's smallest unit. null: the licence does not bound it.
create table balances (
  organisation_id uuid not null references organisations (id),
  licence_id uuid not null references licences (id),
  line text not null,
  state text not null,
  warn_at numeric not null,
  quantity_granted numeric(60, 0),
  quantity_taken numeric(60, 0),
  quantity_decimals integer,
  quantity_unit text,
  value_granted numeric(60, 0),
  value_taken numeric(60, 0),
  value_decimals integer,
  value_unit text,
  primary key (organisation_id, licence_id, line),
  check (quantity_taken between 0 and quantity_granted),
  check (value_taken between 0 and value_granted)
);
select keep_apart('balances');

create table shipments (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  reference text not null,
  name text not null default '',
  licence_id uuid not null references licences (id),
  case_id uuid references cases (id),
  document jsonb not null,
  on_day date not null,
  -- What it takes, as it stands after corrections.
  takings jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz
);
create unique index shipments_reference on shipments (organisation_id, licence_id, reference);
create index shipments_pages on shipments (organisation_id, id);
select keep_apart('shipments');

-- The history: each draw and each correction, added and never changed.
create table draws (
  id uuid primary key,
  place bigint generated always as identity,
  organisation_id uuid not null references organisations (id),
  licence_id uuid not null references licences (id),
  shipment_id uuid not null references shipments (id),
  kind text not null check (kind in ('draw', 'correction')),
  lines jsonb not null,
  on_day date not null,
  reason text,
  actor jsonb not null,
  created_at timestamptz not null
);
create unique index draws_once on draws (organisation_id, shipment_id) where kind = 'draw';
create index draws_licence on draws (organisation_id, licence_id, place);
select keep_apart('draws', 'append');
`,
};
