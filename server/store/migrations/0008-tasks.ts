/** What a person must look at, and who has seen which events. */
import type { Migration } from './migration.ts';

export const tasks: Migration = {
  number: 8,
  name: 'tasks',
  sql: `
create table tasks (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  -- As review-hit, answer-changed, reminder: a code with fields; the sentence is the language files'.
  kind text not null,
  object_kind text not null,
  object_id text not null,
  fields jsonb not null default '{}',
  state text not null default 'open' check (state in ('open', 'done', 'dismissed')),
  due_on date,
  assignee_id uuid references accounts (id),
  -- Of two tasks with the same key only one is open.
  key text,
  note text,
  ended_by jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz
);
create unique index tasks_key on tasks (organisation_id, key) where key is not null and state = 'open';
create index tasks_pages on tasks (organisation_id, id);
create index tasks_open on tasks (organisation_id, due_on) where state = 'open';
select keep_apart('tasks');

-- How far along the trail a reader of the feed has come.
create table event_acknowledgements (
  organisation_id uuid not null references organisations (id),
  -- A key's or member's id, or any name that a consumer takes for itself.
  consumer text not null,
  sequence bigint not null,
  updated_at timestamptz not null,
  primary key (organisation_id, consumer)
);
select keep_apart('event_acknowledgements');
`,
};
