/**
 * Takes a file in, a page of rows in a transaction: what was kept, what was refused, and how far it is are noted in the
 * same one, so that another attempt goes on where this one ended and does no row twice.
 */
import type { Transaction } from 'kysely';
import type { AnswerFault } from '../../http/problem.ts';
import { firstRows, importKinds, noCounts, type RefusedRow, saidIn, takeIn } from '../../imports/index.ts';
import type { ImportCounts, ImportRequest } from '../../store/tables/imports.ts';
import type { Tables } from '../../store/tables/index.ts';
import { json } from '../../store/values.ts';
import { type JobContext, jobKind } from '../job.ts';

export type ImportPayload = { readonly import: string };

/** Rows in one transaction: few, so that others of the organisation wait little for their turn in its trail. */
const PAGE = 25;

export const imports = jobKind<ImportPayload>('imports', async (context, { import: id }) => {
  const { within, corpora, now, resume } = context;
  const asked = await within((db) =>
    db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
  if (asked.content === null) return asked.counts;
  const { kind, read } = importKinds[asked.kind];
  const bytes = Buffer.from(asked.content, 'base64');
  const { request } = asked;
  const file = await within((db, scope) =>
    read(bytes, request, { db, scope, now: now(), context: { corpora } }),
  );
  if (file.faults.length > 0) return unreadable(context, id, file.faults, request);
  const how = { existing: request.existing, first: firstRows(file.rows), trial: false };
  let { counts } = asked;
  for (let done = resume?.done ?? 0; done < file.rows.length; ) {
    const page = file.rows.slice(done, done + PAGE);
    const end = done + page.length;
    counts = await within(
      async (db, scope) => {
        const call = { db, scope, now: now(), context: { corpora } };
        const next: Record<keyof ImportCounts, number> = { ...counts };
        for (const one of await takeIn(kind, call, page, how)) {
          if ('refused' in one) {
            const place = { id, organisation: scope.organisation, place: next.refused };
            await noteRefusal(db, place, one.refused, request.language);
            next.refused += 1;
          } else next[one.outcome] += 1;
        }
        const ended = end === file.rows.length ? { content: null, ended_at: now().toISOString() } : {};
        await db
          .updateTable('imports')
          .set({ counts: json<ImportCounts>(next), ...ended })
          .where('id', '=', id)
          .execute();
        return next;
      },
      { done: end, of: file.rows.length },
    );
    done = end;
    // Others in this process have their turn between pages.
    await new Promise((go) => setImmediate(go));
  }
  return counts;
});

type Place = { readonly id: string; readonly organisation: string; readonly place: number };

async function noteRefusal(
  db: Transaction<Tables>,
  { id, organisation, place }: Place,
  { row, reference, faults }: RefusedRow,
  language: ImportRequest['language'],
): Promise<void> {
  const told = json(faults.map(saidIn(language)));
  await db
    .insertInto('import_refusals')
    .values({ organisation_id: organisation, import_id: id, place, row, reference, faults: told })
    .execute();
}

/** The law may have changed since the file was looked at, and with it what can be read. */
async function unreadable(
  { within, now }: JobContext,
  id: string,
  faults: readonly AnswerFault[],
  { language }: ImportRequest,
): Promise<ImportCounts> {
  return within(async (db, { organisation }) => {
    await noteRefusal(db, { id, organisation, place: 0 }, { row: 0, reference: null, faults }, language);
    const counts: ImportCounts = { ...noCounts, refused: 1 };
    const ended = { content: null, ended_at: now().toISOString() };
    await db
      .updateTable('imports')
      .set({ counts: json(counts), ...ended })
      .where('id', '=', id)
      .execute();
    return counts;
  });
}
