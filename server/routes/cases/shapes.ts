/** How a case is shown: in a list, and whole. */
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { day, id, moment } from '../../http/schemas.ts';
import type { Tables } from '../../store/tables/index.ts';

export type Row = Selectable<Tables['cases']>;

export const shape = z
  .object({
    id,
    reference: z.string(),
    name: z.string(),
    state: z.enum(['open', 'closed']),
    determination: z.string().nullable(),
    document: z
      .unknown()
      .describe('The duties with their days, the papers that follow, whether an application does'),
    version: z.number().int(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Case' });

export const whole = shape
  .extend({
    tasks: z.array(
      z.object({
        id,
        kind: z.string(),
        fields: z.unknown(),
        state: z.string(),
        dueOn: day.nullable(),
        version: z.number().int(),
      }),
    ),
    files: z.array(z.object({ kind: z.string(), id, reference: z.string(), state: z.string() })),
    documents: z.array(z.object({ kind: z.string(), id, reference: z.string(), state: z.string() })),
  })
  .meta({ id: 'WholeCase' });

export const shown = (row: Row) => ({
  ...{ id: row.id, reference: row.reference, name: row.name, state: row.state },
  ...{ determination: row.determination_id, document: row.document, version: row.version },
  ...{ createdAt: row.created_at, updatedAt: row.updated_at },
});

/** What a list shows of a case beside itself: how far its applications are, and how much is to do. */
export const listed = shape
  .extend({
    applications: z.array(
      z.object({ id, kind: z.string(), state: z.string(), lastOn: day.nullable(), clock: z.unknown() }),
    ),
    openTasks: z.number().int(),
    nextDue: day.nullable().describe('The nearest day of its open tasks'),
  })
  .meta({ id: 'ListedCase' });
