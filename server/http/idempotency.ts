/**
 * A create that may be sent twice: with the same key and the same body the first answer comes back, and nothing is done
 * again. The key is written in the transaction of the create itself, so that a second one waits for the first.
 */
import { canonical, hashOf } from '@ytterby/engine';
import { requestFault } from '@ytterby/language';
import type { Transaction } from 'kysely';
import { seal, unseal } from '../identity/seal.ts';
import { COOKIE } from '../identity/sessions.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';
import { badInput, problem } from './problem.ts';
import type { Answer, Done, Route, SignedCall } from './route.ts';

const HOURS = 24;
const WRITTEN = /^[\x21-\x7e]{1,200}$/;

type Creating = Pick<Route, 'method' | 'path' | 'creates' | 'showsSecret'>;

/** A key against repetition in its place, with what it was used for. */
export type Keyed = {
  readonly route: string;
  readonly key: string;
  readonly hash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
};

/** A key that came with a create and is written as keys are; null where none did, or it is refused. */
export function keyedOf(route: Creating, call: SignedCall, sent?: string): Keyed | null {
  const key = call.headers['idempotency-key'];
  if (route.creates !== true || key === undefined || !WRITTEN.test(key)) return null;
  const { now, params, query, body } = call;
  const asked = { params, query, body, ...(sent === undefined ? {} : { sent }) };
  return {
    ...{ route: `${route.method} ${route.path}`, key },
    hash: hashOf(canonical(JSON.parse(JSON.stringify(asked)))),
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + HOURS * 3_600_000).toISOString(),
  };
}

/**
 * Runs a create once for its key, in the transaction `db` that keeps what it makes. `sent` is the digest of a file that
 * came with it. A route that opens its own transaction calls this in it.
 */
export async function once(
  route: Creating,
  call: SignedCall,
  db: Transaction<Tables>,
  run: () => Promise<Answer>,
  sent?: string,
): Promise<Answer> {
  const key = call.headers['idempotency-key'];
  if (route.creates !== true || key === undefined) return run();
  const keyed = keyedOf(route, call, sent);
  if (keyed === null) {
    const right = 'up to 200 plain characters';
    return badInput([requestFault('wrong-form', 'Idempotency-Key', undefined, [right])]);
  }
  const { hash, createdAt, expiresAt } = keyed;
  const place = { organisation_id: call.scope.organisation, route: keyed.route, key };
  await db
    .deleteFrom('idempotency_keys')
    .where('organisation_id', '=', place.organisation_id)
    .where('route', '=', place.route)
    .where('key', '=', key)
    .where('expires_at', '<=', createdAt)
    .execute();
  const first = await db
    .insertInto('idempotency_keys')
    .values({
      ...place,
      ...{ request_hash: hash, status: null, headers: null, response: null },
      ...{ created_at: createdAt, expires_at: expiresAt },
    })
    .onConflict((clash) => clash.doNothing())
    .returning('key')
    .executeTakeFirst();
  const credential = route.showsSecret === true ? credentialOf(call) : null;
  if (first === undefined) {
    const kept = await db
      .selectFrom('idempotency_keys')
      .select(['request_hash', 'status', 'headers', 'response'])
      .where('organisation_id', '=', place.organisation_id)
      .where('route', '=', place.route)
      .where('key', '=', key)
      .executeTakeFirst();
    if (!kept || kept.request_hash !== hash) return problem('key-used-otherwise');
    if (kept.status === null) return problem('clash', 'Idempotency-Key');
    const headers = { ...kept.headers, 'idempotency-replayed': 'true' };
    if (kept.response === null) return { status: kept.status, headers };
    const text = credential === null ? String(kept.response) : unseal(String(kept.response), credential);
    // Made by the same organisation, but not with this session or key: what is shown once is not shown to another.
    return text === null
      ? problem('clash', 'Idempotency-Key')
      : { status: kept.status, headers, body: JSON.parse(text) };
  }
  const answer = await run();
  if ('problem' in answer) return answer;
  await db
    .updateTable('idempotency_keys')
    .set(kept(answer, credential))
    .where('organisation_id', '=', place.organisation_id)
    .where('route', '=', place.route)
    .where('key', '=', key)
    .execute();
  return answer;
}

/** What only the caller has: the database keeps no more than its hash. */
const credentialOf = ({ headers, cookies }: SignedCall): string =>
  headers.authorization?.trim().slice('Bearer '.length) ?? cookies[COOKIE] ?? '';

/**
 * What is kept of an answer. The body is kept as its text, because a document of the store loses the order of keys; where
 * it shows a secret it is sealed with the caller's own, so that the database alone gives neither away.
 */
function kept(answer: Done, credential: string | null) {
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).filter(([, value]) => typeof value === 'string'),
  ) as Record<string, string>;
  const text = answer.body === undefined ? null : JSON.stringify(answer.body);
  const response = text === null || credential === null ? text : seal(text, credential);
  return {
    status: answer.status,
    headers: json(headers),
    response: response === null ? null : json(response),
  };
}
