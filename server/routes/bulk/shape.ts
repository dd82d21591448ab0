/** What the routes of bulk take and give. */
import { z } from 'zod';
import { actor, day, id, language, moment } from '../../http/schemas.ts';

export const form = z.enum(['csv', 'ndjson', 'xlsx', 'parquet']);

export const file = z
  .object({
    id,
    name: z.string(),
    form,
    bytes: z.number().int(),
    sha256: z.string(),
    actor,
    createdAt: moment,
  })
  .meta({ id: 'BulkFile', description: 'A file of lines as it was sent up' });

const columns = z
  .record(z.string().max(60), z.string().max(500))
  .describe('Column of the flat form to heading: {"on_day": "Ship date"}; guessed where it is left out');

export const reading = {
  task: z.enum(['determine', 'diff', 'screen']),
  columns: columns.optional(),
  sheet: z.string().max(200).optional(),
  headingRow: z.number().int().min(1).optional(),
  encoding: z.string().max(40).optional(),
};

export const preview = z
  .object({
    headings: z.array(z.string()),
    headingRow: z.number().int(),
    encoding: z.string().optional(),
    sheet: z.string().optional(),
    columns: z.array(z.object({ field: z.string(), heading: z.string(), column: z.string() })),
    unused: z.array(z.string()),
    fields: z.array(z.string()).describe('What a column may be named for'),
    faults: z
      .array(z.object({ code: z.string(), path: z.string(), message: z.string() }))
      .describe('Why the columns could not be understood; name them then'),
  })
  .nullable()
  .meta({ id: 'BulkColumns', description: 'What the columns are taken for; null: each line names its own' });

const assume = z.record(z.string().max(200), z.string().max(200));
const side = z.strictObject({ on: day.optional(), assume: assume.optional() });

export const request = z.strictObject({
  file: id,
  ...reading,
  form: form.default('csv').describe('Of the answers'),
  language: language.optional().describe('Of the reasons of refused lines'),
  screen: z.boolean().default(true),
  knownAt: day.optional().describe('Today unless given'),
  on: day
    .optional()
    .describe('The day asked about where a line names none; of a screening, the day of the lists'),
  assume: assume.default({}),
  from: side.optional().describe('Of a comparison: the earlier side'),
  to: side.optional().describe('Of a comparison: the later side'),
});

export const run = z
  .object({
    id,
    file: id,
    job: id,
    state: z.enum(['waiting', 'running', 'done', 'failed', 'dead', 'cancelled']),
    progress: z.object({ done: z.number(), of: z.number().nullable() }).nullable(),
    request: z.unknown(),
    result: z.unknown().describe('Counts and the law; or the faults that stopped it; null: not yet'),
    actor,
    createdAt: moment,
    endedAt: moment.nullable(),
  })
  .meta({ id: 'BulkRun', description: 'A run over a file of lines' });
