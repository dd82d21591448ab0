/** Makes one move of one file in the transaction of the call: checked against its table, recorded, told to the trail. */
import { type Move, take } from '@ytterby/desk';
import { recordEvent } from '../../audit/index.ts';
import { keepMove } from '../../desk/moves.ts';
import { dayOf } from '../../http/context.ts';
import { type Problem, problem } from '../../http/problem.ts';
import type { Call } from '../../http/route.ts';
import { changedSince } from '../../http/versions.ts';
import type { Extra, FileKind, FileRow } from './kind.ts';
import { refusedFor } from './refusal.ts';

// The tables of all kinds have these columns; naming one of them gives the types of all.
export const tableOf = (kind: Pick<FileKind, 'table'>): 'questionnaires' => kind.table as 'questionnaires';

/** A file by its id; `locked` until the transaction is over. */
export async function fileOf(
  db: Call['db'],
  kind: Pick<FileKind, 'table'>,
  id: string,
  locked = false,
): Promise<FileRow | undefined> {
  const found = db.selectFrom(tableOf(kind)).selectAll().where('id', '=', id);
  const row = await (locked ? found.forUpdate() : found).executeTakeFirst();
  return row === undefined || row.archived_at !== null ? undefined : row;
}

export async function moveFile(
  call: Call,
  kind: FileKind,
  id: string,
  move: Move,
  more: Extra = {},
): Promise<{ readonly row: FileRow } | { readonly problem: Problem }> {
  const { db, scope, now, headers } = call;
  const row = await fileOf(db, kind, id, true);
  if (!row) return problem('not-found');
  const stale = changedSince(headers, row.version);
  if (stale) return stale;
  const around = {
    today: dayOf(now),
    ...(row.last_on === null ? {} : { lastOn: row.last_on }),
    hands: row.hands,
    ...(await kind.around?.(row, move, call)),
  };
  const taken = take(kind.machine, row.state, move, around);
  if ('faults' in taken) return refusedFor(taken.faults);
  const { to, transition } = taken;
  const extra = (await kind.after?.(row, move, to, call, more)) ?? {};
  if ('problem' in extra) return extra as { readonly problem: Problem };
  const hands = transition.leavesHand ? [...new Set([...row.hands, move.by.id])] : row.hands;
  const values = {
    ...{ state: to, last_on: move.on, hands, version: row.version + 1, updated_at: now.toISOString() },
    ...extra,
  };
  const kept = await db
    .updateTable(tableOf(kind))
    .set(values as never)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await keepMove(call, { kind: kind.object, id }, row.state, to, move);
  const { by: _, ...told } = move;
  await recordEvent(db, scope, {
    verb: move.event,
    object: { kind: kind.object, id },
    before: { state: row.state },
    after: { state: to, ...told },
  });
  return { row: kept };
}
