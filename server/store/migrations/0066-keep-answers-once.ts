/** Answers that came with a key against repetition are kept as others are, in one statement, and their keys with them. */
import type { Migration } from './migration.ts';

export const keepAnswersOnce: Migration = {
  number: 66,
  name: 'keep-answers-once',
  sql: `
-- As keep_answers, with the keys that some of the answers came with. The keys come first, as they do where a create goes
-- the long way: whoever waits for a key holds no turn in the trail. A key that is there already undoes all of it.
create function keep_answers_once(organisation uuid, law text, house jsonb, answers jsonb, keys jsonb) returns boolean
language plpgsql as $$
begin
  perform set_config('role', 'ytterby_application', true), set_config('app.organisation', organisation::text, true);
  delete from idempotency_keys k using jsonb_to_recordset(keys) as o(route text, key text, created_at timestamptz)
  where k.organisation_id = organisation and k.route = o.route and k.key = o.key and k.expires_at <= o.created_at;
  insert into idempotency_keys (organisation_id, route, key, request_hash, status, headers, response, created_at, expires_at)
  select organisation, o.route, o.key, o.request_hash, o.status, o.headers, o.response, o.created_at, o.expires_at
  from jsonb_to_recordset(keys) as o(route text, key text, request_hash text, status integer, headers jsonb,
    response jsonb, created_at timestamptz, expires_at timestamptz);
  if keep_answers(organisation, law, house, answers) then
    return true;
  end if;
  -- Nothing was kept: the answers are made anew, under the same keys.
  delete from idempotency_keys k using jsonb_to_recordset(keys) as o(route text, key text)
  where k.organisation_id = organisation and k.route = o.route and k.key = o.key;
  return false;
end $$;
`,
};
