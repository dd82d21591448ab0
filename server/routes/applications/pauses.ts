/** The days that do not count, as they are recorded and listed. */
import type { Pause } from '@ytterby/desk';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { dayOf } from '../../http/context.ts';
import { problem } from '../../http/problem.ts';
import { created, ok, onRows } from '../../http/route.ts';
import { byId, day, id } from '../../http/schemas.ts';
import { fileOf } from '../desk/move-file.ts';
import { refusedFor } from '../desk/refusal.ts';
import { channel, paper, plain } from '../desk/schemas.ts';
import { clockOf, openPause, pausesOf } from './clock.ts';
import type { ApplicationRow } from './document.ts';
import { applicationKind } from './kind.ts';

/** Days that REG/17 does not count: identification, expert opinion, a check on site. */
export const addPause = onRows({
  method: 'POST',
  path: '/applications/{id}/pauses',
  name: 'addPause',
  says: 'Records days that do not count: identification, an expert opinion, a check on site (REG/17)',
  allow: 'cases:write',
  params: byId,
  body: z.strictObject({
    kind: z.enum(['identification', 'expert-opinion', 'site-check']),
    from: day,
    until: day,
    channel,
    paper,
  }),
  answers: { 201: z.object({ id, clock: z.unknown() }) },
  creates: true,
  run: async (call) => {
    const { db, scope, now, params } = call;
    const body = plain<{ kind: Pause['kind']; from: string; until: string }>(call.body);
    const row = await fileOf(db, applicationKind, params.id, true);
    if (!row) return problem('not-found');
    const { accepted_on: acceptedOn } = row as ApplicationRow;
    if (acceptedOn === null || !['accepted', 'queried'].includes(row.state)) {
      return refusedFor([
        {
          ...{ code: 'no-such-move', path: 'from', machine: 'application', state: row.state },
          ...{ event: 'pause', open: [] },
        },
      ]);
    }
    if (body.from < acceptedOn) {
      return refusedFor([{ code: 'before-last-event', path: 'from', on: body.from, lastOn: acceptedOn }]);
    }
    if (body.until < body.from) {
      return refusedFor([{ code: 'days-reversed', path: 'until', from: body.from, until: body.until }]);
    }
    const today = dayOf(now);
    if (body.until > today) {
      return refusedFor([{ code: 'not-yet-happened', path: 'until', on: body.until, today }]);
    }
    const made = await openPause(call, row.id, body, null);
    await recordEvent(db, scope, {
      verb: 'paused',
      object: { kind: 'application', id: row.id },
      after: body,
    });
    return created({ id: made, clock: await clockOf(row, call) });
  },
});

export const listPauses = onRows({
  method: 'GET',
  path: '/applications/{id}/pauses',
  name: 'listPauses',
  says: 'Days on which the clock stood still, and why',
  allow: 'cases:read',
  params: byId,
  answers: { 200: z.object({ data: z.array(z.unknown()) }) },
  run: async ({ db, params }) => {
    const row = await fileOf(db, applicationKind, params.id);
    return row ? ok({ data: await pausesOf(db, row.id) }) : problem('not-found');
  },
});
