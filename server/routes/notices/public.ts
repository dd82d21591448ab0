/** What anybody may ask: an issuer's published keys, its status list, and the checks of a notice. */
import { readFileSync } from 'node:fs';
import { verifyNotice } from '@ytterby/desk/notices';
import { z } from 'zod';
import type { Context } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { type Answer, forAnyone, ok, type Route } from '../../http/route.ts';
import { id } from '../../http/schemas.ts';
import { domainDid, pathDid } from './addresses.ts';
import { publishedKeys } from './keys.ts';
import { verifyPage } from './page/page.ts';
import { sayChecks } from './say-checks.ts';
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
    const did = pathDid(context, params.organisation);
    const document = did === null ? null : await publishedKeys(context, params.organisation, did);
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
    return listOf(context, params.organisation, pathDid(context, params.organisation), now);
  },
});

async function listOf(
  context: Context,
  organisation: string,
  did: string | null,
  now: Date,
): Promise<Answer> {
  const text = did === null ? null : await statusTokenOf(context, organisation, did, now);
  return text === null
    ? problem('not-found')
    : { status: 200, text, headers: { 'cache-control': 'public, max-age=60' } };
}

const domainStatus = forAnyone({
  method: 'GET',
  path: '/notices/status/{organisation}/domain',
  name: 'showDomainStatusList',
  says: 'The same list for what was signed in the name of the domain itself',
  params: byOrganisation,
  answers: { 200: z.string() },
  media: 'application/vc+jwt',
  run: async ({ context, params, now }) =>
    listOf(
      context,
      params.organisation,
      context.domainOf === params.organisation ? domainDid(context) : null,
      now,
    ),
});

const domainKeys = forAnyone({
  method: 'GET',
  path: '/.well-known/did.json',
  atRoot: true,
  name: 'showDomainDidDocument',
  says: 'The published keys of the organisation that the domain was given to (did:web)',
  answers: { 200: z.unknown() },
  run: async ({ context }) => {
    const did = domainDid(context);
    const document =
      did === null || context.domainOf === null ? null : await publishedKeys(context, context.domainOf, did);
    return document === null
      ? problem('not-found')
      : ok(document, { 'cache-control': 'public, max-age=300' });
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
  run: async ({ context, body, now, language }) => {
    const { corpus } = (await context.store.asSystem((db) => context.corpora.current(db))).corpus;
    const brought = {
      didDocument: body.didDocument,
      ...(body.statusList === undefined ? {} : { statusList: body.statusList }),
    };
    const token = body.token.trim();
    const found = await verifyNotice(token, await settingsFor(context, token, brought, corpus, now));
    return ok(sayChecks(found, language));
  },
});

const page = forAnyone({
  method: 'GET',
  path: '/notices/verify',
  name: 'showVerifyPage',
  says: 'The page that the code on a paper notice leads to',
  answers: { 200: z.string() },
  media: 'text/html; charset=utf-8',
  run: async ({ language }) => ({ status: 200, text: verifyPage(language) }),
});

const SCRIPT = readFileSync(new URL('page/verify.js', import.meta.url), 'utf8');

const script = forAnyone({
  method: 'GET',
  path: '/notices/verify.js',
  name: 'showVerifyScript',
  says: 'What that page does',
  answers: { 200: z.string() },
  media: 'text/javascript; charset=utf-8',
  run: async () => ({ status: 200, text: SCRIPT }),
});

export const publicRoutes: readonly Route[] = [
  ...[keys, domainKeys, status, domainStatus, page, script, verify],
];
