/**
 * Kept transactions found by any part of their reference, as `find_rows` finds the records that have a name too: by the
 * index of pairs of characters, as the system, and held to the organisation that is set.
 */
import type { Migration } from './migration.ts';

export const foundTransactions: Migration = {
  number: 65,
  name: 'found-transactions',
  sql: `
create index transactions_pairs on transactions using gin (pairs_of(organisation_id, reference))
  with (gin_pending_list_limit = 128);

-- What many have is met among the newest; what few have is taken from the index and put in order; else by going on.
create function find_transactions(part text, put_away boolean, before uuid, most integer) returns uuid[]
language plpgsql stable security definer set search_path = public set enable_seqscan = off set enable_sort = off as $$
declare
  house uuid := current_setting('app.organisation')::uuid;
  pattern text := '%' || regexp_replace(part, '([\\\\%_])', '\\\\\\1', 'g') || '%';
  pairs text[] := pairs_of(house, part);
  few constant integer := 500;
  newest constant text := 'select array(select id from
    (select * from transactions where organisation_id = $1 and ($4 is null or id < $4) order by id desc limit $5) looked_at
    where reference ilike $2 and (archived_at is not null) = $3 limit $6)';
  met uuid[];
begin
  execute newest into met using house, pattern, put_away, before, few, most;
  if cardinality(met) = most then
    return met;
  end if;
  if pairs <> '{}' then
    -- By the pairs first, whatever the planner thinks of the rest: the embedded store keeps no statistics.
    execute 'select array(select id from
      (select * from transactions where pairs_of(organisation_id, reference) @> $1 offset 0) had
      where organisation_id = $2 and reference ilike $3
        and (archived_at is not null) = $4 and ($5 is null or id < $5)
      limit $6)' into met using pairs, house, pattern, put_away, before, few + 1;
    if cardinality(met) <= few then
      return array(select id from unnest(met) id order by id desc limit most);
    end if;
  end if;
  execute newest into met using house, pattern, put_away, before, null::integer, most;
  return met;
end $$;
revoke execute on function find_transactions from public;
grant execute on function find_transactions to ytterby_application, ytterby_system;

-- Whose policy lets all rows through, so that the index is asked first.
grant create on schema public to ytterby_system;
alter function find_transactions owner to ytterby_system;
revoke create on schema public from ytterby_system;
`,
};
