/** Keys of programs: made with scopes and an end, shown once, listed by their first letters, revoked. */
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { badInput, problem } from '../../http/problem.ts';
import { created, nothing, ok, onRows, type Route } from '../../http/route.ts';
import { actor, byId, id, moment, words } from '../../http/schemas.ts';
import { forgetKey, newKey } from '../../identity/api-keys.ts';
import { PERMISSIONS, type Permission } from '../../identity/permissions.ts';
import { newId } from '../../store/id.ts';
import { json } from '../../store/values.ts';

const LONGEST_DAYS = 400;

const key = z
  .object({
    id,
    name: z.string(),
    prefix: z.string().describe('By which people tell their keys apart'),
    scopes: z.array(z.string()),
    createdBy: actor,
    createdAt: moment,
    expiresAt: moment,
    lastUsedAt: moment.nullable(),
    revokedAt: moment.nullable(),
  })
  .meta({ id: 'ApiKey' });

const list = onRows({
  method: 'GET',
  path: '/api-keys',
  name: 'listKeys',
  says: 'Keys of the organisation, newest first; never the keys themselves',
  allow: 'keys:read',
  answers: { 200: z.object({ data: z.array(key) }) },
  run: async ({ db }) => {
    const rows = await db.selectFrom('api_keys').selectAll().orderBy('id', 'desc').limit(1000).execute();
    const data = rows.map((row) => ({
      ...{ id: row.id, name: row.name, prefix: row.prefix, scopes: row.scopes, createdBy: row.created_by },
      ...{ createdAt: row.created_at, expiresAt: row.expires_at },
      ...{ lastUsedAt: row.last_used_at, revokedAt: row.revoked_at },
    }));
    return ok({ data });
  },
});

const create = onRows({
  method: 'POST',
  path: '/api-keys',
  name: 'createKey',
  says: 'Makes a key within what its maker may do; the key is in this answer and never again',
  allow: 'keys:write',
  body: z.strictObject({
    name: words(200),
    scopes: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length),
    days: z.number().int().min(1).max(LONGEST_DAYS).default(90).describe('Until it ends'),
  }),
  answers: {
    201: z.object({ ...key.shape, key: z.string().describe('Shown once') }).meta({ id: 'NewApiKey' }),
  },
  creates: true,
  showsSecret: true,
  run: async ({ db, body, scope, who, now }) => {
    const beyond = body.scopes.filter((one: Permission) => !who.permissions.has(one));
    if (beyond.length > 0) {
      return badInput(
        beyond.map((one) =>
          requestFault('not-yours', `scopes/${body.scopes.indexOf(one)}`, JSON.stringify(one)),
        ),
      );
    }
    const made = newKey();
    const [id, at] = [newId(), now.toISOString()];
    const expiresAt = new Date(now.getTime() + body.days * 86_400_000).toISOString();
    const scopes = [...new Set(body.scopes)];
    await db
      .insertInto('api_keys')
      .values({
        ...{
          id,
          organisation_id: scope.organisation,
          name: body.name,
          prefix: made.prefix,
          key_hash: made.hash,
        },
        ...{ scopes, created_by: json(scope.actor), created_at: at, expires_at: expiresAt },
        ...{ last_used_at: null, revoked_at: null },
      })
      .execute();
    await recordEvent(db, scope, {
      verb: 'created',
      object: { kind: 'api-key', id },
      after: { name: body.name, prefix: made.prefix, scopes, expiresAt },
    });
    return created({
      ...{
        id,
        name: body.name,
        prefix: made.prefix,
        scopes,
        createdBy: scope.actor,
        createdAt: at,
        expiresAt,
      },
      ...{ lastUsedAt: null, revokedAt: null, key: made.key },
    });
  },
});

const revoke = onRows({
  method: 'DELETE',
  path: '/api-keys/{id}',
  name: 'revokeKey',
  says: 'Revokes a key; it opens nothing from now on',
  allow: 'keys:write',
  params: byId,
  answers: { 204: null },
  run: async ({ db, params, scope, now }) => {
    const row = await db
      .updateTable('api_keys')
      .set({ revoked_at: now.toISOString() })
      .where('id', '=', params.id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!row) return problem('not-found');
    forgetKey(params.id);
    await recordEvent(db, scope, { verb: 'revoked', object: { kind: 'api-key', id: params.id } });
    return nothing();
  },
});

export const apiKeyRoutes: readonly Route[] = [list, create, revoke];
