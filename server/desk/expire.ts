/** Licences whose last day is over expire, and their balances are closed. */
import { DESK, type LicenceState, licenceLife, take } from '@ytterby/desk';
import { recordEvent } from '../audit/record.ts';
import { type At, lockedLicence } from './draw.ts';
import { followLicence } from './follow.ts';
import { keepMove } from './moves.ts';

/** Expires what has run out by today; returns how many licences. */
export async function expireLicences(at: At): Promise<number> {
  const { db, scope, now, today } = at;
  const due = await db
    .selectFrom('licences')
    .select('id')
    .where('valid_until', '<', today)
    .where('state', 'not in', licenceLife.ends)
    .where('archived_at', 'is', null)
    .orderBy('id')
    .execute();
  let expired = 0;
  for (const { id } of due) {
    const row = await lockedLicence(db, id);
    if (!row) continue;
    const move = { event: 'expire', on: today, by: DESK };
    const taken = take(licenceLife, row.state as LicenceState, move, { today, validUntil: row.valid_until });
    if ('faults' in taken) continue;
    await followLicence(db, id, taken.to);
    await db
      .updateTable('licences')
      .set({ state: taken.to, last_on: today, version: row.version + 1, updated_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    await keepMove(at, { kind: 'licence', id }, row.state, taken.to, move);
    await recordEvent(db, scope, {
      verb: 'expire',
      object: { kind: 'licence', id },
      before: { state: row.state },
      after: { state: taken.to, on: today },
    });
    expired += 1;
  }
  return expired;
}
