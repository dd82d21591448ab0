/** Screening: what was screened against which list versions, and the hits as work that a person decides. */
import type { Migration } from './migration.ts';

export const screening: Migration = {
  number: 7,
  name: 'screening',
  sql: `
create table screenings (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  party_id uuid not null references parties (id),
  -- Why: asked, list, party.
  occasion text not null,
  query jsonb not null,
  -- The lists seen: [{list, version, hash}].
  lists jsonb not null,
  settings jsonb not null,
  engine text not null,
  hits integer not null,
  actor jsonb not null,
  created_at timestamptz not null
);
create index screenings_pages on screenings (organisation_id, id);
create index screenings_party on screenings (organisation_id, party_id, id);
select keep_apart('screenings', 'append');

create table hits (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  party_id uuid not null references parties (id),
  screening_id uuid not null references screenings (id),
  -- 'official', or an own list's id.
  list text not null,
  record_id text not null,
  state text not null
    check (state in ('open', 'confirmation-proposed', 'clearing-proposed', 'confirmed', 'cleared')),
  band text not null,
  score double precision not null,
  -- The whole review with its history, as the facts room keeps it.
  review jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The record is on the list no more.
  gone_at timestamptz
);
create unique index hits_once on hits (organisation_id, party_id, list, record_id);
create index hits_pages on hits (organisation_id, id);
create index hits_open on hits (organisation_id, state) where gone_at is null;
select keep_apart('hits');

-- Up to which version of a list an organisation's parties have been screened.
create table screened_lists (
  organisation_id uuid not null references organisations (id),
  list text not null,
  version text not null,
  hash text not null,
  updated_at timestamptz not null,
  primary key (organisation_id, list)
);
select keep_apart('screened_lists');
`,
};
