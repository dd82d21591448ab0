/**
 * Screening (名单筛查) at once: one name or many against the official lists of a day and the organisation's own; nothing is
 * kept.
 */

import type { Query } from '@ytterby/facts/parties';
import { screenAgainst } from '@ytterby/facts/screening';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import { type Call, ok, onRows } from '../../http/route.ts';
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

const days = z.strictObject({ on: day.optional(), knownAt: day.optional() });
/** Names are read on the server's one thread: so many at a time keep nobody else waiting long. */
const TOGETHER = 50;

/** The official lists as of the days asked for, and the own lists as they stand. */
async function screener(
  call: Pick<Call<unknown, z.infer<typeof days>>, 'db' | 'now' | 'query' | 'context' | 'scope'>,
) {
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
  return screenAgainst(named.corpus, lists, call.query.on ?? today, call.query.knownAt ?? today);
}

export const screenName = onRows({
  method: 'POST',
  path: '/screenings/ask',
  name: 'screenName',
  says: 'Screens a name against the official lists of a day and the own lists, each hit with what agrees and what speaks against',
  allow: 'ask',
  query: days,
  body: query,
  answers: { 200: answered },
  run: async (call) => ok((await screener(call))(call.body as Query)),
});

export const screenNames = onRows({
  method: 'POST',
  path: '/screenings/ask-many',
  name: 'screenNames',
  says: 'The same of up to 50 names, answered in their order',
  allow: 'ask',
  query: days,
  body: z.strictObject({ parties: z.array(query).min(1).max(TOGETHER) }),
  answers: { 200: z.object({ answers: z.array(answered) }) },
  run: async (call) => {
    const screenOne = await screener(call);
    return ok({ answers: call.body.parties.map((one) => screenOne(one as Query)) });
  },
});
