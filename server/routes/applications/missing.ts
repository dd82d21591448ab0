/** What still stands in the way of an application: papers that are not final, queries that are not answered. */
import { missingPapers, papersFor } from '@ytterby/desk';
import type { Call } from '../../http/route.ts';
import { isUuid } from '../../store/scope.ts';
import type { FileRow } from '../desk/kind.ts';
import type { ApplicationRow, Document } from './document.ts';

/** Papers that are asked for and not final. One that is kept here counts as final when it is, whatever is said of it. */
export async function missingOf(row: FileRow, db: Call['db']): Promise<readonly string[]> {
  const { papers, watchList, statements } = row.document as Document;
  const asked = papersFor((row as ApplicationRow).kind, { watchListed: watchList.length > 0, statements });
  const ids = papers.map((one) => one.document).filter(isUuid);
  const drafts =
    ids.length === 0
      ? []
      : await db
          .selectFrom('documents')
          .select('id')
          .where('id', 'in', ids)
          .where('state', '<>', 'final')
          .execute();
  const open = new Set(drafts.map(({ id: draft }) => draft));
  return missingPapers(
    asked,
    papers.map((one) => (open.has(one.document) ? { ...one, finalOn: null } : one)),
  );
}

const WITH_US = ['open', 'drafted', 'signed'];

export const openQueries = async (db: Call['db'], applicationId: string): Promise<number> => {
  const rows = await db
    .selectFrom('queries')
    .select('id')
    .where('application_id', '=', applicationId)
    .where('state', 'in', WITH_US)
    .execute();
  return rows.length;
};
