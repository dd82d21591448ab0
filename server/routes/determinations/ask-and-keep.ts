/**
 * The short way to a kept answer: made with the law and the settlings as they were last read, and kept by one call of the
 * store that sees whether they still stand. Null where the way does not lead there; the long way then says why.
 */
import { checkTransaction } from '@ytterby/facts';
import {
  holdingsOf,
  type Judged,
  judgeWith,
  type Kept,
  keepTogether,
  type Once,
  standingOf,
} from '../../determinations/index.ts';
import { dayOf } from '../../http/context.ts';
import type { Keyed } from '../../http/idempotency.ts';
import type { Answer, FirstCall } from '../../http/route.ts';
import type { Actor } from '../../store/scope.ts';
import { shownOf } from './shown.ts';

/** How often an answer is made anew because the law or a settling changed as it was made. */
const TRIES = 3;

type Query = {
  readonly store: boolean;
  readonly all: boolean;
  readonly screen: boolean;
  readonly today?: string | undefined;
  readonly ownership?: string | undefined;
};

export async function askAndKeep(call: FirstCall<unknown, Query>): Promise<Answer | null> {
  const { context, scope, query, body, now, who, keyed } = call;
  const { store, corpora } = context;
  const { all, screen, today = dayOf(now), ownership } = query;
  if (!query.store || !who.permissions.has('determinations:write')) return null;
  const holdings =
    ownership === undefined ? null : await store.within(scope, (db) => holdingsOf(db, ownership));
  if (ownership !== undefined && holdings === null) return null;
  let standing = await standingOf(store, corpora, scope);
  for (let left = TRIES; left > 0; left--) {
    const { determiner, house } = standing;
    const checked = checkTransaction(body, determiner.corpus.corpus);
    if ('faults' in checked) return null;
    const settings = { today, all, screen, assume: {} };
    const question = { transaction: checked.transaction, settings };
    const judged = judgeWith(determiner, house, question, holdings);
    let sent: Sent | undefined;
    const once = (key: Keyed) => (kept: Kept) => {
      sent = sentOf(judged, kept, scope.actor);
      return onceOf(key, sent);
    };
    const kept = await keepTogether(store, scope, judged, house, keyed && once(keyed));
    if (kept !== null) return sent ?? sentOf(judged, kept, scope.actor);
    standing = await standingOf(store, corpora, scope, standing);
  }
  return null;
}

type Sent = { readonly status: 201; readonly json: string; readonly headers: { readonly location: string } };

function sentOf(judged: Judged, kept: Kept, actor: Actor): Sent {
  const { determination: _, ...rest } = shownOf(judged, kept, actor);
  // The answer was written as it was made; it is not written a second time.
  const json = `${JSON.stringify(rest).slice(0, -1)},"determination":${judged.answer.printed}}`;
  return { status: 201, json, headers: { location: `/api/v1/determinations/${kept.id}` } };
}

const onceOf = (
  { route, key, hash, createdAt, expiresAt }: Keyed,
  { status, json, headers }: Sent,
): Once => ({
  ...{ route, key, request_hash: hash, status, headers, response: json },
  ...{ created_at: createdAt, expires_at: expiresAt },
});
