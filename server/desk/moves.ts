/** Keeps the record of a move, as it was brought. */
import type { Move } from '@ytterby/desk';
import type { Transaction } from 'kysely';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

export async function keepMove(
  { db, scope, now }: { readonly db: Transaction<Tables>; readonly scope: Scope; readonly now: Date },
  object: { readonly kind: string; readonly id: string },
  from: string,
  to: string,
  move: Move,
): Promise<void> {
  await db
    .insertInto('moves')
    .values({
      ...{ id: newId(), organisation_id: scope.organisation, object_kind: object.kind, object_id: object.id },
      ...{ event: move.event, from_state: from, to_state: to, on_day: move.on },
      ...{ channel: move.channel ?? null, paper: move.paper ? json(move.paper) : null },
      ...{ reference: move.reference ?? null, reason: move.reason ?? null },
      ...{ grounds: move.grounds ? json(move.grounds) : null, actor: json(scope.actor) },
      created_at: now.toISOString(),
    })
    .execute();
}
