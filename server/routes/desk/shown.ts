/** How a file of the desk is shown: in a list as it stands, alone with every way on from here. */
import { eventsFrom, type Move, waysFrom } from '@ytterby/desk';
import { sayingsOf } from '@ytterby/language';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import type { Call } from '../../http/route.ts';
import { day, id, moment } from '../../http/schemas.ts';
import type { FileKind, FileRow } from './kind.ts';
import { personOf } from './schemas.ts';

const way = z
  .object({
    event: z.string(),
    to: z.string(),
    asks: z.array(z.string()).describe('What has to be given with it'),
    provision: z.string().nullable(),
    why: z.string().nullable().describe('Why you cannot make it now; null where you may'),
  })
  .meta({ id: 'Way', description: 'A move that leads on from here' });

export const shapeOf = (kind: FileKind): z.ZodType =>
  z
    .object({
      id,
      reference: z.string(),
      name: z.string(),
      case: z.string().nullable().describe('The case it belongs to'),
      document: kind.document,
      state: z.enum(kind.machine.states as [string, ...string[]]),
      events: z.array(z.string()).describe('What you may record from here'),
      ways: z
        .array(way)
        .optional()
        .describe('Every move from here, and why another may not; of one file alone'),
      lastOn: day.nullable(),
      ...kind.shown?.schema,
      version: z.number().int(),
      createdAt: moment,
      updatedAt: moment,
    })
    .meta({ id: kind.one });

export const shownFile = async (kind: FileKind, row: FileRow, call: Call) => ({
  ...{ id: row.id, reference: row.reference, name: row.name, case: row.case_id },
  ...{ document: row.document, state: row.state, lastOn: row.last_on },
  events: eventsFrom(kind.machine, row.state, personOf(call.who).roles),
  ...(await kind.shown?.of(row, call)),
  ...{ version: row.version, createdAt: row.created_at, updatedAt: row.updated_at },
});

/** One file whole: with every way on from here, and in words what stands in the way of those that are shut. */
export const shownWhole = async (kind: FileKind, row: FileRow, call: Call) => {
  const { desk } = sayingsOf(call.language);
  const by = personOf(call.who);
  const lie: Record<string, Awaited<ReturnType<NonNullable<FileKind['around']>>>> = {};
  for (const event of eventsFrom(kind.machine, row.state, by.roles))
    lie[event] = (await kind.around?.(row, { event, on: dayOf(call.now), by }, call)) ?? {};
  const around = ({ event }: Move) => ({ today: dayOf(call.now), hands: row.hands, ...lie[event] });
  const ways = waysFrom(kind.machine, row.state, by, around).map(({ fault, ...open }) => ({
    ...open,
    why: fault === null ? null : desk.ofFault(fault),
  }));
  return { ...(await shownFile(kind, row, call)), ways };
};
