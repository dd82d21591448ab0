/** What an application holds: the papers it is filed with, and who of it is on the watch list. */
import { type ApplicationKind, type FiledPaper, papersFor, type WatchListFile } from '@ytterby/desk';
import { z } from 'zod';
import { day, words } from '../../http/schemas.ts';
import type { FileRow } from '../desk/kind.ts';

const filed = z.strictObject({
  paper: z
    .enum(papersFor('general', { watchListed: true, statements: [] }).map((one) => one.paper) as [string])
    .or(z.enum(['registration', 'technology-statement-export', 'technology-statement-domestic'])),
  document: words(200).describe("The paper's own number, or the id of a document kept here"),
  finalOn: day.nullable().describe('null: not final yet'),
});

const watched = z.strictObject({
  party: z.strictObject({ id: words(200).optional(), name: words(500) }),
  role: z.enum(['importer', 'end-user']),
  entry: words(300).describe('The notice or entry that lists the party'),
});

export const document = z
  .strictObject({
    authority: words(300).optional(),
    note: words(5000).optional(),
    papers: z.array(filed).max(200).default([]),
    watchList: z.array(watched).max(100).default([]),
    statements: z
      .array(z.enum(['technology-statement-export', 'technology-statement-domestic']))
      .max(2)
      .default([]),
  })
  .meta({ id: 'ApplicationDocument' });

export type Document = {
  readonly papers: readonly FiledPaper[];
  readonly watchList: readonly WatchListFile[];
  readonly statements: readonly string[];
};

export type ApplicationRow = FileRow & {
  readonly kind: ApplicationKind;
  readonly accepted_on: string | null;
  readonly authority_reference: string | null;
};
