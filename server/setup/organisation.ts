/** Makes an organisation with its first administrator. */
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/index.ts';
import { hashPassword } from '../identity/password.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { Role } from '../store/tables/identity.ts';
import type { Tables } from '../store/tables/index.ts';

export type NewMember = {
  readonly organisation: string;
  readonly email: string;
  readonly name: string;
  readonly password: string | null;
  readonly roles: readonly Role[];
};

/** An organisation without members. */
export async function makeOrganisation(store: Store, name: string, language: string): Promise<string> {
  const id = newId();
  await store.asSystem((db) => db.insertInto('organisations').values({ id, name, language }).execute());
  return id;
}

/** A member of an organisation, in a transaction of its own. */
export async function addMember(store: Store, member: NewMember, by: Scope): Promise<Added> {
  const hash = member.password === null ? null : await hashPassword(member.password);
  return store.asSystem((db) => addMemberIn(db, member, hash, by));
}

export type Added = { readonly id: string; readonly isNew: boolean };

/**
 * A member, in a transaction of the system; the account is made where there is none with the address. Who has an account
 * keeps the name and password that they have.
 */
export async function addMemberIn(
  db: Transaction<Tables>,
  member: Omit<NewMember, 'password'>,
  hash: string | null,
  by: Scope,
): Promise<Added> {
  const email = member.email.trim();
  const known = await db
    .selectFrom('accounts')
    .select('id')
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .executeTakeFirst();
  const id = known?.id ?? newId();
  if (!known) {
    await db
      .insertInto('accounts')
      .values({ id, email, name: member.name, language: null, password_hash: hash, disabled_at: null })
      .execute();
  }
  const roles = [...member.roles];
  await db
    .insertInto('members')
    .values({ organisation_id: member.organisation, account_id: id, roles, ended_at: null })
    .onConflict((clash) =>
      clash.columns(['organisation_id', 'account_id']).doUpdateSet({ roles, ended_at: null }),
    )
    .execute();
  await recordEvent(db, by, { verb: 'member-added', object: { kind: 'member', id }, after: { roles } });
  return { id, isNew: !known };
}
