/** A condition made ready to be traced, and what all conditions of a day share. */
import type { Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import type { Truth } from '../truth/truth.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import type { Noted } from './noted.ts';
import { append, emptyTold, type Told } from './told.ts';

/** The truth for the rows in view; what decides it is added to a list. */
export type Tracer = (frame: Frame, told: Told) => Truth;

export type Tracing = {
  readonly index: Index;
  /** Another rule as it holds in the present walk. */
  readonly holds: (label: string) => Tracer;
  /** Conditions worth remembering, each with the subject it speaks of. */
  readonly shared: ReadonlyMap<Node, number>;
  /** Counts the walks: what was traced in an earlier one counts no more. */
  readonly walk: { number: number };
  readonly noted: Noted;
  readonly made: Map<Node, Tracer>;
};

/** What was traced of a condition for one row: inside a list of items the row changes, and the truth with it. */
export function remembering(tracer: Tracer, subject: number, { walk }: Pick<Tracing, 'walk'>): Tracer {
  const own = emptyTold();
  let number = -1;
  let of: Row | undefined;
  let truth: Truth = 0;
  return (frame, told) => {
    const row = frame[subject] as Row;
    if (number !== walk.number || of !== row) {
      own.size = 0;
      truth = tracer(frame, own);
      number = walk.number;
      of = row;
    }
    append(told, own);
    return truth;
  };
}

/** Where a fact lives; a fact that the vocabulary does not have is a bug of the law. */
export function placeIn({ index }: Pick<Tracing, 'index'>, path: string): Place {
  const place = index.places.get(path);
  if (!place) throw new Error(`no such fact in the vocabulary: ${path}`);
  return place;
}
