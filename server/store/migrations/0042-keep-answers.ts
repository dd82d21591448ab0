/**
 * Answers are kept by one statement: role, check, rows and their events in one round trip, one transaction and one turn in
 * the trail, for as many answers of an organisation as wait.
 */
import type { Migration } from './migration.ts';

export const keepAnswers: Migration = {
  number: 42,
  name: 'keep-answers',
  sql: `
-- The hash of an event: over the hash of what it says, its place, and the hash before it.
create function event_link(content text, previous text, place bigint) returns text language sql immutable as $$
  select encode(sha256(convert_to('{"content":"' || content || '","previous":"' || previous ||
    '","sequence":' || place::text || '}', 'UTF8')), 'hex')
$$;

-- Keeps answers that were made under a law and with what the house had settled, each with its event. False, and nothing
-- kept, where the law in use or the settlings are others by now: the answers must be made anew then.
create function keep_answers(organisation uuid, law text, house jsonb, answers jsonb) returns boolean language plpgsql as $$
declare
  answer record;
  place bigint;
  before text;
  link text;
begin
  perform set_config('role', 'ytterby_application', true), set_config('app.organisation', organisation::text, true);
  if law is distinct from
      (select hash from law_corpora where used_since is not null order by used_since desc limit 1)
    or house is distinct from
      (select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'value', s.value, 'who', s.who, 'when', s."when",
        'paper', s.paper) order by s.key), '[]') from settlings s where s.ended_at is null)
  then
    return false;
  end if;
  insert into determinations (id, organisation_id, transaction_id, occasion, on_day, known_at, at_least, at_most,
    settled, answer, answer_hash, corpus_hash, basis, basis_hash, engine, actor, created_at)
  select a.id, organisation, null, 'asked', a.on_day, a.known_at, a.at_least, a.at_most, a.settled, a.answer,
    a.answer_hash, law, a.basis, a.basis_hash, a.engine, a.actor, a.created_at
  from jsonb_to_recordset(answers) as a(id uuid, on_day date, known_at date, at_least text, at_most text,
    settled boolean, answer jsonb, answer_hash text, basis jsonb, basis_hash text, engine text, actor jsonb,
    created_at timestamptz);
  select c.sequence, c.hash into place, before from event_chains c where c.organisation_id = organisation for update;
  if not found then
    insert into event_chains (organisation_id, sequence, previous_hash, hash)
    values (organisation, 0, repeat('0', 64), repeat('0', 64)) on conflict do nothing;
    select c.sequence, c.hash into place, before from event_chains c where c.organisation_id = organisation for update;
  end if;
  link := before;
  for answer in
    select a.* from jsonb_to_recordset(answers) as a(id text, actor jsonb, event uuid, event_at timestamptz, after jsonb,
      request text, content text)
  loop
    place := place + 1;
    before := link;
    link := event_link(answer.content, before, place);
    insert into events (organisation_id, sequence, id, at, actor, verb, object_kind, object_id, before, after, request,
      previous_hash, hash)
    values (organisation, place, answer.event, answer.event_at, answer.actor, 'determined', 'determination', answer.id,
      null, answer.after, answer.request, before, link);
  end loop;
  update event_chains c set sequence = place, previous_hash = before, hash = link
  where c.organisation_id = organisation;
  return true;
end $$;
`,
};
