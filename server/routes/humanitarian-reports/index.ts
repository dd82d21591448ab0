/** Humanitarian exports: the report that is due within ten working days, with its undertaking (2025-61/5). */
import { humanitarianReport, reportDue, reportStanding } from '@ytterby/desk';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import type { Call, Route } from '../../http/route.ts';
import { day, words } from '../../http/schemas.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { FileKind, FileRow } from '../desk/kind.ts';

const filed = z
  .strictObject({ document: words(200), finalOn: day })
  .nullable()
  .default(null);

type Document = { readonly exportedOn: string; readonly undertaking: { readonly finalOn: string } | null };
const documentOf = (row: FileRow): Document => row.document as Document;

/** The last day for the report, and how it stands to it. */
export async function reportOf(row: FileRow, { db, context, now }: Pick<Call, 'db' | 'context' | 'now'>) {
  const years = (await context.corpora.current(db)).corpus.corpus.lists.workingYears;
  const due = reportDue(documentOf(row).exportedOn, years);
  const sent = await db
    .selectFrom('moves')
    .select('on_day')
    .where('object_kind', '=', 'humanitarian-report')
    .where('object_id', '=', row.id)
    .where('event', '=', 'send')
    .orderBy('place')
    .executeTakeFirst();
  return { due, standing: reportStanding(due, sent?.on_day ?? null, dayOf(now)) };
}

export const humanitarianKind: FileKind = {
  table: 'humanitarian_reports',
  path: '/humanitarian-reports',
  one: 'HumanitarianReport',
  many: 'HumanitarianReports',
  object: 'humanitarian-report',
  machine: humanitarianReport,
  document: z
    .strictObject({
      exportedOn: day,
      what: words(5000),
      recipient: words(1000),
      report: filed.describe('The report as a document of the house; null: not final yet'),
      undertaking: filed.describe(
        "That the items will not be used to harm China's national security and interests",
      ),
    })
    .meta({ id: 'HumanitarianDocument' }),
  editable: ['to-report', 'drafted'],
  check: (document, call) => {
    const { exportedOn } = document as Document;
    const today = dayOf(call.now);
    return exportedOn > today
      ? [{ code: 'not-yet-happened', path: 'document/exportedOn', on: exportedOn, today }]
      : [];
  },
  around: async (row) => ({
    undertaking: documentOf(row).undertaking !== null,
    lastOn: row.last_on ?? documentOf(row).exportedOn,
  }),
  shown: {
    schema: {
      due: z.unknown().describe('The last day, or an interval where a year is not published'),
      standing: z.enum(['in-time', 'late', 'due', 'overdue', 'unsure']),
    },
    of: reportOf,
  },
};

export const humanitarianRoutes: readonly Route[] = fileRoutes(humanitarianKind);
