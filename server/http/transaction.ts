/** A route's work in one transaction of the store: undone whole by a problem, begun again where it met another's. */
import type { Work } from '../store/store.ts';
import { problem } from './problem.ts';
import type { Answer } from './route.ts';

/** Carries a problem out of a transaction, so that the transaction is undone. */
class Undone extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('undone');
    this.answer = answer;
  }
}

/** How often a transaction that stood in another's way is begun again. */
const TRIES = 4;

/** Does the work in what `open` opens; `again`: it may be begun again, for nothing of it was used up. */
export async function inTransaction(
  open: (work: Work<Answer>) => Promise<Answer>,
  again: boolean,
  work: Work<Answer>,
): Promise<Answer> {
  for (let left = TRIES; ; left--) {
    try {
      return await open(async (db) => {
        const answer = await work(db);
        if ('problem' in answer) throw new Undone(answer);
        return answer;
      });
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      const refused = refusedByDatabase(error);
      if (refused === 'again' && left > 1 && again) continue;
      if (refused !== undefined && refused !== 'again') return refused;
      throw error;
    }
  }
}

/** What the database refuses, as a problem; its own words may name rows and are not passed on. */
export function refusedByDatabase(error: unknown): Answer | 'again' | undefined {
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
