/** The organisation's own lists (自有名单): each content is a version, and every party is screened on a new one. */
import { canonical, hashOf } from '@ytterby/engine';
import type { PartyRecord } from '@ytterby/facts/parties';
import { z } from 'zod';
import type { Route } from '../../http/route.ts';
import { words } from '../../http/schemas.ts';
import { enqueue } from '../../jobs/index.ts';
import { json } from '../../store/values.ts';
import { identifier, schemaName } from '../parties/index.ts';
import { type Kind, resourceRoutes } from '../resource.ts';

const record = z
  .strictObject({
    id: words(200),
    names: z
      .array(z.strictObject({ text: words(500), weak: z.boolean().optional() }))
      .min(1)
      .max(200),
    schema: schemaName.default('Company'),
    identifiers: z.array(identifier).max(50).default([]),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .default(null),
  })
  .meta({ id: 'OwnListRecord' });

const document = z
  .strictObject({
    source: words(500).describe('Where it comes from, and under what licence'),
    records: z.array(record).max(100_000),
  })
  .meta({ id: 'OwnListDocument' });

const ownList: Kind = {
  table: 'own_lists',
  path: '/own-lists',
  one: 'OwnList',
  many: 'OwnLists',
  document,
  after: async ({ db, scope, now }, row) => {
    const { source, records } = row.document as z.infer<typeof document>;
    const kept = records.map((one) => ({ ...one, source })) as readonly PartyRecord[];
    const hash = hashOf(canonical(kept));
    const before = await db
      .selectFrom('own_list_versions')
      .select('version')
      .where('list_id', '=', row.id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    await db
      .insertInto('own_list_versions')
      .values({
        ...{ organisation_id: scope.organisation, list_id: row.id, version: row.version, hash },
        ...{ records: json(kept), created_at: now.toISOString() },
      })
      .execute();
    await enqueue(db, {
      ...{ kind: 'rescreen', organisation: scope.organisation, key: `list:${row.id}:${row.version}` },
      payload: { list: row.id, before: before ? String(before.version) : null, after: String(row.version) },
    });
  },
};

export const ownListRoutes: readonly Route[] = resourceRoutes(ownList);
