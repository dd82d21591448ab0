/** Papers of the procedure: drafts that change, final documents that never do, and the log of who was given what. */
import type { Migration } from './migration.ts';

export const documents: Migration = {
  number: 20,
  name: 'documents',
  sql: `
create table documents (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  kind text not null,
  reference text not null,
  record jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'final')),
  -- The whole final document with its salt; its digest is over it.
  final jsonb,
  digest text,
  finalised_at timestamptz,
  finalised_by jsonb,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((state = 'final') = (final is not null and digest is not null))
);
create index documents_pages on documents (organisation_id, id);
create unique index documents_digest on documents (organisation_id, digest) where digest is not null;
select keep_apart('documents');

create function final_documents_stay() returns trigger language plpgsql as $$
begin
  if old.state = 'final' then
    raise exception 'a final document is never changed' using errcode = '23503';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger final_documents_stay before update or delete on documents
  for each row execute function final_documents_stay();

create table document_disclosures (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  document_id uuid not null references documents (id),
  given_to text not null,
  on_day date not null,
  purpose text,
  withheld jsonb not null,
  -- The redacted copy that was given; null: the whole.
  copy jsonb,
  copy_digest text not null,
  actor jsonb not null,
  created_at timestamptz not null
);
create index document_disclosures_pages on document_disclosures (organisation_id, document_id, id);
select keep_apart('document_disclosures');
`,
};
