/**
 * The organisation's way to its own mail server, kept by its administrator. Only hosts that the one who runs this server
 * named may be reached, or this machine itself; without a way nothing is ever sent.
 */
import { isMailbox } from '@ytterby/desk/documents';
import { type RequestFault, requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { badInput, problem } from '../../http/problem.ts';
import { type Call, nothing, ok, onRows, type Route } from '../../http/route.ts';
import { words } from '../../http/schemas.ts';
import { seal } from '../../identity/seal.ts';
import { isLoopback, mayReach } from '../../outside/allowed.ts';

const TLS = ['implicit', 'starttls', 'none'] as const;

const way = z
  .object({
    host: z.string(),
    port: z.number().int(),
    tls: z.enum(TLS),
    user: z.string().nullable(),
    hasPassword: z.boolean(),
    from: z.string(),
    hasCertificate: z.boolean(),
  })
  .meta({ id: 'MailWay' });

async function shown(db: Call['db']) {
  const row = await db.selectFrom('mail_ways').selectAll().executeTakeFirst();
  return row
    ? {
        ...{ host: row.host, port: row.port, tls: row.tls, user: row.username, from: row.from_address },
        ...{ hasPassword: row.password_sealed !== null, hasCertificate: row.ca !== null },
      }
    : null;
}

const show = onRows({
  method: 'GET',
  path: '/organisation/mail',
  name: 'showMailWay',
  says: 'The mail server that mails are sent by, without its password',
  allow: 'organisation:write',
  answers: { 200: way },
  run: async ({ db }) => {
    const row = await shown(db);
    return row ? ok(row) : problem('not-found');
  },
});

const put = onRows({
  method: 'PUT',
  path: '/organisation/mail',
  name: 'setMailWay',
  says: 'Sets the mail server; until then nothing is sent',
  allow: 'organisation:write',
  body: z.strictObject({
    host: words(253),
    port: z.number().int().min(1).max(65_535),
    tls: z.enum(TLS).describe('none: on this machine itself alone'),
    user: words(300).optional(),
    password: z.string().min(1).max(1000).optional(),
    from: words(320).describe('The mailbox that mails come from'),
    certificate: z
      .string()
      .max(20_000)
      .regex(/^-----BEGIN CERTIFICATE-----/)
      .optional()
      .describe('Trusted beside those of this machine, as PEM'),
  }),
  answers: { 200: way },
  run: async ({ db, body, scope, context, now }) => {
    const host = body.host.toLowerCase();
    const here = isLoopback(host);
    const { hosts } = context.outside;
    const faults: RequestFault[] = [
      ...(here || mayReach(context.outside, host)
        ? []
        : [
            requestFault(
              'not-one-of',
              'host',
              JSON.stringify(host),
              hosts.length > 0 ? hosts : ['localhost'],
            ),
          ]),
      ...(body.tls === 'none' && !here
        ? [requestFault('not-one-of', 'tls', '"none"', ['implicit', 'starttls'])]
        : []),
      ...(isMailbox(body.from)
        ? []
        : [requestFault('wrong-form', 'from', JSON.stringify(body.from), ['compliance@example.com'])]),
      ...(body.password !== undefined && body.user === undefined ? [requestFault('missing', 'user')] : []),
    ];
    if (faults.length > 0) return badInput(faults);
    if (body.password !== undefined && context.secret === null)
      return problem('not-set-up', 'YTTERBY_SECRET');
    const before = await shown(db);
    const values = {
      ...{ host, port: body.port, tls: body.tls, username: body.user ?? null, from_address: body.from },
      password_sealed: body.password === undefined ? null : seal(body.password, context.secret ?? ''),
      ...{ ca: body.certificate ?? null, updated_at: now.toISOString() },
    };
    await db
      .insertInto('mail_ways')
      .values({ organisation_id: scope.organisation, ...values })
      .onConflict((clash) => clash.column('organisation_id').doUpdateSet(values))
      .execute();
    const after = await shown(db);
    await recordEvent(db, scope, {
      ...{ verb: 'changed', object: { kind: 'mail-way', id: scope.organisation } },
      ...{ before, after },
    });
    return ok(after);
  },
});

const remove = onRows({
  method: 'DELETE',
  path: '/organisation/mail',
  name: 'removeMailWay',
  says: 'Takes the way away: nothing is sent from then on, and what waits stays waiting',
  allow: 'organisation:write',
  answers: { 204: null },
  run: async ({ db, scope }) => {
    const before = await shown(db);
    if (before === null) return problem('not-found');
    await db.deleteFrom('mail_ways').execute();
    await recordEvent(db, scope, {
      ...{ verb: 'removed', object: { kind: 'mail-way', id: scope.organisation }, before },
    });
    return nothing();
  },
});

export const mailWayRoutes: readonly Route[] = [show, put, remove];
