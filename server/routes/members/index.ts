/** Members (成员): who belongs to the organisation, with which roles. An organisation always keeps an administrator. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { once } from '../../http/idempotency.ts';
import { badInput, problem } from '../../http/problem.ts';
import {
  type Answer,
  type Call,
  created,
  forSigned,
  nothing,
  ok,
  onRows,
  type Route,
} from '../../http/route.ts';
import { byId, id, moment, words } from '../../http/schemas.ts';
import { inTransaction } from '../../http/transaction.ts';
import { hashPassword } from '../../identity/password.ts';
import { ROLE_NAMES } from '../../identity/permissions.ts';
import { newPassword } from '../../identity/secrets.ts';
import { addMemberIn } from '../../setup/organisation.ts';
import type { Role } from '../../store/tables/identity.ts';

const roles = z
  .array(z.enum(ROLE_NAMES as [Role, ...Role[]]))
  .min(1)
  .max(ROLE_NAMES.length);

const member = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    roles,
    createdAt: moment,
    disabledAt: moment.nullable(),
  })
  .meta({ id: 'Member' });

const memberRows = (db: Call['db']) =>
  db
    .selectFrom('members')
    .innerJoin('accounts', 'accounts.id', 'members.account_id')
    .select(['accounts.id', 'accounts.name', 'accounts.email', 'accounts.disabled_at'])
    .select(['members.roles', 'members.created_at'])
    .where('members.ended_at', 'is', null);

const list = onRows({
  method: 'GET',
  path: '/members',
  name: 'listMembers',
  says: 'Members with their roles',
  allow: 'members:read',
  answers: { 200: z.object({ data: z.array(member) }) },
  run: async ({ db }) => {
    const rows = await memberRows(db).orderBy('accounts.name').orderBy('accounts.id').limit(1000).execute();
    const data = rows.map((row) => ({
      ...{ id: row.id, name: row.name, email: row.email, roles: row.roles },
      ...{ createdAt: row.created_at, disabledAt: row.disabled_at },
    }));
    return ok({ data });
  },
});

const add: Route = forSigned({
  method: 'POST',
  path: '/members',
  name: 'addMember',
  says: 'Adds a member; who has no account yet gets one, with a password that is in this answer and never again',
  allow: 'members:write',
  body: z.strictObject({ email: z.email().max(320), name: words(200), roles }),
  answers: {
    201: z.object({ id, password: z.string().nullable().describe('Null where the account was there') }),
  },
  creates: true,
  showsSecret: true,
  run: async (call) => {
    const { context, body, scope, who } = call;
    const { organisation } = who;
    const password = newPassword();
    const hash = await hashPassword(password);
    const keep = async (db: Call['db']): Promise<Answer> => {
      const mine = await memberRows(db)
        .where('members.organisation_id', '=', organisation)
        .where('accounts.email', 'ilike', body.email.replaceAll(/[\\%_]/g, '\\$&'))
        .executeTakeFirst();
      if (mine) return badInput([requestFault('taken', 'email', JSON.stringify(body.email))]);
      const added = await addMemberIn(db, { organisation, ...body }, hash, scope);
      return created({ id: added.id, password: added.isNew ? password : null });
    };
    // Accounts are the system's; the member, its event and the key against repetition are kept with them or not at all.
    return inTransaction(context.store.asSystem, true, async (db) => once(add, call, db, () => keep(db)));
  },
});

async function leavesNone(db: Call['db'], but: string): Promise<boolean> {
  const rows = await memberRows(db).forUpdate('members').execute();
  return !rows.some((row) => row.id !== but && row.roles.includes('administrator'));
}

const lastOne = badInput([
  requestFault('wrong', 'roles', 'this', ['an organisation keeps an administrator']),
]);

const change = onRows({
  method: 'PATCH',
  path: '/members/{id}',
  name: 'changeMember',
  says: 'Gives a member other roles, at once',
  allow: 'members:write',
  params: byId,
  body: z.strictObject({ roles }),
  answers: { 200: z.object({ id, roles }) },
  run: async ({ db, params, body, scope }) => {
    const before = await memberRows(db).where('accounts.id', '=', params.id).executeTakeFirst();
    if (!before) return problem('not-found');
    if (!body.roles.includes('administrator') && (await leavesNone(db, params.id))) return lastOne;
    const next = [...new Set(body.roles)];
    await db.updateTable('members').set({ roles: next }).where('account_id', '=', params.id).execute();
    await recordEvent(db, scope, {
      verb: 'roles-changed',
      object: { kind: 'member', id: params.id },
      before: { roles: before.roles },
      after: { roles: next },
    });
    return ok({ id: params.id, roles: next });
  },
});

const end = onRows({
  method: 'DELETE',
  path: '/members/{id}',
  name: 'endMember',
  says: 'Ends a membership; sessions in this organisation end with it',
  allow: 'members:write',
  params: byId,
  answers: { 204: null },
  run: async ({ db, params, scope, now }) => {
    const before = await memberRows(db).where('accounts.id', '=', params.id).executeTakeFirst();
    if (!before) return problem('not-found');
    if (await leavesNone(db, params.id)) return lastOne;
    const at = now.toISOString();
    await db.updateTable('members').set({ ended_at: at }).where('account_id', '=', params.id).execute();
    await db
      .updateTable('sessions')
      .set({ ended_at: at })
      .where('account_id', '=', params.id)
      .where('ended_at', 'is', null)
      .execute();
    await recordEvent(db, scope, {
      verb: 'member-ended',
      object: { kind: 'member', id: params.id },
      before: { roles: before.roles },
    });
    return nothing();
  },
});

export const memberRoutes: readonly Route[] = [list, add, change, end];
