/**
 * A create that may be sent twice: with the same key and the same body the first answer comes back, and nothing is done
 * again. The key is written in the transaction of the create itself, so that a second one waits for the first.
 */
import { canonical, hashOf } from '@ytterby/engine';
import { requestFault } from '@ytterby/language';
import { json } from '../store/values.ts';
import { badInput, problem } from './problem.ts';
import type { Answer, Call, Done, Route } from './route.ts';

const HOURS = 24;
const WRITTEN = /^[\x21-\x7e]{1,200}$/;

/** Runs a create once for its key. */
export async function once(route: Route, call: Call, run: (call: Call) => Promise<Answer>): Promise<Answer> {
  const key = call.headers['idempotency-key'];
  if (route.creates !== true || key === undefined) return run(call);
  if (!WRITTEN.test(key)) {
    const right = 'up to 200 plain characters';
    return badInput([requestFault('wrong-form', 'Idempotency-Key', undefined, [right])]);
  }
  const { db, scope, now } = call;
  const place = { organisation_id: scope.organisation, route: `${route.method} ${route.path}`, key };
  const { params, query, body } = call;
  const hash = hashOf(canonical(JSON.parse(JSON.stringify({ params, query, body }))));
  const expires = new Date(now.getTime() + HOURS * 3_600_000).toISOString();
  await db
    .deleteFrom('idempotency_keys')
    .where('route', '=', place.route)
    .where('key', '=', key)
    .where('expires_at', '<=', now.toISOString())
    .execute();
  const first = await db
    .insertInto('idempotency_keys')
    .values({
      ...place,
      ...{ request_hash: hash, status: null, headers: null, response: null },
      ...{ created_at: now.toISOString(), expires_at: expires },
    })
    .onConflict((clash) => clash.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (first === undefined) {
    const kept = await db
      .selectFrom('idempotency_keys')
      .select(['request_hash', 'status', 'headers', 'response'])
      .where('route', '=', place.route)
      .where('key', '=', key)
      .executeTakeFirst();
    if (!kept || kept.request_hash !== hash) return problem('key-used-otherwise');
    if (kept.status === null) return problem('clash');
    const headers = { ...kept.headers, 'idempotency-replayed': 'true' };
    return kept.response === null
      ? { status: kept.status, headers }
      : { status: kept.status, headers, body: JSON.parse(String(kept.response)) };
  }
  const answer = await run(call);
  if ('problem' in answer) return answer;
  await db
    .updateTable('idempotency_keys')
    .set(kept(answer))
    .where('route', '=', place.route)
    .where('key', '=', key)
    .execute();
  return answer;
}

/** What is kept of an answer. The body is kept as its text, because a document of the store loses the order of keys. */
function kept(answer: Done) {
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).filter(([, value]) => typeof value === 'string'),
  ) as Record<string, string>;
  return {
    status: answer.status,
    headers: json(headers),
    response: answer.body === undefined ? null : json(JSON.stringify(answer.body)),
  };
}
