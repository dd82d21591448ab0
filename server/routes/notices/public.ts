/** What anybody may ask: an issuer's published keys, its status list, and the checks of a notice. */
import { verifyNotice } from '@ytterby/desk/notices';
import { z } from 'zod';
import { problem } from '../../http/problem.ts';
import { forAnyone, ok, type Route } from '../../http/route.ts';
import { id } from '../../http/schemas.ts';
import { publishedKeys } from './keys.ts';
import { settingsFor, statusTokenOf } from './verifying.ts';

const byOrganisation = z.object({ organisation: id });

const keys = forAnyone({
  method: 'GET',
  path: '/notices/dids/{organisation}/did.json',
  name: 'showDidDocument',
  says: 'The published keys of an issuer of notices (did:web)',
  params: byOrganisation,
  answers: { 200: z.unknown() },
  run: async ({ context, params }) => {
    const document = await publishedKeys(context, params.organisation);
    return document === null
      ? problem('not-found')
      : ok(document, { 'cache-control': 'public, max-age=300' });
  },
});

const status = forAnyone({
  method: 'GET',
  path: '/notices/status/{organisation}',
  name: 'showStatusList',
  says: 'The signed list of an issuer’s withdrawn notices (Bitstring Status List)',
  params: byOrganisation,
  answers: { 200: z.string() },
  media: 'application/vc+jwt',
  run: async ({ context, params, now }) => {
    const text = await statusTokenOf(context, params.organisation, now);
    return text === null
      ? problem('not-found')
      : { status: 200, text, headers: { 'cache-control': 'public, max-age=60' } };
  },
});

const verify = forAnyone({
  method: 'POST',
  path: '/notices/verify',
  name: 'verifyNotice',
  says: 'Checks a notice, step by step; nothing is kept, and nothing is fetched',
  body: z.strictObject({
    token: z.string().min(1).max(65_536),
    didDocument: z.unknown().optional(),
    statusList: z.string().max(1_000_000).optional(),
  }),
  answers: { 200: z.unknown() },
  run: async ({ context, body, now }) => {
    const { corpus } = (await context.store.asSystem((db) => context.corpora.current(db))).corpus;
    const brought = {
      didDocument: body.didDocument,
      ...(body.statusList === undefined ? {} : { statusList: body.statusList }),
    };
    const token = body.token.trim();
    return ok(await verifyNotice(token, await settingsFor(context, token, brought, corpus, now)));
  },
});

export const publicRoutes: readonly Route[] = [keys, status, verify];
