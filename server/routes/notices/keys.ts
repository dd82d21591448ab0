/** Signing keys of an organisation: made, turned over, given up. The private half is sealed and never shown. */
import {
  didDocumentOf,
  type KeyRing,
  newKeyRing,
  rotate,
  type SigningAlgorithm,
  type SigningKey,
} from '@ytterby/desk/notices';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import type { Context } from '../../http/context.ts';
import { dayOf } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { created, ok, onRows, type Route } from '../../http/route.ts';
import { byId, day, id } from '../../http/schemas.ts';
import { seal, unseal } from '../../identity/seal.ts';
import { newId } from '../../store/id.ts';
import type { Tables } from '../../store/tables/index.ts';
import { json } from '../../store/values.ts';
import { didOf } from './addresses.ts';

const key = z
  .object({
    id,
    kid: z.string(),
    algorithm: z.string(),
    createdOn: day,
    retiredOn: day.nullable(),
    compromised: z.boolean(),
  })
  .meta({ id: 'NoticeKey' });

type KeyRow = {
  readonly id: string;
  readonly kid: string;
  readonly algorithm: string;
  readonly public_jwk: unknown;
  readonly sealed_private: string;
  readonly created_on: string;
  readonly retired_on: string | null;
  readonly compromised: boolean;
};

const shown = (row: Omit<KeyRow, 'public_jwk' | 'sealed_private'>) => ({
  id: row.id,
  kid: row.kid,
  algorithm: row.algorithm,
  createdOn: row.created_on,
  retiredOn: row.retired_on,
  compromised: row.compromised,
});

/** The organisation's ring under a did as kept; `secret` null: public halves alone. */
export async function ringOf(
  db: Transaction<Tables>,
  did: string,
  secret: string | null,
  locked = false,
): Promise<KeyRing> {
  const found = db
    .selectFrom('notice_keys')
    .selectAll()
    .where('kid', 'like', `${did.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}#%`)
    .orderBy('id');
  const rows = await (locked ? found.forUpdate() : found).execute();
  return { did, keys: rows.map((row) => keyOf(row, secret)) };
}

function keyOf(row: KeyRow, secret: string | null): SigningKey {
  const opened = secret === null ? null : unseal(row.sealed_private, secret);
  return {
    kid: row.kid,
    alg: row.algorithm as SigningAlgorithm,
    publicJwk: row.public_jwk as SigningKey['publicJwk'],
    privateJwk: opened === null ? {} : JSON.parse(opened),
    createdOn: row.created_on,
    ...(row.retired_on === null ? {} : { retiredOn: row.retired_on }),
    ...(row.compromised ? { compromised: true as const } : {}),
  };
}

/** What is published of an organisation's keys under a did; null where it has none. */
export async function publishedKeys(
  context: Pick<Context, 'store'>,
  organisation: string,
  did: string,
): Promise<unknown> {
  const rows = await context.store.asSystem((db) =>
    db
      .selectFrom('notice_keys')
      .selectAll()
      .where('organisation_id', '=', organisation)
      .orderBy('id')
      .execute(),
  );
  const keys = rows.filter(({ kid }) => kid.startsWith(`${did}#`)).map((row) => keyOf(row, null));
  return keys.length === 0 ? null : didDocumentOf({ did, keys });
}

const list = onRows({
  method: 'GET',
  path: '/notices/keys',
  name: 'listNoticeKeys',
  says: 'The signing keys, oldest first; without their private halves',
  allow: 'notices:read',
  answers: { 200: z.object({ data: z.array(key) }) },
  run: async ({ db }) => {
    const rows = await db.selectFrom('notice_keys').selectAll().orderBy('id').execute();
    return ok({ data: rows.map(shown) });
  },
});

const make = onRows({
  method: 'POST',
  path: '/notices/keys',
  name: 'rotateNoticeKey',
  says: 'Makes the next signing key; the one in use is retired and stays published',
  allow: 'notices:write',
  body: z.strictObject({ algorithm: z.enum(['EdDSA', 'ES256']).default('EdDSA') }),
  answers: { 201: key },
  creates: true,
  run: async ({ db, body, scope, now, context }) => {
    const did = didOf(context, scope.organisation);
    if (did === null) return problem('not-set-up', '--public-url');
    if (context.secret === null) return problem('not-set-up', 'YTTERBY_SECRET');
    const on = dayOf(now);
    const before = await ringOf(db, did, null, true);
    const ring =
      before.keys.length === 0
        ? await newKeyRing(did, on, body.algorithm)
        : await rotate(before, on, body.algorithm);
    if ('fault' in ring) return problem('not-set-up', '--public-url');
    const fresh = ring.keys.at(-1) as SigningKey;
    await db.updateTable('notice_keys').set({ retired_on: on }).where('retired_on', 'is', null).execute();
    const row = await db
      .insertInto('notice_keys')
      .values({
        ...{ id: newId(), organisation_id: scope.organisation, kid: fresh.kid, algorithm: fresh.alg },
        ...{
          public_jwk: json(fresh.publicJwk),
          sealed_private: seal(JSON.stringify(fresh.privateJwk), context.secret),
        },
        ...{ created_on: on, retired_on: null },
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'created',
      object: { kind: 'notice-key', id: row.id },
      after: { kid: row.kid, jwk: fresh.publicJwk },
    });
    return created(shown(row));
  },
});

const disown = onRows({
  method: 'POST',
  path: '/notices/keys/{id}/disown',
  name: 'disownNoticeKey',
  says: 'Gives up a key that was lost or stolen: it is published no more, and nothing it signed is believed',
  allow: 'notices:write',
  params: byId,
  answers: { 200: key },
  run: async ({ db, params, scope, now }) => {
    const before = await db
      .selectFrom('notice_keys')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return problem('not-found');
    const row = await db
      .updateTable('notice_keys')
      .set({ compromised: true, retired_on: before.retired_on ?? dayOf(now) })
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'disowned',
      object: { kind: 'notice-key', id: row.id },
      after: { kid: row.kid },
    });
    return ok(shown(row));
  },
});

export const keyRoutes: readonly Route[] = [list, make, disown];
