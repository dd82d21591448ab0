/** Parties (交易方): with whom the organisation deals, screened when they are kept and whenever they or a list change. */
import type { Query } from '@ytterby/facts/parties';
import { z } from 'zod';
import { problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId, id, words } from '../../http/schemas.ts';
import { listsInUse, screenKeptParty } from '../../screening/index.ts';
import { rowOf } from '../keep-document.ts';
import { type Kind, resourceRoutes } from '../resource.ts';

export const identifier = z.strictObject({
  kind: words(50).describe('uscc, lei, or any other: customs, registration, imo'),
  value: words(100),
});
export const schemaName = z.enum(['Company', 'Organization', 'LegalEntity', 'Person', 'Vessel']);

export const query = z
  .strictObject({
    name: words(500),
    schema: schemaName.optional(),
    otherNames: z.array(words(500)).max(100).optional(),
    identifiers: z.array(identifier).max(50).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .optional(),
  })
  .meta({ id: 'PartyDocument' });

export const party: Kind = {
  table: 'parties',
  path: '/parties',
  one: 'Party',
  many: 'Parties',
  document: query,
  after: async ({ db, scope, context }, row) => {
    const lists = await listsInUse(db, context.corpora);
    await screenKeptParty(db, scope, { id: row.id, query: row.document as Query }, lists, 'party');
  },
};

const screened = z
  .object({ id, hits: z.number().int(), opened: z.number().int() })
  .meta({ id: 'ScreeningDone' });

const again = onRows({
  method: 'POST',
  path: '/parties/{id}/screen',
  name: 'screenParty',
  says: 'Screens a kept party on all lists as they stand, and keeps what was found',
  allow: 'screenings:write',
  params: byId,
  answers: { 200: screened },
  run: async ({ db, scope, context, params }) => {
    const row = await rowOf(db, party, params.id, true);
    if (!row || row.archived_at !== null) return problem('not-found');
    const lists = await listsInUse(db, context.corpora);
    return ok(await screenKeptParty(db, scope, { id: row.id, query: row.document as Query }, lists));
  },
});

export const partyRoutes: readonly Route[] = [...resourceRoutes(party), again];
