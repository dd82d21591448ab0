/** Opens a case from a stored determination, whose duties become tasks with their days. */
import { type CaseTask, openCase } from '@ytterby/desk';
import type { Determination, Transaction } from '@ytterby/facts';
import { requestFault } from '@ytterby/language';
import { sql } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { badInput } from '../../http/problem.ts';
import { madeAt, onRows } from '../../http/route.ts';
import { id } from '../../http/schemas.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';
import { openTask } from '../../tasks/index.ts';
import { called, isTaken, takenReference } from '../reference.ts';
import { whole } from './shapes.ts';
import { shownWhole } from './whole.ts';

/** The day a task is asked for: the last, or in an interval the first that may be the last. */
function dayOfTask(task: CaseTask): string | undefined {
  if (task.kind !== 'duty' || task.due === null || task.dueIs === 'first') return undefined;
  return task.due.kind === 'day' ? task.due.day : task.due.kind === 'between' ? task.due.earliest : undefined;
}

export const open = onRows({
  method: 'POST',
  path: '/cases',
  name: 'openCase',
  says: 'Opens a case from a stored determination: its duties become tasks with their days',
  allow: 'cases:write',
  body: z.strictObject({
    ...called,
    determination: id,
  }),
  answers: { 201: whole },
  creates: true,
  run: async ({ db, scope, now, body, context }) => {
    const stored = await db
      .selectFrom('determinations')
      .select(['answer', sql<Transaction>`basis -> 'transaction'`.as('transaction')])
      .where('id', '=', body.determination)
      .executeTakeFirst();
    if (!stored) {
      const found = JSON.stringify(body.determination);
      return badInput([requestFault('no-such-row', 'determination', found, ['determination'])]);
    }
    if (await isTaken(db, 'cases', body.reference)) return takenReference(body.reference);
    const years = (await context.corpora.current(db)).corpus.corpus.lists.workingYears;
    const opened = openCase(stored.answer as Determination, years);
    const made = newId(now.getTime());
    const at = now.toISOString();
    const row = await db
      .insertInto('cases')
      .values({
        ...{ id: made, organisation_id: scope.organisation, reference: body.reference, name: body.name },
        ...{ determination_id: body.determination, document: json(opened) },
        ...{ created_at: at, updated_at: at, archived_at: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    for (const [place, task] of opened.tasks.entries()) {
      const { kind, ...fields } = task;
      const dueOn = dayOfTask(task);
      await openTask(db, scope, {
        ...{ kind, object: { kind: 'case', id: made }, key: `case:${made}:${place}` },
        fields: { ...fields, ...nameOfItem(task, stored.transaction) },
        ...(dueOn === undefined ? {} : { dueOn }),
      });
    }
    await recordEvent(db, scope, {
      verb: 'opened',
      object: { kind: 'case', id: made },
      after: { reference: body.reference, name: body.name, determination: body.determination, ...opened },
    });
    return madeAt('/cases', row, await shownWhole(db, row));
  },
});

/** A duty names its item by id or place; whoever reads the task knows it by its name. */
function nameOfItem(task: CaseTask, { items }: Transaction): { readonly itemName?: string } {
  if (task.kind !== 'duty' || task.item === undefined) return {};
  const item = items?.find(({ id }) => id === task.item) ?? items?.[Number(task.item)];
  return item?.name ? { itemName: item.name } : {};
}
