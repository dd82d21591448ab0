/** What the routes of imports take and give. */
import { z } from 'zod';
import { actor, flagOr, id, language, moment, words } from '../../http/schemas.ts';

const kind = z.enum(['items', 'boms', 'parties']);
const existing = z.enum(['refuse', 'replace', 'leave']);

/** An import's wishes stand in the address, because its body is the file. */
export const asked = z.strictObject({
  kind: kind.describe('What the rows of the file are'),
  name: words(200).describe("The file's name, for people; what it is, its bytes tell"),
  dryRun: flagOr(false).describe('true: reads and checks all of it, keeps nothing, and answers 200'),
  existing: existing
    .prefault('refuse')
    .describe(
      'A row whose reference is there already with another content: refused, put in its place, or left out',
    ),
  columns: z
    .string()
    .max(8_000)
    .optional()
    .describe('Field to heading, as JSON: {"id":"Part No"}; guessed where it is left out'),
  sheet: z.string().max(200).optional().describe('Of a workbook'),
  headingRow: z.coerce.number().int().min(1).optional().describe('The row in which the headings stand'),
  encoding: z.string().max(40).optional().describe('Of a text: utf-8, gb18030, big5, ...'),
  language: language.optional().describe('Of the reasons of refused rows; that of the request unless given'),
});

const fault = z.object({ code: z.string(), path: z.string(), message: z.string() });

export const refusal = z
  .object({
    row: z.number().int().describe('As a spreadsheet numbers it; 0: the file as a whole'),
    reference: z.string().nullable(),
    faults: z.array(fault),
  })
  .meta({ id: 'ImportRefusal', description: 'A row that was refused, with what is wrong in it' });

const counts = z.object({
  created: z.number().int(),
  replaced: z.number().int(),
  unchanged: z.number().int().describe('There already, with the same content'),
  left: z.number().int(),
  refused: z.number().int(),
});

export const preview = z
  .object({
    kind,
    name: z.string(),
    bytes: z.number().int(),
    table: z
      .object({
        headings: z.array(z.string()),
        headingRow: z.number().int(),
        encoding: z.string().optional(),
        sheet: z.string().optional(),
        columns: z.array(z.object({ field: z.string(), heading: z.string(), column: z.string() })),
        unused: z.array(z.string()).describe('Headings of which nothing is read'),
      })
      .nullable()
      .describe('What the columns are taken for; null: the file is no table'),
    fields: z.array(z.string()).describe('What a column may be named for'),
    faults: z.array(fault).describe('What is wrong with the file as a whole; nothing is read then'),
    rows: z
      .array(
        z.object({
          row: z.number().int(),
          reference: z.string(),
          name: z.string(),
          document: z.unknown(),
        }),
      )
      .describe('The first rows, as they would be kept'),
    counts: counts.describe('What would become of all rows'),
    refused: z.array(refusal).describe('The first rows that would be refused'),
  })
  .meta({ id: 'ImportPreview', description: 'What an import would do; nothing was kept' });

export const taken = z
  .object({
    id,
    kind,
    name: z.string(),
    bytes: z.number().int(),
    sha256: z.string(),
    job: id,
    state: z.enum(['waiting', 'running', 'done', 'dead', 'cancelled']),
    progress: z.object({ done: z.number(), of: z.number().nullable() }).nullable(),
    existing,
    columns: z.record(z.string(), z.string()).nullable().describe('As named; null: guessed'),
    counts,
    actor,
    createdAt: moment,
    endedAt: moment.nullable(),
  })
  .meta({ id: 'Import', description: 'A file that is taken in by a job, and what became of its rows' });
