/**
 * The two roles that every statement runs as. The application sees one organisation's rows; the system sees all. Both
 * are taken for one transaction only, never for a session, because sessions are shared.
 */

import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { isUuid, type Scope } from './scope.ts';
import type { Tables } from './tables/index.ts';

export const APPLICATION = 'ytterby_application';
export const SYSTEM = 'ytterby_system';

/** From here to the end of the transaction: the application, and this organisation alone. */
export async function actWithin(db: Transaction<Tables>, scope: Scope): Promise<void> {
  if (!isUuid(scope.organisation)) throw new TypeError(`no organisation id: ${scope.organisation}`);
  await sql`select set_config('role', ${APPLICATION}, true),
    set_config('app.organisation', ${scope.organisation}, true)`.execute(db);
}

/** From here to the end of the transaction: the system. */
export async function actAsSystem(db: Transaction<Tables>): Promise<void> {
  await sql`select set_config('role', ${SYSTEM}, true)`.execute(db);
}
