/** Deadlines: as a list, and as a feed that calendars subscribe to (RFC 5545). */
import { type FeedEntry, icsFeed } from '@ytterby/desk';
import { type Language, sayingsOf } from '@ytterby/language';
import { z } from 'zod';
import { ok, onRows, type Route } from '../../http/route.ts';
import { type Deadline, dayOfDue, deadlinesOf } from './gather.ts';

const shape = z
  .object({
    kind: z.enum(['task', 'decision', 'licence-end', 'humanitarian-report']),
    object: z.object({ kind: z.string(), id: z.string() }),
    reference: z.string(),
    what: z.string(),
    says: z.string(),
    due: z.unknown().describe('A day, or an interval where a year is not published'),
    provision: z.string().nullable(),
  })
  .meta({ id: 'Deadline' });

/** What a deadline is, in a line. */
function saysOf({ what, reference, due }: Deadline, language: Language): string {
  const { answer, desk } = sayingsOf(language);
  const word = desk.deadlines[what] ?? answer.duty(what as never) ?? what;
  const named = reference === '' ? word : desk.named(reference, word);
  return due.kind === 'between' ? desk.orLater(named, due.latest, due.unpublished) : named;
}

const list = onRows({
  method: 'GET',
  path: '/deadlines',
  name: 'listDeadlines',
  says: 'Every day to be kept, the nearest first',
  allow: 'cases:read',
  answers: { 200: z.object({ data: z.array(shape) }) },
  run: async (call) => {
    const found = await deadlinesOf(call);
    return ok({ data: found.map((one) => ({ ...one, says: saysOf(one, call.language) })) });
  },
});

const feed = onRows({
  method: 'GET',
  path: '/deadlines.ics',
  name: 'deadlineFeed',
  says: 'The same as iCalendar; a deadline keeps its identifier when its day moves',
  allow: 'cases:read',
  answers: { 200: z.string() },
  media: 'text/calendar; charset=utf-8',
  run: async (call) => {
    const { context, language, now } = call;
    const host = context.publicUrl === null ? 'ytterby' : new URL(context.publicUrl).hostname;
    const entries = (await deadlinesOf(call)).flatMap((one): FeedEntry[] => {
      const day = dayOfDue(one.due);
      if (day === null) return [];
      return [
        {
          uid: `${one.kind}-${one.object.id}`,
          day,
          summary: saysOf(one, language),
          ...(one.provision === null ? {} : { categories: [one.provision] }),
        },
      ];
    });
    const { deadlines } = sayingsOf(language).desk;
    const text = icsFeed(entries, { name: deadlines.feed ?? '', host, stamp: now.toISOString() });
    return { status: 200, text };
  },
});

export const deadlineRoutes: readonly Route[] = [list, feed];
