/** A session, as the one who holds it sees it. */

import type { Transaction } from 'kysely';
import { z } from 'zod';
import { id, language, moment } from '../../http/schemas.ts';
import { PERMISSIONS, ROLE_NAMES } from '../../identity/permissions.ts';
import type { Principal } from '../../identity/principal.ts';
import type { Tables } from '../../store/tables/index.ts';

export const session = z
  .object({
    kind: z.enum(['member', 'key']),
    id: id.describe("The account's or the key's id"),
    name: z.string(),
    email: z.string().nullable(),
    language: language.nullable(),
    roles: z.array(z.enum(ROLE_NAMES as [string, ...string[]])),
    permissions: z.array(z.enum(PERMISSIONS)),
    organisation: z.object({ id, name: z.string(), language }),
    organisations: z
      .array(z.object({ id, name: z.string() }))
      .describe('All that the member belongs to; PATCH /session changes over'),
    csrf: z
      .string()
      .nullable()
      .describe('Send it as X-Ytterby-CSRF with every request that changes something'),
    expiresAt: moment.nullable(),
  })
  .meta({ id: 'Session' });

type Shape = z.infer<typeof session>;

/** What the session of a principal looks like; read as the system, because an account stands over organisations. */
export async function shapeOf(db: Transaction<Tables>, who: Principal): Promise<Shape> {
  const organisation = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'language'])
    .where('id', '=', who.organisation)
    .executeTakeFirstOrThrow();
  const account =
    who.kind === 'member'
      ? await db
          .selectFrom('accounts')
          .select(['email', 'language'])
          .where('id', '=', who.id)
          .executeTakeFirst()
      : undefined;
  const organisations =
    who.kind === 'member'
      ? await db
          .selectFrom('members')
          .innerJoin('organisations', 'organisations.id', 'members.organisation_id')
          .select(['organisations.id', 'organisations.name'])
          .where('members.account_id', '=', who.id)
          .where('members.ended_at', 'is', null)
          .orderBy('organisations.id')
          .execute()
      : [{ id: organisation.id, name: organisation.name }];
  return {
    kind: who.kind,
    id: who.id,
    name: who.name,
    email: account?.email ?? null,
    language: language
      .nullable()
      .catch(null)
      .parse(account?.language ?? null),
    roles: [...who.roles],
    permissions: [...who.permissions],
    organisation: { ...organisation, language: language.catch('en').parse(organisation.language) },
    organisations,
    csrf: who.session?.csrf ?? null,
    expiresAt: who.session?.expiresAt ?? null,
  };
}
