/** What a company trades in and with whom: items, bills of materials, parties, its own lists, ownership. */
import type { Migration } from './migration.ts';

/** Columns that every resource has: version is what an ETag is made of. */
const resource = `
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  -- The organisation's own number or name for it; unique among what is not put away.
  reference text not null,
  name text not null default '',
  document jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz`;

const resourceIndexes = (table: string): string => `
create unique index ${table}_reference on ${table} (organisation_id, reference) where archived_at is null;
create index ${table}_pages on ${table} (organisation_id, id);
select keep_apart('${table}');`;

export const goods: Migration = {
  number: 5,
  name: 'goods',
  sql: `
create table items (${resource},
  -- What was last found of its control entries: {entries, by, at, corpus, candidates}; null: not classified yet.
  classification jsonb
);
${resourceIndexes('items')}

create table boms (${resource},
  item_id uuid references items (id)
);
create index boms_item on boms (organisation_id, item_id);
${resourceIndexes('boms')}

create table parties (${resource}
);
${resourceIndexes('parties')}

create table own_lists (${resource}
);
${resourceIndexes('own_lists')}

-- Each content that an own list had: hits and clearings are bound to it.
create table own_list_versions (
  organisation_id uuid not null references organisations (id),
  list_id uuid not null references own_lists (id),
  version integer not null,
  hash text not null,
  records jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, list_id, version)
);
select keep_apart('own_list_versions', 'append');

create table ownership_graphs (${resource},
  hash text not null
);
${resourceIndexes('ownership_graphs')}

-- Each graph that an answer was made with, by the hash of its content.
create table ownership_versions (
  organisation_id uuid not null references organisations (id),
  hash text not null,
  document jsonb not null,
  created_at timestamptz not null,
  primary key (organisation_id, hash)
);
select keep_apart('ownership_versions', 'append');
`,
};
