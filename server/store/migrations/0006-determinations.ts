/** Transactions and their answers, each with all that a replay needs. */
import type { Migration } from './migration.ts';

export const determinations: Migration = {
  number: 6,
  name: 'determinations',
  sql: `
-- Every corpus that an answer was ever made with, as the file that it is exported to. Public law, of no organisation.
create table law_corpora (
  hash text primary key,
  version text not null,
  known_up_to date not null,
  file text not null,
  created_at timestamptz not null,
  -- Since when new answers are made with it; the newest is the one in use.
  used_since timestamptz
);
grant select on law_corpora to ytterby_application;
grant select, insert, update on law_corpora to ytterby_system;

-- What the house has settled: statuses and readings, with who, when and on what paper. Each change is a new row.
create table settlings (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  key text not null,
  value text not null,
  who text not null,
  "when" date not null,
  paper text not null,
  created_at timestamptz not null,
  -- Withdrawn or replaced since.
  ended_at timestamptz,
  version integer not null default 1
);
create unique index settlings_standing on settlings (organisation_id, key) where ended_at is null;
select keep_apart('settlings');

create table transactions (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  reference text not null,
  document jsonb not null,
  -- The day of the act.
  on_day date not null,
  -- A standing question: asked anew, as of the day, whenever the law changes on it.
  follows_day boolean not null default false,
  determination_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz
);
create unique index transactions_reference on transactions (organisation_id, reference) where archived_at is null;
create index transactions_pages on transactions (organisation_id, id);
select keep_apart('transactions');

create table determinations (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  -- null: a stored answer to a document that was not kept as a transaction of its own.
  transaction_id uuid references transactions (id),
  -- Why it was made: asked, law, day, party, settling.
  occasion text not null,
  on_day date not null,
  known_at date not null,
  at_least text not null,
  at_most text not null,
  settled boolean not null,
  answer jsonb not null,
  answer_hash text not null,
  -- The law by its hash, and the transaction, settings and found parties exactly as they were used.
  corpus_hash text not null references law_corpora (hash),
  basis jsonb not null,
  basis_hash text not null,
  engine text not null,
  actor jsonb not null,
  created_at timestamptz not null
);
create index determinations_pages on determinations (organisation_id, id);
create index determinations_transaction on determinations (organisation_id, transaction_id, id);
create unique index determinations_once on determinations (organisation_id, transaction_id, basis_hash)
  where transaction_id is not null and occasion <> 'asked';
select keep_apart('determinations', 'append');
create trigger determinations_append_only before update or delete on determinations
  for each row execute function refuse_change();
create trigger determinations_not_emptied before truncate on determinations
  for each statement execute function refuse_change();

alter table transactions add foreign key (determination_id) references determinations (id);
`,
};
