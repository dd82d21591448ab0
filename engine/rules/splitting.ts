/**
 * Facts that rules ask in opposite senses (is it from China? is it from elsewhere?) make Kleene's interval wider than
 * the truth when they are unknown. Such a fact is answered case by case and the answers are joined: the result is
 * exact where each remaining fact pulls in one direction only.
 */
import type { FactValue, Frame, Row } from '../dossier/row.ts';
import { hull, type Span } from '../tier/ladder.ts';
import type { Index } from '../vocabulary/vocabulary.ts';
import type { Split } from './law.ts';

export type SplitAt = {
  readonly subject: number;
  readonly slot: number;
  readonly where: { readonly slot: number; readonly value: string } | null;
  readonly cases: readonly (string | boolean)[];
};

/** @example placeSplits([], index) // [] */
export function placeSplits(splits: readonly Split[], index: Index): readonly SplitAt[] {
  return splits.flatMap((split) => {
    const place = index.places.get(split.fact);
    const where = split.where && index.places.get(split.where.fact);
    if (!place) return [];
    return [
      {
        subject: place.subject,
        slot: place.slot,
        where: split.where && where ? { slot: where.slot, value: split.where.value } : null,
        cases: split.cases,
      },
    ];
  });
}

type Case = { readonly row: Row; readonly at: SplitAt };

/** Unknown split facts among the rows of the present frame: of the subjects given, or of all of a parent's rows. */
export function openSplits(
  splits: readonly SplitAt[],
  rowsOf: (subject: number) => readonly Row[],
): readonly Case[] {
  return splits.flatMap((at) =>
    rowsOf(at.subject)
      .filter((row) => row.values[at.slot] === undefined)
      .filter(
        (row) =>
          at.where === null ||
          row.values[at.where.slot] === undefined ||
          row.values[at.where.slot] === at.where.value,
      )
      .map((row) => ({ row, at })),
  );
}

/**
 * The answer joined over every combination of the cases. Rows are lent a value for the time of one answer. `widest`:
 * the answer with nothing lent, which no case can leave, so that the join need not grow beyond it.
 */
export function overCases(
  open: readonly Case[],
  frame: Frame,
  answer: (frame: Frame) => Span,
  widest?: Span,
): Span {
  const [first, ...rest] = open;
  if (first === undefined) return answer(frame);
  const values = first.row.values as FactValue[];
  let joined: Span | undefined;
  for (const value of first.at.cases) {
    values[first.at.slot] = value;
    const one = overCases(rest, frame, answer, widest);
    joined = joined === undefined ? one : hull(joined, one);
    if (joined === widest) break;
  }
  values[first.at.slot] = undefined;
  return joined ?? answer(frame);
}
