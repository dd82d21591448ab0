/** The authority's queries. An answer lets the clock go on; a further question stops it again. */
import { query } from '@ytterby/desk';
import { z } from 'zod';
import type { Problem } from '../../http/problem.ts';
import type { Call, Route } from '../../http/route.ts';
import { id, words } from '../../http/schemas.ts';
import { json } from '../../store/values.ts';
import { openPause } from '../applications/clock.ts';
import { applicationKind } from '../applications/kind.ts';
import { fileRoutes } from '../desk/file-routes.ts';
import type { Extra, FileKind, FileRow } from '../desk/kind.ts';
import { fileOf, moveFile } from '../desk/move-file.ts';

type QueryRow = FileRow & { readonly application_id: string };

const queryKind: FileKind = {
  table: 'queries',
  path: '/queries',
  one: 'Query',
  many: 'Queries',
  object: 'query',
  machine: query,
  madeElsewhere: true,
  document: z.object({ question: z.string(), answer: z.string().optional() }).meta({ id: 'QueryDocument' }),
  editable: [],
  moveShape: {
    answer: words(100_000).optional().describe('Of a draft: the answer'),
    question: words(20_000).optional().describe('Of a further question: what is asked'),
  },
  after: async (row, move, to, call, more): Promise<Extra | { readonly problem: Problem }> => {
    const document = row.document as { question: string };
    const applicationId = (row as QueryRow).application_id;
    switch (move.event) {
      case 'draft-answer':
        return more.answer === undefined ? {} : { document: json({ ...document, answer: more.answer }) };
      case 'answer':
      case 'drop':
        return goOn(row, move, to, call);
      case 'ask-again': {
        await openPause(call, applicationId, { kind: 'query', from: move.on }, row.id);
        const stopped = await moveFile(
          { ...call, headers: {} },
          applicationKind,
          applicationId,
          { ...move, event: 'query' },
          { again: true },
        );
        if ('problem' in stopped) return stopped;
        return more.question === undefined
          ? {}
          : { document: json({ ...document, question: more.question }) };
      }
      default:
        return {};
    }
  },
  shown: {
    schema: { application: id },
    of: async (row) => ({ application: (row as QueryRow).application_id }),
  },
};

/** Ends the pause; where no other query lies with the house, the application goes on by the same hand. */
async function goOn(
  row: FileRow,
  move: Parameters<typeof moveFile>[3],
  to: string,
  call: Call,
): Promise<Extra | { readonly problem: Problem }> {
  const { db } = call;
  const applicationId = (row as QueryRow).application_id;
  await db
    .updateTable('pauses')
    .set({ until_day: move.on })
    .where('query_id', '=', row.id)
    .where('until_day', 'is', null)
    .execute();
  // The application looks at its queries: this one is answered from here on.
  await db.updateTable('queries').set({ state: to }).where('id', '=', row.id).execute();
  const others = await db
    .selectFrom('queries')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('state', 'in', ['open', 'drafted', 'signed'])
    .execute();
  const application = await fileOf(db, applicationKind, applicationId, true);
  if (others.length > 0 || application?.state !== 'queried') return {};
  const resumed = await moveFile({ ...call, headers: {} }, applicationKind, applicationId, {
    ...move,
    event: 'resume',
  });
  return 'problem' in resumed ? resumed : {};
}

export const queryRoutes: readonly Route[] = fileRoutes(queryKind);
