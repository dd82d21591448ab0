/** Every day that somebody must keep: tasks, the authority's clocks, licences that run out, reports that are due. */
import type { Due } from '@ytterby/desk';
import type { Call } from '../../http/route.ts';
import { clockOf } from '../applications/clock.ts';
import type { FileRow } from '../desk/kind.ts';
import { reportOf } from '../humanitarian-reports/index.ts';

export type Deadline = {
  readonly kind: 'task' | 'decision' | 'licence-end' | 'humanitarian-report';
  readonly object: { readonly kind: string; readonly id: string };
  readonly reference: string;
  /** What is to be done, as a code: a duty, or the kind itself. */
  readonly what: string;
  readonly due: Due;
  readonly provision: string | null;
};

/** The day a deadline stands on in a calendar: the last, or the first that may be it. */
export const dayOfDue = (due: Due): string | null =>
  due.kind === 'day' ? due.day : due.kind === 'between' ? due.earliest : null;

export type Around = Pick<Call, 'db' | 'context' | 'now'>;

/** All deadlines, the nearest first. Those whose day cannot be said stand last. */
export async function deadlinesOf(call: Around): Promise<readonly Deadline[]> {
  const found = [
    ...(await taskDeadlines(call)),
    ...(await decisions(call)),
    ...(await licenceEnds(call)),
    ...(await reports(call)),
  ];
  const day = ({ due }: Deadline): string => dayOfDue(due) ?? '9999';
  return found.sort((a, b) => day(a).localeCompare(day(b)));
}

async function taskDeadlines({ db }: Around): Promise<readonly Deadline[]> {
  const rows = await db
    .selectFrom('tasks')
    .leftJoin('cases', (join) =>
      join
        .onRef('tasks.object_id', '=', (on) => on.cast('cases.id', 'text'))
        .on('tasks.object_kind', '=', 'case'),
    )
    .select(['tasks.id', 'tasks.kind', 'tasks.fields', 'tasks.due_on', 'cases.reference'])
    .where('tasks.state', '=', 'open')
    .where('tasks.due_on', 'is not', null)
    .execute();
  return rows.flatMap(({ id, kind, fields, due_on: day, reference }) => {
    if (day === null) return [];
    const told = fields as { duty?: string; provision?: string; due?: Due };
    return [
      {
        kind: 'task' as const,
        object: { kind: 'task', id },
        reference: reference ?? '',
        what: told.duty ?? kind,
        due: told.due ?? { kind: 'day', day },
        provision: told.provision ?? null,
      },
    ];
  });
}

async function decisions(call: Around): Promise<readonly Deadline[]> {
  const rows = await call.db
    .selectFrom('applications')
    .selectAll()
    .where('state', 'in', ['accepted', 'queried'])
    .where('archived_at', 'is', null)
    .execute();
  const found: Deadline[] = [];
  for (const row of rows) {
    const clock = await clockOf(row as unknown as FileRow, call);
    if (clock?.kind !== 'running' && clock?.kind !== 'over') continue;
    const { id, reference } = row;
    const provision = row.kind === 'amendment' ? 'REG/18' : 'REG/17';
    const object = { kind: 'application', id };
    found.push({ kind: 'decision', object, reference, what: 'decision', due: clock.due, provision });
  }
  return found;
}

async function licenceEnds({ db }: Around): Promise<readonly Deadline[]> {
  const rows = await db
    .selectFrom('licences')
    .select(['id', 'reference', 'valid_until'])
    .where('state', 'not in', ['expired', 'revoked', 'surrendered', 'exhausted'])
    .where('archived_at', 'is', null)
    .execute();
  return rows.map(({ id, reference, valid_until: day }) => ({
    kind: 'licence-end',
    object: { kind: 'licence', id },
    reference,
    what: 'licence-end',
    due: { kind: 'day', day },
    provision: 'REG/15',
  }));
}

async function reports(call: Around): Promise<readonly Deadline[]> {
  const rows = await call.db
    .selectFrom('humanitarian_reports')
    .selectAll()
    .where('state', 'in', ['to-report', 'drafted', 'signed'])
    .where('archived_at', 'is', null)
    .execute();
  const found: Deadline[] = [];
  for (const row of rows) {
    const { due } = await reportOf(row as unknown as FileRow, call);
    const { id, reference } = row;
    const object = { kind: 'humanitarian-report', id };
    const what = 'humanitarian-report';
    found.push({ kind: what, object, reference, what, due, provision: '2025-61/5' });
  }
  return found;
}
