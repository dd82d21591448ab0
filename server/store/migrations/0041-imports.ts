/** Files that are taken in by a job, and the rows of them that were refused. */
import type { Migration } from './migration.ts';

export const imports: Migration = {
  number: 41,
  name: 'imports',
  sql: `
create table imports (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  kind text not null check (kind in ('items', 'boms', 'parties')),
  name text not null,
  bytes bigint not null,
  sha256 text not null,
  -- In base64, so that any replica can take it up; let go of once all its rows were taken in.
  content text,
  request jsonb not null,
  job_id uuid not null references jobs (id),
  counts jsonb not null,
  actor jsonb not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index imports_pages on imports (organisation_id, id);
select keep_apart('imports');

create table import_refusals (
  organisation_id uuid not null references organisations (id),
  import_id uuid not null references imports (id),
  place integer not null,
  row integer not null,
  reference text,
  faults jsonb not null,
  primary key (import_id, place)
);
select keep_apart('import_refusals');
`,
};
