/** Transactions (交易) that are kept: determined when they are made or changed, and asked anew when the law changes. */
import { checkTransaction, type Transaction } from '@ytterby/facts';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { answer, askedOn, keep } from '../../determinations/index.ts';
import { dayOf } from '../../http/context.ts';
import { page, pageOf, paging, placeOf } from '../../http/paging.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, created, madeAt, nothing, ok, onRows, type Route } from '../../http/route.ts';
import { byId, flagOr, transaction, words } from '../../http/schemas.ts';
import { changedSince, tagOf } from '../../http/versions.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { stored } from '../determinations/shape.ts';
import { shownOf } from '../determinations/shown.ts';
import { lawInUse } from '../law/question.ts';
import { isTaken, takenReference } from '../reference.ts';
import { kept, type Row, shown } from './shape.ts';

const given = z.strictObject({
  reference: words(200),
  document: transaction,
  followsDay: z.boolean().default(false),
});

const rowOf = (db: Call['db'], id: string): Promise<Row | undefined> =>
  db.selectFrom('transactions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

async function checked(call: Call, document: unknown): Promise<Transaction | ReturnType<typeof badInput>> {
  const { corpus } = await lawInUse(call);
  const found = checkTransaction(document, corpus);
  if ('transaction' in found) return found.transaction;
  return badInput(
    found.faults.map((one) => ({ ...one, path: one.path === '' ? 'document' : `document/${one.path}` })),
  );
}

/** Determines a kept transaction and keeps the answer as the one that stands. */
async function determine(call: Call, document: Transaction, followsDay: boolean, transactionId: string) {
  const { db, context, scope, now } = call;
  const today = dayOf(now);
  const judged = await answer(db, context.corpora, {
    transaction: askedOn(document, followsDay, today),
    settings: { today, all: false, screen: true, assume: {} },
  });
  const done = await keep(db, scope, judged, { transactionId });
  return shownOf(judged, done, scope.actor, transactionId);
}

const list = onRows({
  method: 'GET',
  path: '/transactions',
  name: 'listTransactions',
  says: 'Kept transactions, newest first',
  allow: 'records:read',
  query: z.strictObject({ ...paging, q: z.string().max(200).optional(), archived: flagOr(false) }),
  answers: { 200: pageOf(kept) },
  run: async ({ db, query }) => {
    const place = placeOf(query.cursor);
    if (place !== null && typeof place !== 'string') return place;
    const rows = db.selectFrom('transactions').selectAll().orderBy('id', 'desc');
    const most = query.limit + 1;
    let found = rows.where('archived_at', query.archived ? 'is not' : 'is', null).limit(most);
    if (place !== null) found = found.where('id', '<', place);
    if (query.q !== undefined && query.q !== '') {
      const part = sql`${query.q}, ${query.archived}, ${place}::uuid, ${most}`;
      found = rows.where(sql<boolean>`id = any((select find_transactions(${part}))::uuid[])`);
    }
    const { data, next } = page(await found.execute(), query.limit, (row) => row.id);
    return ok({ data: data.map(shown), next });
  },
});

const show = onRows({
  method: 'GET',
  path: '/transactions/{id}',
  name: 'showTransaction',
  says: 'A kept transaction',
  allow: 'records:read',
  params: byId,
  answers: { 200: kept },
  run: async ({ db, params }) => {
    const row = await rowOf(db, params.id);
    return row ? ok(shown(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const create = onRows({
  method: 'POST',
  path: '/transactions',
  name: 'createTransaction',
  says: 'Keeps a transaction and determines it; the answer stands until it is asked anew',
  allow: 'determinations:write',
  body: given,
  answers: { 201: kept },
  creates: true,
  run: async (raw) => {
    const call = raw as Call;
    const { db, scope, now } = call;
    const { body } = raw;
    const document = await checked(call, body.document);
    if ('problem' in document) return document;
    if (await isTaken(db, 'transactions', body.reference)) return takenReference(body.reference);
    const [id, at] = [newId(), now.toISOString()];
    await db
      .insertInto('transactions')
      .values({
        ...{ id, organisation_id: scope.organisation, reference: body.reference, document: json(document) },
        ...{ on_day: document.on, follows_day: body.followsDay, determination_id: null, archived_at: null },
        ...{ created_at: at, updated_at: at, confirmed_corpus_hash: null, confirmed_on: null },
      })
      .execute();
    await determine(call, document, body.followsDay, id);
    await recordEvent(db, scope, {
      verb: 'created',
      object: { kind: 'transaction', id },
      after: { reference: body.reference, document, followsDay: body.followsDay },
    });
    const row = await rowOf(db, id);
    return row ? madeAt('/transactions', row, shown(row)) : problem('failed');
  },
});

const replace = onRows({
  method: 'PUT',
  path: '/transactions/{id}',
  name: 'replaceTransaction',
  says: 'Puts another content in its place and determines it',
  allow: 'determinations:write',
  params: byId,
  body: given,
  answers: { 200: kept },
  matches: true,
  run: async (raw) => {
    const call = raw as Call;
    const { db, scope, now, headers } = call;
    const { body, params } = raw;
    const before = await rowOf(db, params.id);
    if (!before || before.archived_at !== null) return problem('not-found');
    const stale = changedSince(headers, before.version);
    if (stale) return stale;
    const document = await checked(call, body.document);
    if ('problem' in document) return document;
    if (await isTaken(db, 'transactions', body.reference, params.id)) return takenReference(body.reference);
    await db
      .updateTable('transactions')
      .set({
        ...{ reference: body.reference, document: json(document), on_day: document.on },
        ...{ follows_day: body.followsDay, version: before.version + 1, updated_at: now.toISOString() },
        ...{ confirmed_corpus_hash: null, confirmed_on: null },
      })
      .where('id', '=', params.id)
      .execute();
    await determine(call, document, body.followsDay, params.id);
    await recordEvent(db, scope, {
      verb: 'replaced',
      object: { kind: 'transaction', id: params.id },
      before: { reference: before.reference, document: before.document },
      after: { reference: body.reference, document, followsDay: body.followsDay },
    });
    const row = await rowOf(db, params.id);
    return row ? ok(shown(row), { etag: tagOf(row.version) }) : problem('not-found');
  },
});

const again = onRows({
  method: 'POST',
  path: '/transactions/{id}/determination',
  name: 'determineTransaction',
  says: 'Asks a kept transaction anew, with the law and the settlings of now',
  allow: 'determinations:write',
  params: byId,
  answers: { 201: stored },
  creates: true,
  run: async (raw) => {
    const call = raw as Call;
    const row = await rowOf(call.db, raw.params.id);
    if (!row || row.archived_at !== null) return problem('not-found');
    const document = await checked(call, row.document);
    if ('problem' in document) return document;
    return created(await determine(call, document, row.follows_day, row.id));
  },
});

const putAway = onRows({
  method: 'DELETE',
  path: '/transactions/{id}',
  name: 'putAwayTransaction',
  says: 'Puts it away: it is asked anew no more, and its answers stay',
  allow: 'determinations:write',
  params: byId,
  answers: { 204: null },
  matches: true,
  run: async ({ db, params, scope, now, headers }) => {
    const before = await rowOf(db, params.id);
    if (!before || before.archived_at !== null) return problem('not-found');
    const stale = changedSince(headers, before.version);
    if (stale) return stale;
    const at = now.toISOString();
    await db
      .updateTable('transactions')
      .set({ archived_at: at, updated_at: at, version: before.version + 1 })
      .where('id', '=', params.id)
      .execute();
    await recordEvent(db, scope, { verb: 'put-away', object: { kind: 'transaction', id: params.id } });
    return nothing();
  },
});

export const transactionRoutes: readonly Route[] = [list, show, create, replace, again, putAway];
