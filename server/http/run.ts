/** Runs a route for a call that was let in: in one transaction where it works on rows, undone whole by a problem. */
import type { Principal } from '../identity/principal.ts';
import type { Scope } from '../store/scope.ts';
import { once } from './idempotency.ts';
import { problem } from './problem.ts';
import type { Answer, RawCall, Route, SignedCall } from './route.ts';

/** Carries a problem out of a transaction, so that the transaction is undone. */
class Undone extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('undone');
    this.answer = answer;
  }
}

export const scopeOf = (who: Principal, request: string): Scope => ({
  organisation: who.organisation,
  actor: { kind: who.kind, id: who.id, name: who.name },
  request,
});

/** How often a transaction that stood in another's way is begun again. */
const TRIES = 4;

export async function runRoute(route: Route, call: RawCall): Promise<Answer> {
  if (route.kind === 'open') return route.run(call);
  const { who } = call;
  if (who === null) return problem('not-signed-on');
  const signed = { ...call, who, scope: scopeOf(who, call.id) };
  if (route.kind === 'signed') return route.run(signed);
  const shorter = await shortWay(route, signed);
  if (shorter !== null) return shorter;
  for (let left = TRIES; ; left--) {
    try {
      return await call.context.store.within(signed.scope, async (db) => {
        const answer = await once(route, { ...signed, db }, route.run);
        if ('problem' in answer) throw new Undone(answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      const refused = ofDatabase(error);
      if (refused === 'again' && left > 1 && call.incoming === null) continue;
      if (refused !== undefined && refused !== 'again') return refused;
      throw error;
    }
  }
}

/** The answer of a route's shorter way, or null where the long one has to be gone. */
async function shortWay(route: Route, call: SignedCall): Promise<Answer | null> {
  // A key against repetition is kept in the transaction of the create itself.
  if (route.kind !== 'rows' || call.headers['idempotency-key'] !== undefined) return null;
  try {
    return (await route.first?.(call)) ?? null;
  } catch (error) {
    if (ofDatabase(error) === undefined) throw error;
    return null;
  }
}

/** What the database refuses, as a problem; its own words may name rows and are not passed on. */
function ofDatabase(error: unknown): Answer | 'again' | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  switch (code) {
    // The transaction met another one: a deadlock, or a serialisation that failed.
    case '40001':
    case '40P01':
      return 'again';
    // A name or number that is taken.
    case '23505':
      return problem('clash');
    // A row that is not there, or that others still hang on.
    case '23503':
      return problem('clash');
    default:
      return undefined;
  }
}
