/** Makes an organisation with its first administrator. */
import { recordEvent } from '../audit/index.ts';
import { hashPassword } from '../identity/password.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import type { Role } from '../store/tables/identity.ts';

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

/**
 * A member of an organisation; the account is made where there is none with the address. Who has an account keeps the
 * name and password that they have.
 */
export async function addMember(
  store: Store,
  member: NewMember,
  by: Scope,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const hash = member.password === null ? null : await hashPassword(member.password);
  const account = await store.asSystem(async (db) => {
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
    await db
      .insertInto('members')
      .values({
        organisation_id: member.organisation,
        account_id: id,
        roles: [...member.roles],
        ended_at: null,
      })
      .onConflict((clash) =>
        clash
          .columns(['organisation_id', 'account_id'])
          .doUpdateSet({ roles: [...member.roles], ended_at: null }),
      )
      .execute();
    return { id, isNew: !known };
  });
  await store.within(by, (db) =>
    recordEvent(db, by, {
      verb: 'member-added',
      object: { kind: 'member', id: account.id },
      after: { roles: member.roles },
    }),
  );
  return account;
}
