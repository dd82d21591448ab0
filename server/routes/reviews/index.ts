/** The reviewer's counter: the queue, what the engine recommends and why, advice that may differ, the decision. */
import { type Advice, latestAdvice, recommend, reviewCounter, standingOfAdvice } from '@ytterby/desk';
import type { Determination } from '@ytterby/facts';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, created, onRows, type Route } from '../../http/route.ts';
import { byId, day, id, words } from '../../http/schemas.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { FileKind, FileRow } from '../desk/kind.ts';
import { fileOf } from '../desk/move-file.ts';
import { refusedFor } from '../desk/refusal.ts';
import { plain } from '../desk/schemas.ts';

type ReviewRow = FileRow & { readonly determination_id: string | null };

const KINDS = [
  'grant',
  'grant-on-conditions',
  'refuse',
  'no-licence-needed',
  'send-on',
  'nothing-to-say',
] as const;

const advice = z
  .strictObject({
    on: day,
    kind: z.enum(KINDS),
    says: words(20_000),
    conditions: z.array(words(2000)).max(50).optional(),
    grounds: z.array(words(2000)).max(50).optional(),
  })
  .meta({ id: 'Advice' });

async function adviceOf(db: Call['db'], review: string): Promise<readonly Advice[]> {
  const rows = await db
    .selectFrom('advice')
    .selectAll()
    .where('review_id', '=', review)
    .orderBy('place')
    .execute();
  return rows.map((row) => ({ by: row.adviser, on: row.on_day, ...row.document }));
}

async function recommendationOf(db: Call['db'], determination: string | null) {
  if (determination === null) return null;
  const row = await db
    .selectFrom('determinations')
    .select('answer')
    .where('id', '=', determination)
    .executeTakeFirst();
  return row ? recommend(row.answer as Determination) : null;
}

const reviewKind: FileKind = {
  table: 'reviews',
  path: '/reviews',
  one: 'Review',
  many: 'Reviews',
  object: 'review',
  machine: reviewCounter,
  document: z
    .strictObject({
      applicant: words(500).optional(),
      application: words(300).optional().describe("The application's number, with us or with the applicant"),
      note: words(20_000).optional(),
      proposal: z.unknown().optional(),
    })
    .meta({ id: 'ReviewDocument' }),
  editable: ['queued', 'under-review'],
  createShape: { determination: id.optional().describe('The stored determination that is reviewed') },
  moveShape: {
    conditions: z.array(words(2000)).max(50).optional().describe('Of a proposal: the conditions'),
  },
  columns: async ({ more }, { db }) => {
    const wanted = more.determination as string | undefined;
    if (wanted === undefined) return { determination_id: null };
    const row = await db
      .selectFrom('determinations')
      .select('id')
      .where('id', '=', wanted)
      .executeTakeFirst();
    return row
      ? { determination_id: wanted }
      : badInput([requestFault('no-such-row', 'determination', JSON.stringify(wanted), ['determination'])]);
  },
  around: async () => ({ openQueries: 0 }),
  after: async (row, move, _, __, more) => {
    if (move.event !== 'propose-grant' && move.event !== 'propose-refusal') return {};
    const { event, on, reason, grounds, by } = move;
    const proposal = plain({ event, on, reason, grounds, by: by.id, conditions: more.conditions });
    return { document: json({ ...(row.document as object), proposal }) };
  },
  shown: {
    schema: {
      determination: z.string().nullable(),
      recommendation: z.unknown().describe('What the engine recommends, with its reasons; never a decision'),
      advice: z.array(z.unknown()).describe('All advice, first to last'),
      adviceStanding: z.unknown().describe('none, agreed, or conflicting with the kinds that differ'),
      advisers: z.number().int(),
    },
    of: async (row, { db }) => {
      const all = await adviceOf(db, row.id);
      const determination = (row as ReviewRow).determination_id;
      return {
        determination,
        recommendation: await recommendationOf(db, determination),
        advice: all,
        adviceStanding: standingOfAdvice(all),
        advisers: latestAdvice(all).length,
      };
    },
  },
};

const addAdvice = onRows({
  method: 'POST',
  path: '/reviews/{id}/advice',
  name: 'addAdvice',
  says: 'Gives advice on a file; it stands beside what others say and replaces nothing',
  allow: 'cases:decide',
  params: byId,
  body: advice,
  answers: { 201: z.object({ id, adviceStanding: z.unknown() }) },
  creates: true,
  run: async ({ db, scope, now, params, body, who }) => {
    const row = await fileOf(db, reviewKind, params.id, true);
    if (!row) return problem('not-found');
    const today = dayOf(now);
    if (row.state !== 'under-review') {
      return refusedFor([
        {
          ...{ code: 'no-such-move', path: '', machine: 'review', state: row.state, event: 'advise' },
          open: ['take-up'],
        },
      ]);
    }
    if (body.on > today) {
      return refusedFor([{ code: 'not-yet-happened', path: 'on', on: body.on, today }]);
    }
    const { on, ...document } = plain<Advice>(body);
    const made = newId(now.getTime());
    await db
      .insertInto('advice')
      .values({
        ...{ id: made, organisation_id: scope.organisation, review_id: row.id, adviser: who.id, on_day: on },
        ...{ document: json(document), created_at: now.toISOString() },
      })
      .execute();
    await recordEvent(db, scope, {
      verb: 'advised',
      object: { kind: 'review', id: row.id },
      after: { on, ...document },
    });
    return created({ id: made, adviceStanding: standingOfAdvice(await adviceOf(db, row.id)) });
  },
});

export const reviewRoutes: readonly Route[] = [...fileRoutes(reviewKind), addAdvice];
