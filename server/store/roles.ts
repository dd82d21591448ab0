/**
 * The two roles that every statement runs as. The application sees one organisation's rows; the system sees all. Both
 * are taken for one transaction only, never for a session, because sessions are shared.
 */

import { isUuid, type Scope } from './scope.ts';

export const APPLICATION = 'ytterby_application';
export const SYSTEM = 'ytterby_system';

/** The statement that makes a transaction the application's, and this organisation's alone. */
export function withinRole(scope: Scope): string {
  if (!isUuid(scope.organisation)) throw new TypeError(`no organisation id: ${scope.organisation}`);
  return `select set_config('role', '${APPLICATION}', true), set_config('app.organisation', '${scope.organisation}', true)`;
}

/** The statement that makes a transaction the system's. */
export const systemRole = `select set_config('role', '${SYSTEM}', true)`;
