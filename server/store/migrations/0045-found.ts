/**
 * Rows found by any part of their reference or name, from an index of pairs of characters, so that two Han characters
 * are enough. No operator that looks inside a text or a list is leakproof: under row-level security each would be asked
 * of every row of the organisation. The one function here looks as the system, and holds to the organisation that is set.
 */
import type { Migration } from './migration.ts';

const SEARCHED = ['items', 'boms', 'parties', 'own_lists', 'ownership_graphs'];

// What waits to be sorted into an index is read whole by every search, so it is kept short.
const indexOf = (table: string): string => `
create index ${table}_pairs on ${table} using gin (pairs_of(organisation_id, reference || ' ' || name))
  with (gin_pending_list_limit = 128);`;

export const found: Migration = {
  number: 45,
  name: 'found',
  sql: `
-- Each two characters that stand side by side, marked with the end of their organisation's id: another house's rows
-- hardly ever come up, and are left out where they do.
create function pairs_of(house uuid, written text) returns text[] language plpgsql immutable parallel safe as $$
declare
  signs text[] := string_to_array(lower(written), null);
  mark text := right(house::text, 6);
  pairs text[] := '{}';
begin
  for at in 2 .. coalesce(cardinality(signs), 0) loop
    pairs[at - 1] := mark || signs[at - 1] || signs[at];
  end loop;
  return pairs;
end $$;
${SEARCHED.map(indexOf).join('')}

-- The newest rows whose reference or name has this part, before a row where one is named. What many have is met among
-- the newest rows; what few have is taken from the index and put in order; what is between the two is met by going on.
create function find_rows(called text, part text, put_away boolean, before uuid, most integer) returns uuid[]
language plpgsql stable security definer set search_path = public set enable_seqscan = off set enable_sort = off as $$
declare
  house uuid := current_setting('app.organisation')::uuid;
  pattern text := '%' || regexp_replace(part, '([\\\\%_])', '\\\\\\1', 'g') || '%';
  pairs text[] := pairs_of(house, part);
  few constant integer := 500;
  newest constant text := 'select array(select id from
    (select * from %I where organisation_id = $1 and ($4 is null or id < $4) order by id desc limit $5) looked_at
    where (reference ilike $2 or name ilike $2) and (archived_at is not null) = $3 limit $6)';
  met uuid[];
begin
  if called not in (${SEARCHED.map((table) => `'${table}'`).join(', ')}) then
    raise exception 'nothing is searched in %', called;
  end if;
  execute format(newest, called) into met using house, pattern, put_away, before, few, most;
  if cardinality(met) = most then
    return met;
  end if;
  if pairs <> '{}' then
    -- By the pairs first, whatever the planner thinks of the rest: the embedded store keeps no statistics.
    execute format('select array(select id from
      (select * from %I where pairs_of(organisation_id, reference || '' '' || name) @> $1 offset 0) had
      where organisation_id = $2 and (reference ilike $3 or name ilike $3)
        and (archived_at is not null) = $4 and ($5 is null or id < $5)
      limit $6)', called) into met using pairs, house, pattern, put_away, before, few + 1;
    if cardinality(met) <= few then
      return array(select id from unnest(met) id order by id desc limit most);
    end if;
  end if;
  execute format(newest, called) into met using house, pattern, put_away, before, null::integer, most;
  return met;
end $$;
revoke execute on function find_rows from public;
grant execute on function find_rows to ytterby_application, ytterby_system;

-- Whose policy lets all rows through, so that the index is asked first.
grant create on schema public to ytterby_system;
alter function find_rows owner to ytterby_system;
revoke create on schema public from ytterby_system;
`,
};
