/** The job of the load: adds one to a mark in an item's document, and may do so once only. */
import { type JobKind, jobKind, json, recordEvent } from '@ytterby/server';

export const effect: JobKind = jobKind<{ readonly item: string }>('effect', async (context, { item }) => {
  // Done by an attempt that ended before it could say so.
  if (context.resume?.done === 1) return null;
  await context.within(
    async (db, scope) => {
      const row = await db
        .selectFrom('items')
        .select('document')
        .where('id', '=', item)
        .forUpdate()
        .executeTakeFirstOrThrow();
      const document = row.document as { readonly effects?: number };
      await db
        .updateTable('items')
        .set({ document: json({ ...document, effects: (document.effects ?? 0) + 1 }) })
        .where('id', '=', item)
        .execute();
      await recordEvent(db, scope, { verb: 'affected', object: { kind: 'item', id: item } });
    },
    { done: 1, of: 1 },
  );
  return null;
});
