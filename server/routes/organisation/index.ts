/** The organisation itself: its name, language and rules, and the sample data that it may be tried with. */
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { type Call, ok, onRows, type Route } from '../../http/route.ts';
import { id, language, moment, words } from '../../http/schemas.ts';
import { loadSamples, putAwaySamples } from '../../setup/samples.ts';
import { json } from '../../store/values.ts';

const settings = z.looseObject({
  fourEyes: z.boolean().optional().describe('Two persons must agree before a hit is cleared or confirmed'),
  keepPeopleYears: z
    .number()
    .nullable()
    .optional()
    .describe('Years after which records of people who got technology are emptied; none: they are kept'),
});

const organisation = z
  .object({ id, name: z.string(), language, settings, createdAt: moment, updatedAt: moment })
  .meta({ id: 'Organisation' });

async function shown(db: Call['db']) {
  const row = await db.selectFrom('organisations').selectAll().executeTakeFirstOrThrow();
  return {
    ...{ id: row.id, name: row.name, language: row.language, settings: row.settings },
    ...{ createdAt: row.created_at, updatedAt: row.updated_at },
  };
}

const show = onRows({
  method: 'GET',
  path: '/organisation',
  name: 'showOrganisation',
  says: 'The organisation that the request is for',
  allow: 'organisation:read',
  answers: { 200: organisation },
  run: async ({ db }) => ok(await shown(db)),
});

const change = onRows({
  method: 'PATCH',
  path: '/organisation',
  name: 'changeOrganisation',
  says: 'Changes its name, its language, or its rules',
  allow: 'organisation:write',
  body: z.strictObject({
    name: words(200).optional(),
    language: language.optional(),
    settings: z
      .strictObject({
        fourEyes: z.boolean(),
        // REG/27 asks for five years at the least.
        keepPeopleYears: z.number().int().min(5).max(100).nullable(),
      })
      .partial()
      .optional(),
  }),
  answers: { 200: organisation },
  run: async ({ db, body, scope, now }) => {
    const before = await shown(db);
    const { settings: rules } = body;
    await db
      .updateTable('organisations')
      .set({
        ...(body.name === undefined ? {} : { name: body.name }),
        ...(body.language === undefined ? {} : { language: body.language }),
        ...(rules === undefined ? {} : { settings: json({ ...before.settings, ...rules }) }),
        updated_at: now.toISOString(),
      })
      .execute();
    const after = await shown(db);
    await recordEvent(db, scope, {
      verb: 'changed',
      object: { kind: 'organisation', id: scope.organisation },
      ...{ before, after },
    });
    return ok(after);
  },
});

const loaded = z.object({
  items: z.number().int(),
  parties: z.number().int(),
  boms: z.number().int(),
  transactions: z.number().int(),
});

const samples = onRows({
  method: 'POST',
  path: '/organisation/samples',
  name: 'loadSamples',
  says: 'Puts the shipped samples in: made-up items, parties, bills of materials and transactions to try with',
  allow: 'records:write',
  answers: { 200: loaded },
  run: async ({ db, scope, context, now }) => ok(await loadSamples(db, scope, context.corpora, now)),
});

const empty = onRows({
  method: 'DELETE',
  path: '/organisation/samples',
  name: 'startEmpty',
  says: 'Puts the samples away, and nothing else',
  allow: 'records:write',
  answers: { 200: loaded },
  run: async ({ db, scope, now }) => ok(await putAwaySamples(db, scope, now)),
});

export const organisationRoutes: readonly Route[] = [show, change, samples, empty];
