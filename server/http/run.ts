/** Runs a route for a call that was let in: in one transaction where it works on rows, undone whole by a problem. */
import type { Principal } from '../identity/principal.ts';
import type { Scope } from '../store/scope.ts';
import { keyedOf, once } from './idempotency.ts';
import { problem } from './problem.ts';
import type { Answer, RawCall, Route, SignedCall } from './route.ts';
import { inTransaction, refusedByDatabase } from './transaction.ts';

export const scopeOf = (who: Principal, request: string): Scope => ({
  organisation: who.organisation,
  actor: { kind: who.kind, id: who.id, name: who.name },
  request,
});

export async function runRoute(route: Route, call: RawCall): Promise<Answer> {
  if (route.kind === 'open') return route.run(call);
  const { who } = call;
  if (who === null) return problem('not-signed-on');
  const signed = { ...call, who, scope: scopeOf(who, call.id) };
  if (route.kind === 'signed') return route.run(signed);
  const shorter = await shortWay(route, signed);
  if (shorter !== null) return shorter;
  return inTransaction(
    (work) => call.context.store.within(signed.scope, work),
    call.incoming === null,
    async (db) => once(route, signed, db, () => route.run({ ...signed, db })),
  );
}

/** The answer of a route's shorter way, or null where the long one has to be gone. */
async function shortWay(route: Route, call: SignedCall): Promise<Answer | null> {
  if (route.kind !== 'rows' || route.first === undefined) return null;
  const keyed = keyedOf(route, call);
  // A key that is refused, or that goes with what is shown once, is the long way's.
  if (call.headers['idempotency-key'] !== undefined && (keyed === null || route.showsSecret)) return null;
  try {
    return await route.first({ ...call, keyed });
  } catch (error) {
    // A key that was used before is refused too: the long way finds what it was used for.
    if (refusedByDatabase(error) === undefined) throw error;
    return null;
  }
}
