/** The authority's clock, and the days on which it stands still. */
import { DECISION_DAYS, decisionClock, type Pause } from '@ytterby/desk';
import { dayOf } from '../../http/context.ts';
import type { Call } from '../../http/route.ts';
import { newId } from '../../store/id.ts';
import type { FileRow } from '../desk/kind.ts';
import type { ApplicationRow, Document } from './document.ts';

export const pausesOf = async (db: Call['db'], applicationId: string): Promise<readonly Pause[]> => {
  const rows = await db
    .selectFrom('pauses')
    .selectAll()
    .where('application_id', '=', applicationId)
    .orderBy('from_day')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    from: row.from_day,
    ...(row.until_day === null ? {} : { until: row.until_day }),
  }));
};

/** The authority's clock of an application that lies with it; null before acceptance and after the decision. */
export async function clockOf(row: FileRow, call: Pick<Call, 'db' | 'context' | 'now'>) {
  const { accepted_on: acceptedOn, kind, document: one } = row as ApplicationRow;
  if (acceptedOn === null || !['accepted', 'queried'].includes(row.state)) return null;
  const years = (await call.context.corpora.current(call.db)).corpus.corpus.lists.workingYears;
  const watchListed = (one as Document).watchList.length > 0;
  return decisionClock(
    {
      acceptedOn,
      workingDays: kind === 'amendment' ? DECISION_DAYS.amendment : DECISION_DAYS.licence,
      pauses: await pausesOf(call.db, row.id),
      ...(watchListed ? { noLimit: 'watch-list' as const } : {}),
    },
    dayOf(call.now),
    years,
  );
}

export async function openPause(
  { db, scope, now }: Pick<Call, 'db' | 'scope' | 'now'>,
  applicationId: string,
  pause: Pause,
  query: string | null,
): Promise<string> {
  const made = newId(now.getTime());
  await db
    .insertInto('pauses')
    .values({
      ...{ id: made, organisation_id: scope.organisation, application_id: applicationId, query_id: query },
      ...{
        kind: pause.kind,
        from_day: pause.from,
        until_day: pause.until ?? null,
        channel: null,
        paper: null,
      },
      created_at: now.toISOString(),
    })
    .execute();
  return made;
}
