/** A kept transaction as it is shown. */

import type { Selectable } from 'kysely';
import { z } from 'zod';
import { id, moment, transaction } from '../../http/schemas.ts';
import type { DeterminationTables } from '../../store/tables/determinations.ts';

export const kept = z
  .object({
    id,
    reference: z.string(),
    document: transaction,
    followsDay: z
      .boolean()
      .describe('A standing question: asked anew, as of the day, whenever the law changes on it'),
    determination: id.nullable().describe('The answer that stands'),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
    archivedAt: moment.nullable(),
  })
  .meta({ id: 'KeptTransaction' });

export type Row = Selectable<DeterminationTables['transactions']>;

export const shown = (row: Row) => ({
  ...{ id: row.id, reference: row.reference, document: row.document },
  ...{ followsDay: row.follows_day, determination: row.determination_id, version: row.version },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at, archivedAt: row.archived_at },
});
