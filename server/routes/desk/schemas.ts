/** Schemas that the desk's routes share, and how a move is read from them. */
import { CHANNELS, type Move, type Person } from '@ytterby/desk';
import { z } from 'zod';
import { actor, day, id, moment, words } from '../../http/schemas.ts';
import type { Principal } from '../../identity/principal.ts';

export const paper = z
  .strictObject({
    title: words(300).describe('What it is called there'),
    number: words(200).optional(),
    file: words(300).optional().describe('Where the house keeps it'),
  })
  .meta({ id: 'Paper', description: 'The paper that proves an event' });

export const channel = z
  .enum(CHANNELS as [string, ...string[]] as readonly (typeof CHANNELS)[number][])
  .meta({ id: 'Channel', description: 'How it reached or left the house' });

export const moveShape = {
  on: day.describe('The day it happened'),
  channel: channel.optional(),
  paper: paper.optional(),
  reference: words(200).optional().describe('The number the other side gave it'),
  reason: words(5000).optional(),
  grounds: z.array(words(5000)).max(50).optional(),
};

export type MoveBody = {
  readonly on: string;
  readonly channel?: (typeof CHANNELS)[number] | undefined;
  readonly paper?: { title: string; number?: string | undefined; file?: string | undefined } | undefined;
  readonly reference?: string | undefined;
  readonly reason?: string | undefined;
  readonly grounds?: readonly string[] | undefined;
};

/** A document as it came: fields that were left out are not there. */
export const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

/** Who makes the move. A key has no role; one that may write cases prepares, and never signs. */
export function personOf(who: Principal): Person {
  if (who.kind === 'member') return { id: who.id, roles: who.roles };
  return { id: who.id, roles: who.permissions.has('cases:write') ? ['preparer'] : [] };
}

export const moveOf = (event: string, body: MoveBody, who: Principal): Move => ({
  ...plain<Omit<Move, 'event' | 'by'>>(body),
  event,
  by: personOf(who),
});

export const moveRow = z
  .object({
    id,
    event: z.string(),
    from: z.string(),
    to: z.string(),
    on: day,
    channel: z.string().nullable(),
    paper: z.unknown(),
    reference: z.string().nullable(),
    reason: z.string().nullable(),
    grounds: z.array(z.string()).nullable(),
    actor,
    createdAt: moment,
  })
  .meta({ id: 'Move', description: 'An event as it was recorded' });

export const amount = z
  .strictObject({ amount: words(80).describe('A decimal string'), unit: words(20) })
  .meta({ id: 'WrittenAmount', description: 'An exact amount and its unit' });
