/** What every question about the law begins with: the law in use, and the days it is asked for. */
import { hashOf } from '@ytterby/engine';
import type { Days } from '@ytterby/facts/corpus';
import type { NamedCorpus } from '@ytterby/law';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import { type Answer, type Call, ok } from '../../http/route.ts';
import { day } from '../../http/schemas.ts';
import { saidThroughout } from './said.ts';

export const days = {
  on: day.optional().describe('The day asked about; today unless given'),
  knownAt: day.optional().describe('Use only what was published by this day; today unless given'),
};
export const daysQuery = z.strictObject(days);

export const lawInUse = async ({
  db,
  context,
}: Pick<Call, 'db'> & { readonly context: Pick<Call['context'], 'corpora'> }): Promise<NamedCorpus> =>
  (await context.corpora.current(db)).corpus;

export const daysOf = (
  query: { on?: string | undefined; knownAt?: string | undefined },
  now: Date,
): Days => ({
  on: query.on ?? dayOf(now),
  knownAt: query.knownAt ?? dayOf(now),
});

/** An answer about the law: texts in three languages, and an ETag by the law and the question. */
export function told(
  call: Pick<Call, 'url' | 'language' | 'now'>,
  named: NamedCorpus,
  body: unknown,
): Answer {
  const question = hashOf(`${call.url} ${call.language} ${dayOf(call.now)}`).slice(0, 16);
  return ok(saidThroughout(body, named.corpus), {
    etag: `"${named.hash.slice(0, 16)}-${question}"`,
    'cache-control': 'private, no-cache',
    vary: 'Accept-Language',
  });
}
