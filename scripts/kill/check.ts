/** After a kill: everything that was acknowledged is there, nothing happened twice, and the trail verifies. */
import { type Scope, type Store, verify } from '@ytterby/server';
import type { Acknowledged } from './acknowledged.ts';

export type Found = { readonly lost: readonly string[]; readonly events: number };

/** Names what is lost or wrong; `settled`: all jobs have been worked on, so each effect must be there. */
export async function check(
  store: Store,
  scope: Scope,
  taken: readonly Acknowledged[],
  settled: boolean,
): Promise<Found> {
  const lost: string[] = [];
  const { faults, events } = await verify(store, scope);
  for (const fault of faults) lost.push(`trail: ${JSON.stringify(fault)}`);
  await store.within(scope, async (db) => {
    const items = await db.selectFrom('items').select(['id', 'version', 'document']).execute();
    const item = new Map(items.map((row) => [row.id, row]));
    const answers = await db.selectFrom('determinations').select(['id', 'answer_hash']).execute();
    const answer = new Map(answers.map((row) => [row.id, row.answer_hash]));
    const jobs = await db.selectFrom('jobs').select(['id', 'state']).where('kind', '=', 'effect').execute();
    const job = new Map(jobs.map((row) => [row.id, row.state]));
    for (const one of taken) {
      const said = `${one.kind} ${one.id}`;
      const row = item.get(one.kind === 'job' ? one.item : one.id);
      const document = row?.document as { readonly mark?: string; readonly effects?: number } | undefined;
      const effects = document?.effects ?? 0;
      const stands =
        one.kind === 'item'
          ? document?.mark === one.mark
          : one.kind === 'change'
            ? (row?.version ?? 0) >= one.version
            : one.kind === 'determination'
              ? answer.get(one.id) === one.hash
              : job.has(one.id) && effects <= 1 && (job.get(one.id) !== 'done' || effects === 1);
      if (!stands) lost.push(said);
      if (settled && one.kind === 'job' && (job.get(one.id) !== 'done' || effects !== 1)) {
        lost.push(`${said}: ${job.get(one.id)}, ${effects} effects`);
      }
    }
    const recorded = await db
      .selectFrom('events')
      .select('object_id')
      .where('verb', '=', 'created')
      .execute();
    const known = new Set(recorded.map((row) => row.object_id));
    for (const { id } of items) if (!known.has(id)) lost.push(`item ${id}: no event`);
    for (const { object_id: id } of recorded) if (!item.has(id)) lost.push(`event of item ${id}: no item`);
  });
  return { lost, events };
}
