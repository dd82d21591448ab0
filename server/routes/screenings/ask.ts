/** Screening (名单筛查) at once: a name against the official lists of a day and the organisation's own; nothing is kept. */

import type { Query } from '@ytterby/facts/parties';
import { screenAgainst } from '@ytterby/facts/screening';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import { ok, onRows } from '../../http/route.ts';
import { day } from '../../http/schemas.ts';
import { lawInUse } from '../law/question.ts';
import { query } from '../parties/index.ts';

const answered = z
  .looseObject({
    query: z.string(),
    on: day,
    knownAt: day,
    hits: z.array(
      z.looseObject({ record: z.string(), list: z.string(), score: z.number(), band: z.string() }),
    ),
    listsKnownUpTo: day,
  })
  .meta({ id: 'ScreeningAnswer', description: 'A name that is missing is not cleared' });

export const screenName = onRows({
  method: 'POST',
  path: '/screenings/ask',
  name: 'screenName',
  says: 'Screens a name against the official lists of a day and the own lists, each hit with what agrees and what speaks against',
  allow: 'ask',
  query: z.strictObject({ on: day.optional(), knownAt: day.optional() }),
  body: query,
  answers: { 200: answered },
  run: async (call) => {
    const named = await lawInUse(call);
    const today = dayOf(call.now);
    const own = await call.db
      .selectFrom('own_list_versions as v')
      .innerJoin('own_lists as l', 'l.id', 'v.list_id')
      .where('l.archived_at', 'is', null)
      .distinctOn('v.list_id')
      .select(['l.reference', 'v.records'])
      .orderBy('v.list_id')
      .orderBy('v.version', 'desc')
      .execute();
    const lists = own.map(({ reference, records }) => ({ name: reference, records }));
    const screenOne = screenAgainst(named.corpus, lists, call.query.on ?? today, call.query.knownAt ?? today);
    return ok(screenOne(call.body as Query));
  },
});
