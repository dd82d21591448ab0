/** The first start of a store that holds nothing: a sample organisation, and an administrator with a password made by chance. */

import { ROLE_NAMES } from '../identity/permissions.ts';
import { newPassword } from '../identity/secrets.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { addMember, makeOrganisation } from './organisation.ts';

export type FirstStart = { readonly scope: Scope; readonly email: string; readonly password: string };

/** Null where the store already holds an organisation. */
export async function firstStart(store: Store, language: string): Promise<FirstStart | null> {
  const known = await store.asSystem((db) =>
    db.selectFrom('organisations').select('id').limit(1).executeTakeFirst(),
  );
  if (known) return null;
  const organisation = await makeOrganisation(store, 'Sample organisation', language);
  const scope: Scope = {
    organisation,
    actor: { kind: 'command', id: 'first-start', name: 'First start' },
    request: newId(),
  };
  const email = 'admin@example.com';
  const password = newPassword();
  // The one who tries the program alone must be able to sign twice; the roles are one table and can be narrowed.
  await addMember(store, { organisation, email, name: 'Administrator', password, roles: ROLE_NAMES }, scope);
  return { scope, email, password };
}
