/** Files of lines that an organisation sends up, and the runs over them; the files themselves stand in the data folder. */
import type { Migration } from './migration.ts';

export const bulk: Migration = {
  number: 30,
  name: 'bulk',
  sql: `
create table bulk_files (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  name text not null,
  form text not null check (form in ('csv', 'ndjson', 'xlsx', 'parquet')),
  bytes bigint not null,
  sha256 text not null,
  actor jsonb not null,
  created_at timestamptz not null,
  -- The file was taken away; the row stays, so that a run still says what it read.
  removed_at timestamptz
);
create index bulk_files_pages on bulk_files (organisation_id, id);
select keep_apart('bulk_files');

create table bulk_runs (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  file_id uuid not null references bulk_files (id),
  job_id uuid not null references jobs (id),
  -- What was asked: the task, its days, columns and settlings, and the form of the output.
  request jsonb not null,
  -- What came out: counts, the law, or the faults that stopped it.
  result jsonb,
  actor jsonb not null,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index bulk_runs_pages on bulk_runs (organisation_id, id);
select keep_apart('bulk_runs');
`,
};
