/** What was fetched of issuers elsewhere, as it came: with the moment and the hash, so that a check can be made again. */
import type { Migration } from './migration.ts';

export const fetched: Migration = {
  number: 62,
  name: 'fetched',
  sql: `
create table fetched (
  organisation_id uuid not null references organisations (id),
  url text not null,
  body text,
  digest text,
  fetched_at timestamptz,
  -- The last attempt, and why it brought nothing; null where it did.
  tried_at timestamptz not null,
  fault text,
  primary key (organisation_id, url)
);
select keep_apart('fetched');
`,
};
