/**
 * Keeps answers with few trips to the store. While a trip of an organisation is on its way its next answers gather, and
 * go together in one transaction: its trail has one turn at a time anyhow, and one write to the disk then serves them
 * all. Nobody is told that an answer is kept before the transaction that holds it has ended.
 */
import type { HouseSettling } from '@ytterby/facts';
import { type RawBuilder, sql } from 'kysely';
import { contentOf } from '../audit/record.ts';
import { newId } from '../store/id.ts';
import type { Scope } from '../store/scope.ts';
import type { Store } from '../store/store.ts';
import { version } from '../version.ts';
import type { Judged, Kept } from './keep.ts';

/** Kept; or null: the law in use or the settlings are others by now, and the answer must be made anew. */
export type KeptTogether = Kept | null;

/** What a key against repetition keeps with an answer. */
export type Once = {
  readonly route: string;
  readonly key: string;
  readonly request_hash: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The answer as it is sent. */
  readonly response: string;
  readonly created_at: string;
  readonly expires_at: string;
};

type Waiting = {
  readonly judged: Judged;
  readonly house: string;
  readonly kept: Kept;
  readonly row: string;
  readonly once: Once | null;
  readonly done: (kept: KeptTogether) => void;
  readonly failed: (error: unknown) => void;
};

/** Answers that go together at most: a transaction that is not long. */
const MOST = 32;

const queues = new WeakMap<Store, Map<string, Waiting[]>>();

/**
 * Keeps an answer that was made with what the house had settled, and with it what `once` says of a key against
 * repetition. A key that is there already is the store's refusal of a double (23505), and nothing is kept.
 */
export function keepTogether(
  store: Store,
  scope: Scope,
  judged: Judged,
  house: readonly HouseSettling[],
  once: ((kept: Kept) => Once) | null = null,
): Promise<KeptTogether> {
  const kept = { id: newId(), createdAt: new Date().toISOString() };
  const row = rowOf(scope, judged, kept);
  return new Promise((done, failed) => {
    const of = queues.get(store) ?? new Map<string, Waiting[]>();
    queues.set(store, of);
    const waiting: Waiting = {
      ...{ judged, house: JSON.stringify(house), kept, row, done, failed },
      once: once === null ? null : once(kept),
    };
    const queue = of.get(scope.organisation);
    if (queue !== undefined) {
      queue.push(waiting);
      return;
    }
    const mine = [waiting];
    of.set(scope.organisation, mine);
    void empty(store, scope.organisation, mine, of);
  });
}

/** Takes from the queue what may go together until nothing waits, and is done with the queue in that same moment. */
async function empty(
  store: Store,
  organisation: string,
  queue: Waiting[],
  of: Map<string, Waiting[]>,
): Promise<void> {
  while (queue.length > 0) {
    const [first] = queue as [Waiting];
    const other = queue.findIndex((one) => !goesWith(first, one));
    const together = queue.splice(0, Math.min(MOST, other === -1 ? queue.length : other));
    await send(store, organisation, together);
  }
  // Not a turn of the loop later: what came between would wait in a queue that nobody empties.
  of.delete(organisation);
}

const goesWith = (first: Waiting, one: Waiting): boolean =>
  one.house === first.house && one.judged.corpusHash === first.judged.corpusHash;

async function send(store: Store, organisation: string, together: readonly Waiting[]): Promise<void> {
  const [first] = together as readonly [Waiting];
  try {
    const held = await store.call(calling(organisation, first, together));
    for (const one of together) one.done(held ? one.kept : null);
  } catch (error) {
    if (together.length === 1) first.failed(error);
    // One that the store refuses does not take its neighbours with it.
    else for (const one of together) await send(store, organisation, [one]);
  }
}

function calling(
  organisation: string,
  { judged, house }: Waiting,
  together: readonly Waiting[],
): RawBuilder<boolean> {
  const rows = `[${together.map(({ row }) => row).join(',')}]`;
  const keys = together.flatMap(({ once }) => once ?? []);
  return keys.length === 0
    ? sql<boolean>`keep_answers(${organisation}::uuid, ${judged.corpusHash}, ${house}::jsonb, ${rows}::jsonb)`
    : sql<boolean>`keep_answers_once(${organisation}::uuid, ${judged.corpusHash}, ${house}::jsonb, ${rows}::jsonb,
        ${JSON.stringify(keys)}::jsonb)`;
}

/** The row of an answer and its event, as `keep_answers` of the store takes them. */
function rowOf({ actor, request }: Scope, judged: Judged, { id, createdAt }: Kept): string {
  const { basis, basisHash, corpusHash, answer } = judged;
  const { on, knownAt, outcome } = answer.document;
  const event = { id: newId(), at: createdAt };
  const after = {
    ...{ transactionId: null, occasion: 'asked', outcome },
    ...{ answer: answer.hash, basis: basisHash, law: corpusHash },
  };
  const content = contentOf({
    ...{ ...event, actor, verb: 'determined', object: { kind: 'determination', id } },
    ...{ before: null, after, request },
  });
  const rest = JSON.stringify({
    ...{ id, on_day: on, known_at: knownAt, at_least: outcome.atLeast, at_most: outcome.atMost },
    ...{ settled: outcome.settled, answer_hash: answer.hash, basis, basis_hash: basisHash, engine: version },
    ...{ actor, created_at: createdAt, event: event.id, event_at: event.at, after, request, content },
  });
  // The answer's text is at hand; it is not written a second time.
  return `{"answer":${answer.text},${rest.slice(1)}`;
}
