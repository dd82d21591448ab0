/** The files of the desk: cases and everything that moves by a table of states, and the record of each move. */
import type { Migration } from './migration.ts';

/** A file that moves: its state, the day of its last event, and whose hands are in it. */
const file = (table: string, more = ''): string => `
create table ${table} (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  reference text not null,
  name text not null default '',
  case_id uuid references cases (id),
  document jsonb not null,
  state text not null,
  last_on date,
  -- Members and keys by id who prepared what is signed next.
  hands text[] not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz${more}
);
create unique index ${table}_reference on ${table} (organisation_id, reference) where archived_at is null;
create index ${table}_pages on ${table} (organisation_id, id);
create index ${table}_case on ${table} (organisation_id, case_id) where case_id is not null;
create index ${table}_state on ${table} (organisation_id, state);
select keep_apart('${table}');`;

export const deskFiles: Migration = {
  number: 10,
  name: 'desk-files',
  sql: `
create table cases (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  reference text not null,
  name text not null default '',
  determination_id uuid references determinations (id),
  -- What opening it found: the papers that follow, whether an application does.
  document jsonb not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz
);
create unique index cases_reference on cases (organisation_id, reference) where archived_at is null;
create index cases_pages on cases (organisation_id, id);
select keep_apart('cases');

-- Every move of every file: what happened, on which day, how it came, on which paper, recorded by whom.
create table moves (
  id uuid primary key,
  -- The order in which they were recorded.
  place bigint generated always as identity,
  organisation_id uuid not null references organisations (id),
  object_kind text not null,
  object_id uuid not null,
  event text not null,
  from_state text not null,
  to_state text not null,
  on_day date not null,
  channel text,
  paper jsonb,
  reference text,
  reason text,
  grounds jsonb,
  actor jsonb not null,
  created_at timestamptz not null
);
create index moves_object on moves (organisation_id, object_kind, object_id, place);
select keep_apart('moves', 'append');

${file(
  'applications',
  `,
  kind text not null check (kind in ('individual', 'general', 'export-certificate', 'amendment')),
  accepted_on date,
  authority_reference text`,
)}

${file('queries', ',\n  application_id uuid not null references applications (id)')}
create index queries_application on queries (organisation_id, application_id);

-- Days on which the authority's clock stood still.
create table pauses (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  application_id uuid not null references applications (id),
  query_id uuid references queries (id),
  kind text not null check (kind in ('query', 'identification', 'expert-opinion', 'site-check')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  channel text,
  paper jsonb,
  created_at timestamptz not null
);
create index pauses_application on pauses (organisation_id, application_id);
select keep_apart('pauses');

${file('reviews', ',\n  determination_id uuid references determinations (id)')}

-- Advice is added and never changed: who differs from whom stays to be seen.
create table advice (
  id uuid primary key,
  place bigint generated always as identity,
  organisation_id uuid not null references organisations (id),
  review_id uuid not null references reviews (id),
  adviser text not null,
  on_day date not null,
  document jsonb not null,
  created_at timestamptz not null
);
create index advice_review on advice (organisation_id, review_id, place);
select keep_apart('advice', 'append');

${file('questionnaires')}
${file('service_checks')}
${file('technology_transfers')}
${file('humanitarian_reports')}

-- People who get technology: kept apart, little, and emptied after their time.
create table people (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  -- null: forgotten; only that there was one remains.
  document jsonb,
  last_transfer_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  forgotten_at timestamptz
);
create index people_pages on people (organisation_id, id);
select keep_apart('people');
`,
};
