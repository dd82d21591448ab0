/** An event as it is read from the trail, exported, and checked. */
import type { Actor } from '../store/scope.ts';
import type { AuditTables } from '../store/tables/audit.ts';
import { contentOf, linkOf } from './record.ts';

export type ChainedEvent = {
  readonly sequence: number;
  readonly id: string;
  readonly at: string;
  readonly actor: Actor;
  readonly verb: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly before: unknown;
  readonly after: unknown;
  readonly request: string;
  readonly previousHash: string;
  readonly hash: string;
};

/** The end of a trail: its last place and that event's hash. Kept elsewhere, it shows a trail that was made anew. */
export type ChainEnd = { readonly sequence: number; readonly hash: string };

export function eventOf(row: AuditTables['events']): ChainedEvent {
  const { sequence, id, at, actor, verb, before, after, request, hash } = row;
  const object = { kind: row.object_kind, id: row.object_id };
  return {
    ...{ sequence, id, at, actor, verb, object, before, after, request },
    ...{ previousHash: row.previous_hash, hash },
  };
}

/** Does the event's hash come out of what it says, at a place? */
export function bears(event: ChainedEvent, sequence: number = event.sequence): boolean {
  const { sequence: _, previousHash, hash, ...content } = event;
  return linkOf(contentOf(content), sequence, previousHash) === hash;
}
