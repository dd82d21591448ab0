/** Work that is done after the answer: a queue in the database itself. */
import type { Migration } from './migration.ts';

export const jobs: Migration = {
  number: 3,
  name: 'jobs',
  sql: `
create table jobs (
  id uuid primary key,
  -- null: work of the whole installation, as taking in a new list version.
  organisation_id uuid references organisations (id),
  kind text not null,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'dead', 'cancelled')),
  -- Of two jobs with the same kind, organisation and key only one waits or runs.
  key text,
  run_after timestamptz not null,
  attempts integer not null default 0,
  max_attempts integer not null default 8,
  leased_by text,
  leased_until timestamptz,
  cancel_asked boolean not null default false,
  progress jsonb,
  result jsonb,
  fault jsonb,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz
);
create unique index jobs_key on jobs (kind, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'), key)
  where key is not null and state in ('waiting', 'running');
create index jobs_due on jobs (run_after) where state = 'waiting';
create index jobs_leases on jobs (leased_until) where state = 'running';
create index jobs_of_organisation on jobs (organisation_id, id);
select keep_apart('jobs');
`,
};
