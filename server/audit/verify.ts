/**
 * Checks a trail from its first event to its end: every event bears its hash, each follows the one before, none is
 * missing. What is found is said with its place.
 */
import { bears, type ChainEnd, type ChainedEvent } from './event.ts';
import { FIRST } from './record.ts';

export type TrailFault =
  /** What the event says is not what was hashed. */
  | { readonly code: 'event-changed'; readonly sequence: number; readonly id: string }
  /** Events from one place to another are gone, both included. */
  | { readonly code: 'events-removed'; readonly sequence: number; readonly to: number }
  /** The event was written at another place. */
  | { readonly code: 'event-moved'; readonly sequence: number; readonly from: number; readonly id: string }
  /** The event bears its hash, but does not follow the one before it. */
  | { readonly code: 'event-replaced'; readonly sequence: number; readonly id: string }
  /** The trail does not end where its end was noted. */
  | { readonly code: 'end-differs'; readonly sequence: number; readonly hash: string }
  /** At the place of an end that was kept elsewhere stands another event, or none. */
  | { readonly code: 'kept-end-differs'; readonly sequence: number; readonly hash: string };

export type Verification = {
  readonly events: number;
  readonly end: ChainEnd | null;
  readonly faults: readonly TrailFault[];
};

/** How far around its place an event is looked for that was moved. */
const NEAR = 1_000;

/** Faults that are told one by one; a trail with more is broken all the same. */
const MOST_TOLD = 100;

/**
 * Verifies events in the order of their places. `end` is the end that the store notes, null where it notes none;
 * `kept` is an end that was kept elsewhere.
 */
export async function verifyTrail(
  events: AsyncIterable<ChainedEvent> | Iterable<ChainedEvent>,
  end: ChainEnd | null,
  kept: ChainEnd | null = null,
): Promise<Verification> {
  const faults: TrailFault[] = [];
  const tell = (fault: TrailFault): void => {
    if (faults.length < MOST_TOLD) faults.push(fault);
  };
  let last: ChainEnd = { sequence: 0, hash: FIRST };
  let count = 0;
  let atKept: string | null = null;
  for await (const event of events) {
    const { sequence, hash } = event;
    if (sequence > last.sequence + 1) {
      tell({ code: 'events-removed', sequence: last.sequence + 1, to: sequence - 1 });
    } else if (bears(event) && event.previousHash !== last.hash) {
      tell({ code: 'event-replaced', sequence, id: event.id });
    }
    if (!bears(event)) tell(changedOrMoved(event));
    if (sequence === kept?.sequence) atKept = hash;
    last = { sequence, hash };
    count += 1;
  }
  if (end !== null && end.sequence > last.sequence) {
    tell({ code: 'events-removed', sequence: last.sequence + 1, to: end.sequence });
  } else if (end === null ? count > 0 : end.sequence !== last.sequence || end.hash !== last.hash) {
    tell({ code: 'end-differs', ...last });
  }
  if (kept !== null && atKept !== kept.hash) tell({ code: 'kept-end-differs', ...kept });
  return { events: count, end: count === 0 ? null : last, faults };
}

function changedOrMoved(event: ChainedEvent): TrailFault {
  const { sequence, id } = event;
  for (let away = 1; away <= NEAR; away += 1) {
    for (const from of [sequence - away, sequence + away]) {
      if (from > 0 && bears(event, from)) return { code: 'event-moved', sequence, from, id };
    }
  }
  return { code: 'event-changed', sequence, id };
}
