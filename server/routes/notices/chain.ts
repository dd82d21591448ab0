/** The chain a notice stands in, tier by tier through what is held, up to the metal. */
import type { NoticeCredential } from '@ytterby/desk/notices';
import { dayInShanghai } from '@ytterby/desk/notices';
import type { Language } from '@ytterby/language';
import { z } from 'zod';
import { problem } from '../../http/problem.ts';
import { type Call, forSigned, ok, type Route } from '../../http/route.ts';
import { byId, day, id } from '../../http/schemas.ts';
import { chainHere, type LinkHere } from './chain-here.ts';
import type { HeldHere } from './held-below.ts';
import { sayChecks } from './say-checks.ts';

const FAULTS = [
  'not-held',
  'refused',
  'not-proven',
  'received-by-another',
  'issued-later',
  'too-deep',
] as const;

const link = z
  .object({
    tier: z.number().int().describe('1 for the notice asked about, growing upstream'),
    digest: z.string(),
    medium: z.enum(['vc+jwt', 'paper']),
    here: z
      .object({ kind: z.enum(['incoming-notice', 'notice']), id })
      .nullable()
      .describe('The row it is; null where it is not held'),
    issuer: z.string().nullable().describe('Null where nothing is proven of it'),
    reference: z.string().nullable(),
    on: day.nullable().describe('The day it was issued'),
    shares: z.array(z.object({ item: z.string(), numerator: z.string(), denominator: z.string() })),
    verdict: z
      .enum(['accepted', 'open', 'refused'])
      .nullable()
      .describe('Null where there was nothing to check'),
    failed: z.array(z.unknown()).describe('The checks that failed, each with its sentence'),
    faults: z.array(z.enum(FAULTS)).describe('What is wrong between it and the notice that rests on it'),
  })
  .meta({ id: 'ChainLink' });

const answers = {
  200: z.object({ data: z.array(link).describe('Each before what it rests on') }),
};

type Typed = {
  readonly from: string;
  readonly reference: string;
  readonly on: string;
  readonly shares: readonly Share[];
};
type Share = { readonly item: string; readonly numerator: string; readonly denominator: string };

function shown({ here, notice, verification, ...found }: LinkHere, language: Language): z.infer<typeof link> {
  const { tier, digest, medium, faults } = found;
  const { paper } = (here?.kept ?? {}) as { readonly paper?: Typed };
  const { checks = [] } = verification ? sayChecks(verification, language) : {};
  return {
    ...{ tier, digest, medium, faults: [...faults] },
    here: here ? { kind: here.kind, id: here.id } : null,
    issuer: notice?.issuer.name ?? paper?.from ?? null,
    reference: notice?.credentialSubject.document.reference ?? paper?.reference ?? null,
    on: notice ? dayInShanghai(notice.validFrom) : (paper?.on ?? null),
    shares: notice ? sharesOf(notice) : [...(paper?.shares ?? [])],
    verdict: verification?.verdict ?? null,
    failed: checks.filter(({ result }) => result === 'failed'),
  };
}

const sharesOf = ({ credentialSubject }: NoticeCredential): Share[] =>
  credentialSubject.items.flatMap(({ id: item, valueShare }) =>
    valueShare ? [{ item, numerator: valueShare.numerator, denominator: valueShare.denominator }] : [],
  );

type ChainOf = {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  readonly begin: (db: Call['db'], id: string) => Promise<HeldHere | null>;
};

const chainRoute = ({ path, name, says, begin }: ChainOf): Route =>
  forSigned({
    ...{ method: 'GET', path, name, says, allow: 'notices:read', params: byId, answers },
    run: async ({ context, scope, params, now, language }) => {
      const links = await chainHere(context, scope, (db) => begin(db, params.id), now);
      return links ? ok({ data: links.map((one) => shown(one, language)) }) : problem('not-found');
    },
  });

const ofReceived = chainRoute({
  path: '/notices/incoming/{id}/chain',
  name: 'followIncomingNotice',
  says: 'A received notice and everything it rests on, tier by tier through what is held; each link checked now',
  begin: async (db, id) => {
    const row = await db
      .selectFrom('incoming_notices')
      .select(['id', 'token', 'verification'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { kind: 'incoming-notice', id: row.id, token: row.token, kept: row.verification } : null;
  },
});

const ofIssued = chainRoute({
  path: '/notices/{id}/chain',
  name: 'followNotice',
  says: 'An issued notice and everything it rests on, tier by tier through what is held; each link checked now',
  begin: async (db, id) => {
    const row = await db
      .selectFrom('notices')
      .select(['id', 'token'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? { kind: 'notice', ...row } : null;
  },
});

export const chainRoutes: readonly Route[] = [ofReceived, ofIssued];
