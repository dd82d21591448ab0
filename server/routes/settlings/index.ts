/** What the house has settled (内部认定): statuses and readings, each with who, when and on what paper. */
import { checkAssumptions, settleableKeys } from '@ytterby/facts';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { badInput, problem } from '../../http/problem.ts';
import { created, nothing, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, flagOr, id, moment, words } from '../../http/schemas.ts';
import { enqueue } from '../../jobs/index.ts';
import { newId } from '../../store/id.ts';
import type { Scope } from '../../store/scope.ts';
import type { Tables } from '../../store/tables/index.ts';
import { lawInUse } from '../law/question.ts';

const settling = z
  .object({
    id,
    key: z.string(),
    value: z.string(),
    who: z.string(),
    when: day,
    paper: z.string(),
    createdAt: moment,
    endedAt: moment.nullable(),
  })
  .meta({ id: 'Settling' });

type Row = {
  id: string;
  key: string;
  value: string;
  who: string;
  when: string;
  paper: string;
  created_at: string;
  ended_at: string | null;
};
const shown = ({ id, key, value, who, when, paper, created_at, ended_at }: Row) => ({
  ...{ id, key, value, who, when, paper, createdAt: created_at, endedAt: ended_at },
});

/** Standing answers are asked anew: what the house settles can change them. */
const askAnew = (db: Transaction<Tables>, { organisation }: Scope, id: string): Promise<string> =>
  enqueue(db, {
    kind: 'redetermine',
    organisation,
    key: `settling:${id}`,
    payload: { occasion: 'settling' },
  });

const list = onRows({
  method: 'GET',
  path: '/settlings',
  name: 'listSettlings',
  says: 'What the house has settled; ended ones too where asked',
  allow: 'records:read',
  query: z.strictObject({ ended: flagOr(false) }),
  answers: { 200: z.object({ data: z.array(settling), open: z.record(z.string(), z.array(z.string())) }) },
  run: async (call) => {
    const { db, query } = call;
    let found = db.selectFrom('settlings').selectAll().orderBy('key').orderBy('id', 'desc').limit(1000);
    if (!query.ended) found = found.where('ended_at', 'is', null);
    const keys = settleableKeys((await lawInUse(call)).corpus);
    return ok({ data: (await found.execute()).map(shown), open: Object.fromEntries(keys) });
  },
});

const settle = onRows({
  method: 'POST',
  path: '/settlings',
  name: 'settle',
  says: 'Settles a status or a reading for all answers of the house, in place of what stood for it',
  allow: 'settlings:write',
  body: z.strictObject({
    key: words(200).describe('status:2025-61, reading:2025-61/1(1)-origin'),
    value: words(200),
    paper: words(2000).describe('On what paper'),
    who: words(200).optional().describe('Who settled it; the one who signed on unless given'),
    when: day.optional().describe('When; today unless given'),
  }),
  answers: { 201: settling },
  creates: true,
  run: async (call) => {
    const { db, body, scope, now } = call;
    const { corpus } = await lawInUse(call);
    const faults = checkAssumptions({ [body.key]: body.value }, corpus, '');
    if (faults.length > 0) {
      return badInput(
        faults.map((one) => ({ ...one, path: one.code === 'unknown-value' ? 'value' : 'key' })),
      );
    }
    const [made, at] = [newId(), now.toISOString()];
    const before = await db
      .updateTable('settlings')
      .set({ ended_at: at })
      .where('key', '=', body.key)
      .where('ended_at', 'is', null)
      .returning(['id', 'value'])
      .executeTakeFirst();
    const row = await db
      .insertInto('settlings')
      .values({
        ...{ id: made, organisation_id: scope.organisation, key: body.key, value: body.value },
        ...{ who: body.who ?? scope.actor.name, when: body.when ?? dayOf(now), paper: body.paper },
        ...{ created_at: at, ended_at: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await askAnew(db, scope, made);
    await recordEvent(db, scope, {
      verb: 'settled',
      object: { kind: 'settling', id: made },
      before: before ?? null,
      after: body,
    });
    return created(shown(row));
  },
});

const withdraw = onRows({
  method: 'DELETE',
  path: '/settlings/{id}',
  name: 'withdrawSettling',
  says: 'Withdraws what was settled: answers are open on it again',
  allow: 'settlings:write',
  params: byId,
  answers: { 204: null },
  run: async ({ db, params, scope, now }) => {
    const row = await db
      .updateTable('settlings')
      .set({ ended_at: now.toISOString() })
      .where('id', '=', params.id)
      .where('ended_at', 'is', null)
      .returning(['key', 'value'])
      .executeTakeFirst();
    if (!row) return problem('not-found');
    await askAnew(db, scope, `${params.id}:end`);
    await recordEvent(db, scope, {
      verb: 'withdrawn',
      object: { kind: 'settling', id: params.id },
      before: row,
    });
    return nothing();
  },
});

export const settlingRoutes: readonly Route[] = [list, settle, withdraw];
