/** Deadlines: as a list, and as a feed that calendars subscribe to (RFC 5545). */
import { z } from 'zod';
import { ok, onRows, type Route } from '../../http/route.ts';
import { feedOf, saysOf } from './feed.ts';
import { deadlinesOf } from './gather.ts';

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
  run: async (call) => ({ status: 200, text: await feedOf(call, call.language) }),
});

export const deadlineRoutes: readonly Route[] = [list, feed];
